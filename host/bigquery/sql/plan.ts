import { ApiError } from '../api-error';
import type { Column } from '../schema';
import type { Expression, Query, Source } from './ast';
import { checkTypes } from './check-types';
import { columnsUsed } from './columns-used';
import { sayExpression } from './emit-expression';
import { sayQuery } from './emit-query';
import type { Parameter } from './parameters';
import { type DayBound, type DayList, partitionConditions, tablesOf } from './prune';
import type { Saying } from './saying';
import { walkQuery } from './walk';

/** A table as statements see it. */
export interface ReadableTable {
  /** Google's name: `project:dataset.table`. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** The column it is partitioned by, by UTC day; undefined: one partition. */
  readonly partitionColumn: string | undefined;
  readonly needsPartitionFilter: boolean;
  /** Logical bytes by value (`rings.user_id`), of each partition by its day: `2026-11-21`. */
  readonly partitions: ReadonlyMap<string, Readonly<Record<string, number>>>;
  /** All rows, as a FROM item. */
  readonly all: string;
  /** The rows of some days, as a FROM item. */
  readonly ofDays: (days: readonly string[]) => string;
}

/** What a statement is about to do. */
export interface Plan {
  /** The statement in DuckDB's words. */
  readonly sql: string;
  readonly processedBytes: number;
  readonly billedBytes: number;
  /** Days whose partitions are read, by table name; tables without partitions are left out. */
  readonly days: ReadonlyMap<string, readonly string[]>;
}

/** What planning needs to know. */
export interface Planning {
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly nowMicros: number;
  /** @throws {ApiError} 404 when there is none. */
  readonly findTable: (path: readonly string[]) => ReadableTable;
  /** Works out constants: one row. */
  readonly evaluate: (sql: string) => Promise<readonly unknown[]>;
}

type TableSource = Source & { kind: 'table' };

/** Tables of one statement and the partitions it reads of each. */
type Scans = ReadonlyMap<
  Source,
  { readonly table: ReadableTable; readonly days: readonly string[] }
>;

/** The least that is billed of a table, and the steps. @see https://cloud.google.com/bigquery/pricing#on_demand_pricing (read 2026-11-21) */
const LEAST_BILLED = 10 * 1024 * 1024;
const BILLED_BY = 1024 * 1024;

/** Works out which partitions and columns a statement reads, and says it in DuckDB's words. */
export async function planQuery(query: Query, planning: Planning): Promise<Plan> {
  const tables = findTables(query, planning);
  const names = (source: TableSource): readonly string[] =>
    (tables.get(source)?.columns ?? []).map(({ name }) => name);
  const used = columnsUsed(query, names);
  const { parameters, nowMicros } = planning;
  const columnsOf = (path: string): readonly Column[] =>
    used.pathsOf(path).flatMap((one) => {
      const found = findColumns([...tables.values()], one);
      return used.elements.has(path) ? found.map(oneElement) : found;
    });
  checkTypes(query, { parameters, columnsOf });
  const saying = { parameters, nowMicros, elements: used.elements };
  const scans = await pruneAll(query, tables, planning, saying);
  const bytes = [...scans.values()].map(({ table, days }) => bytesOf(table, days, used.reads));
  const read = [...scans.values()].filter(({ table }) => table.partitionColumn !== undefined);
  return {
    sql: sayStatement(query, { ...saying, table: (source) => fromItem(source, scans) }),
    processedBytes: bytes.reduce((sum, one) => sum + one, 0),
    billedBytes: bytes.reduce((sum, one) => sum + billed(one), 0),
    days: new Map(read.map(({ table, days }) => [table.name, days])),
  };
}

const oneElement = (column: Column): Column => ({ ...column, mode: 'NULLABLE' });

/** The columns or fields of that name, in any of the tables. */
const findColumns = (tables: readonly ReadableTable[], path: string): readonly Column[] =>
  tables.flatMap(({ columns }) => {
    const [first = '', ...rest] = path.split('.');
    const named = (list: readonly Column[], name: string): Column | undefined =>
      list.find((column) => column.name.toLowerCase() === name);
    const found = rest.reduce<Column | undefined>(
      (column, name) => named(column?.fields ?? [], name),
      named(columns, first),
    );
    return found ?? [];
  });

/** What is said of a statement whichever rows its tables have. */
type Constants = Omit<Saying, 'table' | 'query'>;

function sayStatement(query: Query, known: Omit<Saying, 'query'>): string {
  const saying: Saying = { ...known, query: (inner) => sayQuery(inner, saying) };
  return sayQuery(query, saying);
}

