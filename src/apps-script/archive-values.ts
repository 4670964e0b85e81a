import type { ArchiveParameter, ArchiveRow } from '../domain/archive/query';

type FieldSchema = GoogleAppsScript.BigQuery.Schema.TableFieldSchema;
type QueryParameter = GoogleAppsScript.BigQuery.Schema.QueryParameter;

/** A parameter as the API takes it: every value is a text. */
export function wireParameter(parameter: ArchiveParameter): QueryParameter {
  const { name } = parameter;
  if ('values' in parameter) {
    return {
      name,
      parameterType: { type: 'ARRAY', arrayType: { type: parameter.type.replace('[]', '') } },
      parameterValue: { arrayValues: parameter.values.map((value) => ({ value: String(value) })) },
    };
  }
  const { type, value } = parameter;
  const told = type === 'TIMESTAMP' ? new Date(Number(value) * 1000).toISOString() : String(value);
  return { name, parameterType: { type }, parameterValue: { value: told } };
}

/** A row of an answer: `{f: [{v}, …]}`, where a nested value is `{v: {f: …}}` and a list `{v: [{v}, …]}`. */
export interface WireRow {
  readonly f?: readonly WireCell[] | undefined;
}

interface WireCell {
  readonly v?: unknown;
}

/**
 * A row as plain values, by the columns of the answer.
 *
 * @see https://cloud.google.com/bigquery/docs/reference/rest/v2/jobs/getQueryResults — a TIMESTAMP is a
 * text of seconds with a fraction, `1.7636E9` (read 2026-11-21).
 */
export const readWireRow = (row: WireRow, fields: readonly FieldSchema[]): ArchiveRow =>
  Object.fromEntries(
    fields.map((field, at) => [field.name ?? '', readCell(row.f?.[at]?.v, field)] as const),
  );

function readCell(value: unknown, field: FieldSchema): unknown {
  if (field.mode !== 'REPEATED') return readOne(value, field);
  return Array.isArray(value) ? value.map((item: WireCell) => readOne(item.v, field)) : [];
}

function readOne(value: unknown, { type = '', fields = [] }: FieldSchema): unknown {
  if (value === null || value === undefined) return undefined;
  switch (type) {
    case 'RECORD':
    case 'STRUCT':
      return readWireRow(value as WireRow, fields);
    case 'INTEGER':
    case 'INT64':
    case 'FLOAT':
    case 'FLOAT64':
      return Number(value);
    case 'TIMESTAMP':
      return Math.round(Number(value));
    case 'BOOLEAN':
    case 'BOOL':
      return value === true || value === 'true';
    default:
      return String(value);
  }
}
