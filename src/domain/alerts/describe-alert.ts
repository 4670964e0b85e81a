import type { MetricUnit } from '../kpi/figure';
import { decimalNumber, percentage } from '../texts/numbers';
import { texts } from '../texts/texts';
import { formatDuration } from '../time/format';
import { tellDateTime } from '../time/tell';
import type { EpochSeconds } from '../time/units';
import { nameMetric, unitOf } from './alert-metric';
import type { AlertRule } from './alert-rule';
import type { Side } from './alert-words';

const say = texts.alerts;

type Named = Pick<AlertRule, 'metric' | 'scope' | 'period'>;

/** What a rule watches: `Service level of Support, last hour`. */
export function describeWatched({ metric, scope, period }: Named): string {
  const name = nameMetric(metric);
  const whose = scope.kind === 'company' ? name : say.of(name, scope.name);
  return period === 'today' || period === 'now'
    ? whose
    : `${whose}, ${texts.kpi.periodNames[period]}`;
}

/** A level with its unit: `80 %`, `2:00`, `5`. */
const formatLevel = (level: number, unit: MetricUnit): string => formatAs(level, unit, Math.round);

/** A value beside its threshold, rounded away from it: 79.96 % below 80 % is not told as 80 %. */
const formatValue = (value: number, unit: MetricUnit, side: Side): string =>
  // what a fraction of two lacks in binary digits is no part of it
  formatAs(value, unit, (each) =>
    side === 'above' ? Math.ceil(each - 1e-6) : Math.floor(each + 1e-6),
  );

function formatAs(value: number, unit: MetricUnit, round: (value: number) => number): string {
  switch (unit) {
    case 'share':
      return percentage(round(value * 1000) / 10);
    case 'seconds':
      return formatDuration(round(value));
    default:
      return decimalNumber(Math.round(value * 100) / 100);
  }
}

/** The value a rule's figure has; `undefined` and what nobody knows are a dash. */
export const describeValue = (
  { metric, side }: Pick<AlertRule, 'metric' | 'side'>,
  value: number | undefined,
): string => (value === undefined ? '–' : formatValue(value, unitOf(metric), side));

/** What a rule forbids: `below 80 %`. */
export const describeLimit = ({ metric, side, threshold }: AlertRule): string =>
  `${say.sides[side]} ${formatLevel(threshold, unitOf(metric))}`;

/** A moment to the minute; on another day with its date. */
export function describeSince(since: EpochSeconds, now: EpochSeconds, timeZone: string): string {
  const format = tellDateTime(timeZone);
  const moment = format(since).slice(0, 16);
  return moment.slice(0, 10) === format(now).slice(0, 10) ? moment.slice(11) : moment;
}

/** A breach in a sentence, without its full stop: `Service level of Support 62 % is below 80 % since 10:42`. */
export const describeBreach = (rule: AlertRule, value: number | undefined, since: string): string =>
  say.breached(
    describeWatched(rule),
    value === undefined ? '' : describeValue(rule, value),
    describeLimit(rule),
    since,
  );

/** The end of a breach in a sentence. */
export const describeClear = (rule: AlertRule, value: number | undefined, since: string): string =>
  say.cleared(describeWatched(rule), describeValue(rule, value), describeLimit(rule), since);
