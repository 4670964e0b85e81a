import type { Settings } from '../settings/settings';
import type { Directory } from '../snapshot';
import type { EpochSeconds } from '../time/units';
import type { CallFact } from './call-fact';
import { agentScopeTeller, type ScopeKey, scopeTeller } from './scopes';
import type { Measure } from './sums';
import { type TellTarget, targetsOf } from './target';
import { agentWaitStart, type WaitFrom, waitStart } from './wait-from';

/** How calls are counted. */
export interface Counting {
  readonly now: EpochSeconds;
  readonly targetOf: TellTarget;
  readonly waitFrom: WaitFrom;
  /** Where a call counts. */
  readonly scopesOf: (call: CallFact) => readonly ScopeKey[];
  /** Where what one agent did counts. */
  readonly scopesOfAgent: (userId: number) => readonly ScopeKey[];
}

/** What decides how calls are counted. */
export interface CountingFacts {
  readonly directory: Directory;
  readonly settings: Pick<
    Settings,
    'answerTargetSeconds' | 'serviceLevelTarget' | 'waitFrom' | 'targets'
  >;
  readonly now: EpochSeconds;
}

/** How calls are counted in an account with its settings. */
export const countingOf = ({ directory, settings, now }: CountingFacts): Counting => ({
  now,
  targetOf: targetsOf(settings, settings.targets),
  waitFrom: settings.waitFrom,
  scopesOf: scopeTeller(directory),
  scopesOfAgent: agentScopeTeller(directory),
});

/** How one call is counted in one of its scopes. */
export function measureOf(
  call: CallFact,
  scope: ScopeKey,
  { now, targetOf, waitFrom }: Pick<Counting, 'now' | 'targetOf' | 'waitFrom'>,
): Measure {
  const startOf = scope.startsWith('agent ') ? agentWaitStart : waitStart;
  return { target: targetOf(scope).seconds, now, since: startOf(call, waitFrom) };
}
