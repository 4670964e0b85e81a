import { assertNever } from '../assert-never';
import type { BoardKpi } from '../kpi/board-kpis';
import type { Settings } from '../settings/settings';
import type { KpiTone } from '../wallboard/kpi-tile';

/**
 * What a figure should be: at least so much, or at most. Beyond its limit it is at risk first, and
 * missed when it is further away than `slack`.
 */
export interface KpiPromise {
  readonly kind: 'atLeast' | 'atMost';
  /** In the figure's unit: a share of 1, or seconds. */
  readonly limit: number;
  readonly slack: number;
}

/** The settings that make promises. */
export type PromiseSettings = Pick<
  Settings,
  | 'answerTargetSeconds'
  | 'serviceLevelTarget'
  | 'abandonmentLimit'
  | 'warnAfterSeconds'
  | 'overdueAfterSeconds'
>;

/** Shares are at risk up to five points beyond their limit. */
const slackShare = 0.05;

/** Averages of seconds, up to a quarter beyond. */
const slackSeconds = 0.25;

/** What a figure should be; `undefined` when nobody promised anything. */
export function promiseOf(key: BoardKpi, settings: PromiseSettings): KpiPromise | undefined {
  const { answerTargetSeconds, warnAfterSeconds, overdueAfterSeconds } = settings;
  switch (key) {
    case 'service_level':
      return share('atLeast', settings.serviceLevelTarget);
    case 'abandonment_rate':
      return share('atMost', settings.abandonmentLimit);
    case 'average_speed_of_answer':
      return answerTargetSeconds > 0
        ? { kind: 'atMost', limit: answerTargetSeconds, slack: answerTargetSeconds * slackSeconds }
        : undefined;
    case 'longest_wait_now':
      return warnAfterSeconds > 0
        ? {
            kind: 'atMost',
            limit: warnAfterSeconds,
            slack: Math.max(0, overdueAfterSeconds - warnAfterSeconds),
          }
        : undefined;
    default:
      return undefined;
  }
}

const share = (kind: KpiPromise['kind'], percent: number): KpiPromise | undefined =>
  percent > 0 ? { kind, limit: percent / 100, slack: slackShare } : undefined;

/** How a value stands to its promise; without either it is plain. */
export function toneOf(value: number | undefined, promise: KpiPromise | undefined): KpiTone {
  if (value === undefined || promise === undefined) return 'plain';
  const beyond = howFarBeyond(value, promise);
  if (beyond <= 0) return 'met';
  // 0.85 - 0.8 is a little more than 0.05
  return beyond <= promise.slack + 1e-9 ? 'atRisk' : 'missed';
}

function howFarBeyond(value: number, { kind, limit }: KpiPromise): number {
  switch (kind) {
    case 'atLeast':
      return limit - value;
    case 'atMost':
      return value - limit;
    default:
      return assertNever(kind);
  }
}
