import type { Settings } from '../settings/settings';
import type { ScopeTarget } from '../settings/targets';
import type { Seconds } from '../time/units';
import type { ScopeKey } from './scopes';

/** What callers are promised: an answer within Y seconds, for X percent of them. */
export interface Target {
  readonly seconds: Seconds;
  /** `undefined`: nobody promises a share. */
  readonly percent: number | undefined;
}

/** Tells the promise of a scope. */
export type TellTarget = (scope: ScopeKey) => Target;

/** What the trade takes when nobody says otherwise. */
const usualTarget: Seconds = 20;

/** Y of "X % within Y s". @param answerTargetSeconds - The setting; 0 is no target. */
const targetOf = (answerTargetSeconds: Seconds): Seconds =>
  answerTargetSeconds > 0 ? answerTargetSeconds : usualTarget;

/**
 * Makes the function that tells what a scope promises: its own target where a team or a number has
 * one, else that of the settings, which is also the company's and every agent's.
 */
export function targetsOf(
  settings: Pick<Settings, 'answerTargetSeconds' | 'serviceLevelTarget'>,
  targets: readonly ScopeTarget[],
): TellTarget {
  const { answerTargetSeconds, serviceLevelTarget } = settings;
  const usual = toTarget(targetOf(answerTargetSeconds), serviceLevelTarget);
  const own = new Map<ScopeKey, Target>(
    targets.map((each) => [
      each.scope,
      toTarget(each.answerTargetSeconds, each.serviceLevelPercent),
    ]),
  );
  return (scope) => own.get(scope) ?? usual;
}

const toTarget = (seconds: Seconds, percent: number): Target => ({
  seconds,
  percent: percent > 0 ? percent : undefined,
});
