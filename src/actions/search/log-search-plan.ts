import type { Condition } from '../../domain/archive/query-condition';
import type { CallTest } from '../../domain/search/call-filter';
import type { EpochSeconds } from '../../domain/time/units';

/** What is looked for in the log, and in the archive of what left it. */
export interface LogSearchPlan {
  readonly period: { readonly from: EpochSeconds; readonly to: EpochSeconds };
  readonly keeps: CallTest;
  /** What of it BigQuery decides. */
  readonly conditions: readonly Condition[];
  /** Rows of one answer of the archive. @default {@link mostRows} of its query */
  readonly most?: number;
}
