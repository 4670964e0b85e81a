import type { RawParameter } from './sql/parameters';

/** A `QueryRequest`. @see https://cloud.google.com/bigquery/docs/reference/rest/v2/jobs/query */
export interface QueryRequest {
  readonly query?: string;
  readonly useLegacySql?: boolean | null;
  readonly parameterMode?: string | null;
  readonly queryParameters?: readonly RawParameter[] | null;
  readonly defaultDataset?: { readonly projectId?: string; readonly datasetId?: string } | null;
  readonly location?: string | null;
  readonly maximumBytesBilled?: string | number | null;
  readonly dryRun?: boolean | null;
  readonly maxResults?: number | null;
  readonly timeoutMs?: number | null;
  readonly requestId?: string | null;
  readonly formatOptions?: { readonly useInt64Timestamp?: boolean } | null;
}
