import { invalid } from './api-error';
import type { LabelChanges } from './labels';
import type { TableName } from './names';
import type { Column } from './schema';

/** By which column, and for how long. */
export interface TimePartitioning {
  readonly type: 'DAY';
  readonly field: string;
  /** Milliseconds as text. */
  readonly expirationMs?: string | undefined;
}

/** What a script may say of a table. */
export interface TableResource {
  readonly tableReference?: Partial<TableName>;
  readonly schema?: unknown;
  readonly timePartitioning?: {
    readonly type?: string;
    readonly field?: string;
    readonly expirationMs?: unknown;
  } | null;
  readonly clustering?: { readonly fields?: readonly string[] } | null;
  readonly requirePartitionFilter?: boolean | null;
  readonly expirationTime?: unknown;
  readonly description?: string | null;
  readonly friendlyName?: string | null;
  readonly labels?: LabelChanges | null;
}

/** @throws {ApiError} For a column that is none, or anything but days. */
export function readPartitioning(
  { timePartitioning }: TableResource,
  columns: readonly Column[],
  defaultExpirationMs: string | undefined,
): TimePartitioning | undefined {
  if (!timePartitioning) return undefined;
  const { type = 'DAY', field, expirationMs } = timePartitioning;
  const column = columns.find(({ name }) => name === field);
  if (String(type).toUpperCase() !== 'DAY' || !column || column.type !== 'TIMESTAMP') {
    throw invalid(
      `The field specified for partitioning cannot be found in the schema, or is no TIMESTAMP ` +
        `partitioned by DAY: ${String(field)}`,
    );
  }
  const isGiven = expirationMs !== undefined && expirationMs !== null && Number(expirationMs) !== 0;
  const lasts = isGiven ? String(expirationMs) : defaultExpirationMs;
  return { type: 'DAY', field: column.name, ...(lasts ? { expirationMs: lasts } : {}) };
}

/** @throws {ApiError} For columns that are none. */
export function readClustering(
  { clustering }: TableResource,
  columns: readonly Column[],
): { readonly fields: readonly string[] } | undefined {
  const fields = clustering?.fields ?? [];
  if (fields.length > 4) throw invalid('Too many fields specified for clustering. Maximum is 4');
  for (const field of fields) {
    if (
      !columns.some(
        ({ name, type, mode }) => name === field && type !== 'RECORD' && mode !== 'REPEATED',
      )
    ) {
      throw invalid(
        `The field specified for clustering cannot be found in the schema. Invalid field: ${field}.`,
      );
    }
  }
  return fields.length > 0 ? { fields } : undefined;
}

/** Epoch milliseconds; undefined: never. */
export const readExpiry = (given: unknown): number | undefined =>
  given === undefined || given === null || Number(given) === 0 ? undefined : Number(given);
