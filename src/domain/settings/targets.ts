import type { Seconds } from '../time/units';

/** A team or an Aircall number by id, such as `team 12`. */
export type TargetScope = `team ${number}` | `number ${number}`;

/** What one team or number promises its callers. */
export interface ScopeTarget {
  readonly scope: TargetScope;
  /** A call should be answered within so many seconds; at least 1. */
  readonly answerTargetSeconds: Seconds;
  /** The share of calls, in percent, for which that should hold; 0: no such promise. */
  readonly serviceLevelPercent: number;
}

/** What may be promised, both ends included. */
const targetRanges = {
  answerTargetSeconds: { least: 1, most: 3600 },
  serviceLevelPercent: { least: 0, most: 100 },
} as const;

/** So many are kept: more than any account has teams and numbers that differ. */
const mostTargets = 500;

/**
 * Targets from outside; `undefined` when one of them is none, or two are of one scope.
 *
 * @example readTargets([{ scope: 'team 12', answerTargetSeconds: 15, serviceLevelPercent: 90 }])
 */
export function readTargets(value: unknown): readonly ScopeTarget[] | undefined {
  if (!Array.isArray(value) || value.length > mostTargets) return undefined;
  const targets = value.flatMap((each) => readTarget(each) ?? []);
  const scopes = new Set(targets.map(({ scope }) => scope));
  return scopes.size === value.length ? targets : undefined;
}

/** One target from outside; `undefined` when it is none. */
export function readTarget(value: unknown): ScopeTarget | undefined {
  if (wrongParts(value).length > 0) return undefined;
  const { scope, answerTargetSeconds, serviceLevelPercent } = value as ScopeTarget;
  return { scope, answerTargetSeconds, serviceLevelPercent };
}

/** The parts of a target from outside that are missing, of another kind or out of range. */
export function wrongParts(value: unknown): readonly (keyof ScopeTarget)[] {
  const parts = (value ?? {}) as Readonly<Record<string, unknown>>;
  return [
    ...(isScope(parts.scope) ? [] : (['scope'] as const)),
    ...ranged.filter((name) => !isWithin(name, parts[name])),
  ];
}

const ranged = Object.keys(targetRanges) as (keyof typeof targetRanges)[];

const isScope = (value: unknown): value is TargetScope =>
  typeof value === 'string' &&
  /^(team|number) [1-9]\d*$/.test(value) &&
  Number.isSafeInteger(Number(value.split(' ')[1]));

function isWithin(name: keyof typeof targetRanges, value: unknown): value is number {
  const { least, most } = targetRanges[name];
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}
