import { readFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import type { Database } from './database';
import { lineJudge } from './judge-line';
import { type Column, duckType, quoteName, quoteText } from './schema';
import type { StoredTable } from './tables';

/** What is wrong with the first bad row of a file. */
export interface BadRow {
  /** Where it begins, in bytes. */
  readonly position: number;
  /** Google's words: `No such field: custom.` */
  readonly fault: string;
}

/**
 * Reads newline-delimited JSON into the temporary table `incoming`.
 *
 * Each line is looked at first: DuckDB would take 1.5 for 2, and leave out what has no column.
 *
 * @returns The first bad row; undefined when all are good.
 */
export async function readJsonLines(
  database: Database,
  file: string,
  table: StoredTable,
  ignoreUnknownValues: boolean,
): Promise<BadRow | undefined> {
  const bad = await firstBadRow(file, lineJudge(table.columns, ignoreUnknownValues));
  if (bad) return bad;
  try {
    await database.run(`CREATE OR REPLACE TEMP TABLE incoming AS ${selectRows(file, table)}`);
    return undefined;
  } catch (error) {
    return { position: 0, fault: (error as Error).message };
  }
}

function selectRows(file: string, { columns, timePartitioning }: StoredTable): string {
  const types = columns.map((column) => `${quoteText(column.name)}: ${quoteText(rawType(column))}`);
  const values = columns.map(
    (column) => `${convert(column, quoteName(column.name))} AS ${quoteName(column.name)}`,
  );
  const day = timePartitioning
    ? `CAST(${quoteName(timePartitioning.field)} AS DATE)`
    : 'CAST(NULL AS DATE)';
  return (
    `SELECT *, ${day} AS "_day" FROM (SELECT ${values.join(', ')} FROM read_json(${quoteText(file)}, ` +
    `format = 'newline_delimited', columns = {${types.join(', ')}}))`
  );
}

/** Moments may be text or epoch seconds, so they come as text first. */
const rawType = (column: Column): string =>
  duckType(column, (type) =>
    type === 'TIMESTAMP' || type === 'DATE'
      ? 'VARCHAR'
      : duckType({ name: '', type, mode: 'NULLABLE' }),
  );

function convert(column: Column, value: string, depth = 0): string {
  if (column.mode === 'REPEATED') {
    const one: Column = { ...column, mode: 'NULLABLE' };
    const item = `x${depth}`;
    const converted = convert(one, item, depth + 1);
    const items =
      converted === item ? value : `list_transform(${value}, lambda ${item}: ${converted})`;
    return `coalesce(${items}, [])`;
  }
  if (column.type === 'RECORD') return convertRecord(column, value, depth);
  if (column.type === 'DATE') return `CAST(${value} AS DATE)`;
  return column.type === 'TIMESTAMP' ? convertMoment(value) : value;
}

/** The first case is what most files have, and the others are ten times slower. */
const convertMoment = (value: string): string =>
  `CASE WHEN ends_with(${value}, 'Z') THEN CAST(${value} AS TIMESTAMP) ` +
  `WHEN regexp_full_match(${value}, '-?[0-9.]+([eE][0-9]+)?') ` +
  `THEN make_timestamp(CAST(round(CAST(${value} AS DOUBLE) * 1000000) AS BIGINT)) ` +
  `ELSE CAST(CAST(regexp_replace(${value}, ' ?UTC$', 'Z') AS TIMESTAMPTZ) AS TIMESTAMP) END`;

function convertRecord({ fields = [] }: Column, value: string, depth: number): string {
  const converted = fields.map((field) => {
    const inside = `${value}.${quoteName(field.name)}`;
    return { name: field.name, inside, sql: convert(field, inside, depth) };
  });
  if (converted.every(({ inside, sql }) => inside === sql)) return value;
  const parts = converted.map(({ name, sql }) => `${quoteName(name)} := ${sql}`);
  return `CASE WHEN ${value} IS NULL THEN NULL ELSE struct_pack(${parts.join(', ')}) END`;
}

/** Lines looked at before others on this thread have their turn. */
const LINES_AT_ONCE = 2000;

async function firstBadRow(
  file: string,
  faultOf: (line: string) => string | undefined,
): Promise<BadRow | undefined> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  for (let place = 0; place < lines.length; place += 1) {
    const line = lines[place] as string;
    const fault = line.trim() === '' ? undefined : faultOf(line);
    if (fault !== undefined) {
      const before = lines.slice(0, place).map((one) => `${one}\n`);
      return { position: Buffer.byteLength(before.join('')), fault };
    }
    if (place % LINES_AT_ONCE === LINES_AT_ONCE - 1) await setImmediate();
  }
  return undefined;
}
