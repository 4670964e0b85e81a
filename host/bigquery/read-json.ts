import { readFile } from 'node:fs/promises';
import type { Database } from './database';
import { faultOfLine } from './judge-line';
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
 * DuckDB reads all of it; only when it finds something odd are the lines looked at one by one, for
 * Google's words about the first bad one.
 *
 * @returns The first bad row; undefined when all are good.
 */
export async function readJsonLines(
  database: Database,
  file: string,
  table: StoredTable,
  ignoreUnknownValues: boolean,
): Promise<BadRow | undefined> {
  const trouble = await tryReading(database, file, table, ignoreUnknownValues);
  if (trouble === undefined) return undefined;
  const found = await firstBadRow(file, table.columns, ignoreUnknownValues);
  if (found) return found;
  // what looked odd is allowed: a null where an array may be, a number as text
  return trouble === 'odd' ? undefined : { position: 0, fault: trouble };
}

/** @returns Undefined when all is well, `odd` when it was read but should be looked at, or DuckDB's words. */
async function tryReading(
  database: Database,
  file: string,
  table: StoredTable,
  ignoreUnknownValues: boolean,
): Promise<string | undefined> {
  try {
    await database.run(`CREATE OR REPLACE TEMP TABLE incoming AS ${selectRows(file, table)}`);
    const isPlain = await looksPlain(database, file, table.columns, ignoreUnknownValues);
    return isPlain && (await hasRequired(database, table.columns)) ? undefined : 'odd';
  } catch (error) {
    return (error as Error).message;
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

/** Whether the file as a whole has no key and no kind of value that the schema does not expect. */
async function looksPlain(
  database: Database,
  file: string,
  columns: readonly Column[],
  ignoreUnknownValues: boolean,
): Promise<boolean> {
  const { rows } = await database.read(
    `SELECT json_group_structure(json) FROM read_ndjson_objects(${quoteText(file)})`,
  );
  const text = rows[0]?.[0];
  if (text === null || text === undefined) return true;
  return fitsFields(columns, JSON.parse(String(text)), ignoreUnknownValues);
}

type Structure = string | readonly Structure[] | { readonly [name: string]: Structure };

function fitsFields(columns: readonly Column[], found: Structure, ignores: boolean): boolean {
  if (typeof found !== 'object' || Array.isArray(found)) return false;
  return Object.entries(found).every(([name, structure]) => {
    const column = columns.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return column ? fits(column, structure, ignores) : ignores;
  });
}

const PLAIN: Readonly<Record<string, readonly string[]>> = {
  STRING: ['VARCHAR'],
  INTEGER: ['UBIGINT', 'BIGINT'],
  FLOAT: ['UBIGINT', 'BIGINT', 'DOUBLE'],
  BOOLEAN: ['BOOLEAN'],
  TIMESTAMP: ['VARCHAR', 'UBIGINT', 'BIGINT', 'DOUBLE'],
  DATE: ['VARCHAR'],
};

function fits(column: Column, structure: Structure, ignores: boolean): boolean {
  if (structure === 'NULL') return true;
  if (column.mode === 'REPEATED') {
    if (!Array.isArray(structure)) return false;
    const one: Column = { ...column, mode: 'NULLABLE' };
    return structure.every((item: Structure) => item !== 'NULL' && fits(one, item, ignores));
  }
  if (column.type === 'RECORD') return fitsFields(column.fields ?? [], structure, ignores);
  return typeof structure === 'string' && (PLAIN[column.type] ?? []).includes(structure);
}

async function hasRequired(database: Database, columns: readonly Column[]): Promise<boolean> {
  const required = columns.filter(({ mode }) => mode === 'REQUIRED');
  // fields of records that are required are rare: let the lines tell
  if (columns.some(hasRequiredInside)) return false;
  if (required.length === 0) return true;
  const missing = required.map(({ name }) => `${quoteName(name)} IS NULL`).join(' OR ');
  const { rows } = await database.read(`SELECT count(*) FROM incoming WHERE ${missing}`);
  return Number(rows[0]?.[0]) === 0;
}

const hasRequiredInside = ({ fields = [] }: Column): boolean =>
  fields.some((field) => field.mode === 'REQUIRED' || hasRequiredInside(field));

async function firstBadRow(
  file: string,
  columns: readonly Column[],
  ignoreUnknownValues: boolean,
): Promise<BadRow | undefined> {
  const text = await readFile(file, 'utf8');
  let position = 0;
  for (const line of text.split('\n')) {
    const fault = line.trim() === '' ? undefined : faultOfLine(line, columns, ignoreUnknownValues);
    if (fault !== undefined) return { position, fault };
    position += Buffer.byteLength(line) + 1;
  }
  return undefined;
}
