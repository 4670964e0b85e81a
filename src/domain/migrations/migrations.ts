import type { TableName } from '../sheets/headers';
import { schemaVersion } from './schema';

/** What is done to a workbook of one version to make it one of the next. */
export interface Migration {
  /** The version it leads to. */
  readonly to: number;
  readonly kind: 'add-sheets' | 'add-columns';
}

/** All of them, in their order. Each may be repeated: what is done already is left as it is. */
const migrations: readonly Migration[] = [
  { to: 2, kind: 'add-sheets' },
  { to: 3, kind: 'add-columns' },
];

/** The columns version 3 added. What stands in their place is somebody's own and moves aside. */
export const addedColumns: readonly { readonly table: TableName; readonly column: string }[] = [
  { table: 'Insight cards', column: 'Problem' },
  { table: 'Call-backs', column: 'Last call' },
];

/** What leads from a version to that of this bundle. */
export const migrationsFrom = (version: number): readonly Migration[] =>
  migrations.filter(({ to }) => to > version && to <= schemaVersion);
