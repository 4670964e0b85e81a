import type { EpochSeconds } from '../time/units';
import type { AlertRule } from './alert-rule';
import type { AlertsState, Breach } from './alerts-state';
import { followRule, type Standing } from './follow-rule';

/** When rules that are beyond their threshold, and not yet for long enough, went beyond it; by key. */
export type Pending = Readonly<Record<string, EpochSeconds>>;

/** The figures of one moment. */
export interface Readings {
  readonly now: EpochSeconds;
  /** When the rules, and who is on them, were read. */
  readonly readAt: EpochSeconds;
  /** The value of a rule's figure; `undefined` when there is none. */
  readValue(rule: AlertRule): number | undefined;
}

/** Something that happened to a rule. */
export interface AlertNews {
  readonly what: 'breached' | 'cleared' | 'acknowledged';
  readonly rule: AlertRule;
  readonly value: number | undefined;
  /** The breach as it is; as it was when it is over. */
  readonly breach: Breach;
}

/** How all rules stand, and what happened since they were last judged. */
export interface Judged {
  readonly breaches: AlertsState['breaches'];
  readonly pending: Pending;
  readonly news: readonly AlertNews[];
}

/**
 * Judges every rule by one reading of its figure. A breach whose rule is gone is forgotten.
 *
 * @param state - As it was kept.
 */
export function judgeAlerts(
  rules: readonly AlertRule[],
  { now, readAt, readValue }: Readings,
  { breaches, pending }: Pick<AlertsState, 'breaches'> & { readonly pending: Pending },
): Judged {
  const nextBreaches: Record<string, Breach> = {};
  const nextPending: Record<string, EpochSeconds> = {};
  const news: AlertNews[] = [];
  for (const rule of rules) {
    const { key } = rule;
    const known = breaches[key];
    const value = readValue(rule);
    const standing = followRule(rule, standingOf(known, pending[key]), { value, now });
    if (standing.kind === 'pending') nextPending[key] = standing.since;
    if (standing.kind === 'breached') {
      const breach = known ? acknowledge(known, rule, readAt) : begin(standing.since);
      nextBreaches[key] = breach;
      if (known === undefined) news.push({ what: 'breached', rule, value, breach });
      else if (known.by !== breach.by) news.push({ what: 'acknowledged', rule, value, breach });
    } else if (known) news.push({ what: 'cleared', rule, value, breach: known });
  }
  return { breaches: nextBreaches, pending: nextPending, news };
}

function standingOf(breach: Breach | undefined, pending: EpochSeconds | undefined): Standing {
  if (breach) return { kind: 'breached', since: breach.since };
  return pending === undefined ? { kind: 'ok' } : { kind: 'pending', since: pending };
}

const begin = (since: EpochSeconds): Breach => ({
  ...{ since, told: 'no', isHeld: false, by: '', outcome: '' },
});

/** A name that was read before the breach began was written for another one. */
const acknowledge = (
  breach: Breach,
  { acknowledgedBy }: AlertRule,
  readAt: EpochSeconds,
): Breach =>
  breach.by === '' && readAt > breach.since ? { ...breach, by: acknowledgedBy } : breach;
