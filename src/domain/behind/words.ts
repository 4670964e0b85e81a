import { assertNever } from '../assert-never';
import type { Figure, MetricUnit } from '../kpi/figure';
import { nothing } from '../kpi/figure';
import { tellScope } from '../kpi/names';
import type { Scope, ScopeKey } from '../kpi/scopes';
import type { Sums } from '../kpi/sums';
import type { KpiPromise } from '../kpi-band/promise';
import { decimalNumber } from '../texts/numbers';
import { texts } from '../texts/texts';
import { formatDuration } from '../time/format';
import type { Seconds } from '../time/units';
import type { Added } from './add-up';
import type { Explanation, ReasonKey } from './explain-call';
import type { Rule } from './rules';

const say = texts.behind;

/** Seconds as a reason tells them: `34 s`, and `4:05` from two minutes on. */
const length = (seconds: Seconds): string =>
  seconds < 120 ? say.seconds(String(Math.round(seconds))) : formatDuration(seconds);

/** As the board rounds: what misses its promise must also read like it. */
export type Rounding = KpiPromise['kind'] | 'none';

const roundings = { atLeast: Math.floor, atMost: Math.ceil, none: Math.round } as const;

/** 0.829 * 1000 is a little less than 829. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

/** A figure's value as people read it. */
export function formatValue(
  value: number | undefined,
  unit: MetricUnit,
  rounding: Rounding = 'none',
): string {
  const tenths = (of: number): number => roundings[rounding](tidy(of * 10)) / 10;
  if (value === undefined) return nothing;
  switch (unit) {
    case 'calls':
      return String(value);
    case 'share':
      return say.percent(decimalNumber(tenths(value * 100).toFixed(1)));
    case 'seconds':
      return value < 120
        ? say.seconds(decimalNumber(tenths(value)))
        : formatDuration(roundings[rounding](tidy(value)));
    default:
      return assertNever(unit);
  }
}

/** How calls add up to the figure: `34 of 41 = 82.9 %`. */
export function describeSum(
  added: Added,
  { kind, ofRings }: Rule,
  { value }: Figure,
  { unit, rounding }: { readonly unit: MetricUnit; readonly rounding: Rounding },
): string {
  const [part, of] = [added.part, added.of].map(String) as [string, string];
  const words = formatValue(value, unit, rounding);
  if (value === undefined) return say.sum.none;
  switch (kind) {
    case 'count':
      return ofRings ? say.sum.rings(part, of) : say.sum.count(part);
    case 'share':
      return say.sum.share(part, of, words);
    case 'mean':
      return say.sum.mean(part, of, words);
    case 'total':
      return say.sum.total(words, of);
    case 'longest':
      return say.sum.longest(words, of);
    default:
      return assertNever(kind);
  }
}

/** A reason over the calls that have it. */
export const describeReason = (reason: ReasonKey, target: Seconds, calls: number): string =>
  say.reasons[reason].group(length(target), calls);

/** What a reason is said for. */
export interface ReasonPlace {
  readonly scopes: ReadonlyMap<ScopeKey, Scope>;
  /** The figure's name. */
  readonly metric: string;
  readonly isServiceLevel: boolean;
}

/** Left out by what became of them, not by where or when they were. */
const byRule = (reason: ReasonKey): boolean =>
  ![
    'elsewhere',
    'noScope',
    'early',
    'late',
    'talking',
    'noConversation',
    'rang',
    'noRings',
    'stillRings',
  ].includes(reason);

/** Why a call counts, in a sentence for its card. */
export function describeExplanation(
  { role, reason, told, target, elsewhere, rings }: Explanation,
  { scopes, metric, isServiceLevel }: ReasonPlace,
): string {
  const { wait, conversation } = told;
  const plain = say.reasons[reason].card({
    wait: length(wait),
    target: length(target),
    talk: formatDuration(conversation?.talk ?? 0),
    whole: formatDuration(conversation?.whole ?? 0),
    elsewhere: elsewhere.map((key) => nameKey(key, scopes)).join(', '),
    rings: describeRings(rings),
  });
  if (role !== 'leftOut' || !byRule(reason)) return say.roles[role](plain);
  return isServiceLevel ? say.leftOutByFormula(plain) : say.leftOutOf(plain, metric);
}

const describeRings = (rings: Partial<Sums>): string =>
  say.rings({
    rings: rings.rings ?? 0,
    answered: rings.ringsAnswered ?? 0,
    declined: rings.ringsDeclined ?? 0,
    notPickedUp: rings.ringsNotPickedUp ?? 0,
    elsewhere: rings.ringsElsewhere ?? 0,
    time: length(rings.ringSeconds ?? 0),
  });

/** A scope as people read it; one that is not known any more by its id. */
export function nameKey(key: ScopeKey, scopes: ReadonlyMap<ScopeKey, Scope>): string {
  const scope = scopes.get(key);
  return scope ? tellScope(scope) : key;
}
