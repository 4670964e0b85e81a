import { reasonOf, type SwitchState, type SwitchTarget } from './switch-state';

/**
 * What to do about an agent somebody wants to switch:
 * - `switch`: it can be done.
 * - `already`: nothing to do.
 * - `custom`: working hours decide; a switch from outside would end that.
 * - `unknown`: what the agent chose has no name here, so nobody could put it back.
 * - `gone`: Aircall does not know the agent any more.
 */
export type SwitchDecision = 'switch' | 'already' | 'custom' | 'unknown' | 'gone';

/**
 * Decides about one agent.
 *
 * @param state - What Aircall says of the agent now; `undefined` when it knows no such user.
 */
export function decideSwitch(state: SwitchState | undefined, target: SwitchTarget): SwitchDecision {
  if (state === undefined) return 'gone';
  if (state.setting === 'custom' || state.setting === 'unknown') return state.setting;
  return hasAlready(state, target) ? 'already' : 'switch';
}

/** Somebody who is away for a reason stays away when no reason is wished for. */
function hasAlready(state: SwitchState, target: SwitchTarget): boolean {
  if (state.setting !== target.setting) return false;
  const reason = reasonOf(target);
  return reason === undefined || reason === reasonOf(state);
}
