import type { EpochSeconds } from '../time/units';
import type { AlertRule } from './alert-rule';

/** How a rule stands, as far as its figure tells. */
export type Standing =
  | { readonly kind: 'ok' }
  /** Beyond the threshold, and not for long enough yet. */
  | { readonly kind: 'pending'; readonly since: EpochSeconds }
  | { readonly kind: 'breached'; readonly since: EpochSeconds };

type Levels = Pick<AlertRule, 'side' | 'threshold' | 'clearAt' | 'forSeconds'>;

/** Whether a value is beyond the threshold; the threshold itself is not. */
const isBeyond = ({ side, threshold }: Levels, value: number): boolean =>
  side === 'above' ? value > threshold : value < threshold;

/** Whether a value ends a breach; the clear level itself does. */
const isClear = ({ side, clearAt }: Levels, value: number): boolean =>
  side === 'above' ? value <= clearAt : value >= clearAt;

/**
 * How a rule stands after one more reading of its figure.
 *
 * Between the threshold and the clear level a breach goes on, and none begins. A figure that no call
 * stands behind changes nothing. Equal readings one after the other change nothing either, but for
 * the time that passes.
 *
 * @param value - In the metric's unit; `undefined`: nothing to divide by, or not known.
 */
export function followRule(
  levels: Levels,
  before: Standing,
  { value, now }: { readonly value: number | undefined; readonly now: EpochSeconds },
): Standing {
  if (value === undefined) return before;
  if (before.kind === 'breached') return isClear(levels, value) ? { kind: 'ok' } : before;
  if (!isBeyond(levels, value)) return { kind: 'ok' };
  // a clock that was put back makes nobody wait for ever
  const since = before.kind === 'pending' ? Math.min(before.since, now) : now;
  return now - since >= levels.forSeconds
    ? { kind: 'breached', since }
    : { kind: 'pending', since };
}
