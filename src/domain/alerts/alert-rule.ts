import type { PeriodKey } from '../kpi/periods';
import type { Scope } from '../kpi/scopes';
import type { Seconds } from '../time/units';
import type { AlertMetricKey } from './alert-metric';
import type { Side } from './alert-words';
import type { QuietSpan } from './quiet';

/** Where an alert is told. */
export interface Channels {
  /** In the strip above the board. */
  readonly board: boolean;
  readonly chat: boolean;
  /** Addresses; empty: no e-mail. */
  readonly mail: readonly string[];
}

/** A row of the sheet Alerts that can be followed; plain JSON. */
export interface AlertRule {
  /** Row in the sheet, from 1. */
  readonly row: number;
  /** What it watches in short: the same wherever its row is moved, another when it is another rule. */
  readonly key: string;
  readonly metric: AlertMetricKey;
  readonly scope: Scope;
  readonly period: PeriodKey;
  readonly side: Side;
  /** In the metric's unit: calls, seconds, or a share from 0 to 1. */
  readonly threshold: number;
  /** Where a breach ends; on the good side of the threshold, or the threshold itself. */
  readonly clearAt: number;
  /** How long the figure must be beyond the threshold. */
  readonly forSeconds: Seconds;
  /** When nothing is sent; any of them. */
  readonly quiet: readonly QuietSpan[];
  readonly channels: Channels;
  /** Who is on it, as the sheet says; empty: nobody. */
  readonly acknowledgedBy: string;
}
