import type { Seconds } from '../time/units';

/** What may expire at a place: each alone makes the archive forget calls. */
export interface Expirations {
  readonly tableExpiration: Seconds | undefined;
  readonly partitionExpiration: Seconds | undefined;
  readonly table:
    | { readonly expiresAt: number | undefined; readonly partitionExpiration: Seconds | undefined }
    | undefined;
}

/**
 * Whether the archive forgets by itself. BigQuery's free sandbox sets all of it to 60 days.
 *
 * @see https://cloud.google.com/bigquery/docs/sandbox — tables and partitions expire after 60 days,
 * and the default cannot be changed without billing (read 2026-11-21).
 */
export const expires = ({ tableExpiration, partitionExpiration, table }: Expirations): boolean =>
  [tableExpiration, partitionExpiration, table?.expiresAt, table?.partitionExpiration].some(
    (each) => each !== undefined,
  );
