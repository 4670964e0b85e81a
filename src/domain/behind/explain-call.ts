import { assertNever } from '../assert-never';
import type { CallFact } from '../kpi/call-fact';
import { type Counting, measureOf } from '../kpi/counting';
import type { MetricKey } from '../kpi/metrics';
import { ringParts } from '../kpi/ring-parts';
import type { ScopeKey } from '../kpi/scopes';
import type { ServiceLevelFormula } from '../kpi/service-level';
import type { Sums } from '../kpi/sums';
import type { Seconds } from '../time/units';
import type { Stretch } from './question';
import { type Part, type Rule, ruleOf } from './rules';
import { type Told, tell } from './told';

/** The figure a call is judged for. */
export interface About {
  readonly metric: MetricKey;
  /** The one that is chosen in Configure. */
  readonly formula: ServiceLevelFormula;
  readonly scope: ScopeKey;
  /** When calls had to start; `now`: any call that waits. */
  readonly stretch: Stretch | 'now';
  readonly counting: Counting;
}

/** Why a call is counted, or left out. */
export const reasonKeys = [
  'answeredInTime',
  'answered',
  'outboundAnswered',
  'talked',
  'answeredLate',
  'shortAbandoned',
  'abandonedInTime',
  'abandonedLate',
  'abandoned',
  'missed',
  'outOfHours',
  'callBackRequest',
  'waiting',
  'outboundUnanswered',
  'talking',
  'noConversation',
  'rang',
  'stillRings',
  'noRings',
  'elsewhere',
  'noScope',
  'early',
  'late',
] as const;

/** One of them. */
export type ReasonKey = (typeof reasonKeys)[number];

/**
 * How a call counts: in full; in what is divided by, and not towards the figure; not at all.
 */
export type Role = 'met' | 'against' | 'leftOut';

/** What a call adds to a figure, and why. */
export interface Explanation extends Part {
  readonly role: Role;
  readonly reason: ReasonKey;
  readonly told: Told;
  readonly target: Seconds;
  /** Where it counts instead, of the kind that was asked for. */
  readonly elsewhere: readonly ScopeKey[];
  /** Of a figure of rings: what its rings add. */
  readonly rings: Partial<Sums>;
}

/** Says whether a figure counts a call, and why. */
export function explainCall(call: CallFact, about: About): Explanation {
  const rule = ruleOf(about.metric, about.formula);
  const measure = measureOf(call, about.scope, about.counting);
  const told = tell(call, measure);
  const facts = { told, target: measure.target, rings: {}, elsewhere: [] };
  const leaveOut = (reason: ReasonKey): Explanation => ({
    ...facts,
    ...{ role: 'leftOut', reason, part: 0, of: 0 },
  });
  const outside = whyOutside(call, about.stretch);
  if (outside) return leaveOut(outside);
  if (rule?.ofRings) return explainRings(call, about, rule.ofRings, leaveOut);
  const scopes = about.counting.scopesOf(call);
  if (!scopes.includes(about.scope)) return { ...leaveOut('noScope'), ...whereElse(scopes, about) };
  const reason = reasonOf(told, rule);
  const part = rule?.part(told);
  if (part === undefined) return leaveOut(reason);
  const isMet = rule?.kind !== 'share' || part.part > 0;
  return { ...facts, ...part, role: isMet ? 'met' : 'against', reason };
}

/** A figure of rings counts calls by the agents they rang on, whoever took them. */
function explainRings(
  call: CallFact,
  { scope, counting }: About,
  read: (rings: Partial<Sums>) => number,
  leaveOut: (reason: ReasonKey) => Explanation,
): Explanation {
  const parts = ringParts(call, counting.scopesOfAgent);
  const [, rings] = parts.find(([key]) => key === scope) ?? [];
  if (rings) {
    const part = read(rings);
    const role = part > 0 ? 'met' : 'against';
    return { ...leaveOut('rang'), role, part, of: rings.ringCalls ?? 0, rings };
  }
  if (parts.length > 0) {
    const scopes = parts.map(([key]) => key);
    return { ...leaveOut('noScope'), ...whereElse(scopes, { scope }) };
  }
  return leaveOut(call.rings?.length ? 'stillRings' : 'noRings');
}

/** Where a call counts instead, of the kind that was asked for. */
function whereElse(
  scopes: readonly ScopeKey[],
  { scope }: Pick<About, 'scope'>,
): Partial<Pick<Explanation, 'reason' | 'elsewhere'>> {
  const elsewhere = scopes.filter((key) => kindOf(key) === kindOf(scope));
  return elsewhere.length > 0 ? { reason: 'elsewhere', elsewhere } : {};
}

const kindOf = (key: ScopeKey): string => key.split(' ')[0] ?? '';

function whyOutside({ startedAt }: CallFact, stretch: About['stretch']): ReasonKey | undefined {
  if (stretch === 'now') return undefined;
  if (startedAt < stretch.from) return 'early';
  return stretch.to !== undefined && startedAt >= stretch.to ? 'late' : undefined;
}

/** What became of the call, in as much detail as the figure asks for. */
function reasonOf(told: Told, rule: Rule | undefined): ReasonKey {
  const { fate, isShort, isInTime, conversation } = told;
  const hasTalked = fate === 'answered' || fate === 'outboundAnswered';
  if (rule?.asksConversation) {
    if (!hasTalked) return 'noConversation';
    return conversation ? 'talked' : 'talking';
  }
  switch (fate) {
    case 'answered':
      if (!rule?.asksTarget) return 'answered';
      return isInTime ? 'answeredInTime' : 'answeredLate';
    case 'abandoned':
      if (isShort) return 'shortAbandoned';
      if (!rule?.asksTarget) return 'abandoned';
      return isInTime ? 'abandonedInTime' : 'abandonedLate';
    case 'missed':
    case 'outOfHours':
    case 'callBackRequest':
    case 'waiting':
    case 'outboundAnswered':
    case 'outboundUnanswered':
      return fate;
    default:
      return assertNever(fate);
  }
}