/** Every table that is named, but not what WITH defines. */
function findTables(query: Query, { findTable }: Planning): ReadonlyMap<Source, ReadableTable> {
  const defined = new Set<string>();
  const sources: TableSource[] = [];
  collectWiths(query, defined);
  walkQuery(query, {
    source: (source) => {
      if (source.kind === 'table') sources.push(source);
    },
  });
  return new Map(
    sources
      .filter(({ path }) => path.length > 1 || !defined.has((path[0] as string).toLowerCase()))
      .map((source) => [source, findTable(source.path)]),
  );
}

function collectWiths(query: Query, into: Set<string>): void {
  const take = (one: Query): void => {
    for (const { name, query: inner } of one.with) {
      into.add(name.toLowerCase());
      take(inner);
    }
  };
  take(query);
  walkQuery(query, {
    source: (source) => source.kind === 'query' && take(source.query),
    expression: (value) => 'query' in value && take(value.query),
  });
}

async function pruneAll(
  query: Query,
  tables: ReadonlyMap<Source, ReadableTable>,
  { evaluate }: Planning,
  saying: Constants,
): Promise<Scans> {
  const scans = new Map<Source, { table: ReadableTable; days: readonly string[] }>();
  const conditions = new Map<Source, readonly (DayBound | DayList)[]>();
  walkQuery(query, {
    select: (select) => {
      for (const source of tablesOf(select.from)) {
        const column = tables.get(source)?.partitionColumn;
        if (column !== undefined)
          conditions.set(source, partitionConditions(select, source, column));
      }
    },
  });
  for (const [source, table] of tables) {
    const limits = conditions.get(source) ?? [];
    if (table.needsPartitionFilter && limits.length === 0) throw unfiltered(table);
    const within = await daysWithin(limits, evaluate, saying);
    scans.set(source, { table, days: [...table.partitions.keys()].filter(within) });
  }
  return scans;
}

const unfiltered = ({ name, partitionColumn }: ReadableTable): ApiError =>
  new ApiError(
    400,
    'invalidQuery',
    `Cannot query over table '${name.replace(':', '.')}' without a filter over column(s) ` +
      `'${partitionColumn}' that can be used for partition elimination`,
  );

/** Whether a day can hold rows that meet the conditions. */
async function daysWithin(
  limits: readonly (DayBound | DayList)[],
  evaluate: Planning['evaluate'],
  saying: Constants,
): Promise<(day: string) => boolean> {
  if (limits.length === 0) return () => true;
  const say = (value: Expression): string =>
    sayExpression(value, { ...saying, table: () => '', query: () => '' });
  const values = await evaluate(`SELECT ${limits.map((limit) => sayLimit(limit, say)).join(', ')}`);
  const tests = limits.map((limit, place): ((day: string) => boolean) => {
    const value = values[place] === null ? '' : String(values[place]);
    if (limit.kind === 'from') return (day) => day >= value;
    if (limit.kind === 'to') return (day) => day <= value;
    const days = new Set(value.split(','));
    return (day) => days.has(day);
  });
  return (day) => day !== NO_DAY && tests.every((test) => test(day));
}

/** The partition of rows whose moment is null: no comparison is true of them. */
export const NO_DAY = '__NULL__';

function sayLimit(limit: DayBound | DayList, say: (value: Expression) => string): string {
  if (limit.kind !== 'list') return `CAST(${limit.say(say(limit.constant))} AS VARCHAR)`;
  const { days } = limit;
  const list = 'kind' in days ? say(days) : `[${days.map((one) => say(one)).join(', ')}]`;
  return `array_to_string(list_transform(${list}, lambda d: CAST(CAST(d AS DATE) AS VARCHAR)), ',')`;
}

function fromItem(source: TableSource, scans: Scans): string {
  const scan = scans.get(source);
  // what WITH defines
  if (!scan) return `"${(source.path[0] as string).replace(/"/g, '""')}"`;
  const { table, days } = scan;
  return days.length === table.partitions.size ? table.all : table.ofDays(days);
}

function bytesOf(
  { partitions }: ReadableTable,
  days: readonly string[],
  reads: (leaf: string) => boolean,
): number {
  let sum = 0;
  for (const day of days) {
    for (const [leaf, bytes] of Object.entries(partitions.get(day) ?? {})) {
      if (reads(leaf)) sum += bytes;
    }
  }
  return sum;
}

const billed = (bytes: number): number =>
  bytes === 0 ? 0 : Math.max(LEAST_BILLED, Math.ceil(bytes / BILLED_BY) * BILLED_BY);
