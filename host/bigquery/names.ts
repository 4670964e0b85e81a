import { invalid } from './api-error';

/** Where a table is, in which project and dataset. */
export interface TableName {
  readonly projectId: string;
  readonly datasetId: string;
  readonly tableId: string;
}

/** A table, or one partition of it: `calls$20261121`. */
export interface Target extends TableName {
  /** `2026-11-21`; undefined: the whole table. */
  readonly day: string | undefined;
}

/** Google's name of a dataset. */
export const datasetKey = (projectId: string, datasetId: string): string =>
  `${projectId}:${datasetId}`;

/** Google's name of a table. */
export const tableKey = ({ projectId, datasetId, tableId }: TableName): string =>
  `${datasetKey(projectId, datasetId)}.${tableId}`;

/** Google's name of a table or partition. */
export const targetKey = (target: Target): string =>
  tableKey(target) + (target.day === undefined ? '' : `$${target.day.replace(/-/g, '')}`);

interface RawReference {
  readonly projectId?: unknown;
  readonly datasetId?: unknown;
  readonly tableId?: unknown;
}

/** Reads a `TableReference`, with or without a partition. @throws {ApiError} When a part is missing. */
export function readTarget(reference: unknown, projectId: string): Target {
  const raw = (reference ?? {}) as RawReference;
  const tableId = String(raw.tableId ?? '');
  if (!raw.datasetId || tableId === '') throw invalid('Required parameter is missing', 'required');
  return splitTarget({
    projectId: String(raw.projectId ?? projectId),
    datasetId: String(raw.datasetId),
    tableId,
  });
}

/** Takes the partition off a table's id. @throws {ApiError} When it is no day. */
export function splitTarget(name: TableName): Target {
  const [tableId = '', decorator] = name.tableId.split('$');
  if (decorator === undefined) return { ...name, day: undefined };
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(decorator) ?? [];
  const text = `${year}-${month}-${day}`;
  if (year === undefined || Number.isNaN(Date.parse(`${text}T00:00:00Z`))) {
    throw invalid(`Invalid table ID "${name.tableId}".`);
  }
  return { ...name, tableId, day: text };
}

/** @throws {ApiError} When an id has other characters than Google allows. */
export function checkId(kind: 'dataset' | 'table' | 'job', id: string): void {
  const allowed = { dataset: /^\w{1,1024}$/, table: /^[\w-]{1,1024}$/, job: /^[\w-]{1,1024}$/ }[
    kind
  ];
  if (allowed.test(id)) return;
  throw invalid(
    `Invalid ${kind} ID "${id}". ${kind === 'dataset' ? 'Dataset' : kind === 'table' ? 'Table' : 'Job'} IDs ` +
      'must be alphanumeric (plus underscores and dashes) and must be at most 1024 characters long.',
  );
}
