import type { SwitchDecision } from '../availability-switch/decide-switch';
import type { SwitchState, SwitchTarget } from '../availability-switch/switch-state';

/** What the page of the availability switch is opened with, and what it asks for again. */
export interface SelectedAgents {
  /** At least one. */
  readonly userIds: readonly number[];
}

/** An agent as Aircall knows them at this moment. */
export interface AgentState {
  readonly userId: number;
  readonly name: string;
  /** `undefined` when Aircall knows no such user any more. */
  readonly state?: SwitchState;
  /** Aircall's word for what the agent is doing now; missing when it could not be read. */
  readonly presence?: string;
}

/** Everything the page of the availability switch shows first. */
export interface AvailabilityView {
  /** In the order in which they were asked for. */
  readonly agents: readonly AgentState[];
}

/** One agent to switch. */
export interface SwitchStep {
  readonly userId: number;
  /** What the person who confirmed has seen; when it is no longer so, nothing is written. */
  readonly expected: SwitchState;
  readonly target: SwitchTarget;
}

/** Agents to switch in one call. */
export interface SwitchOrder {
  readonly steps: readonly SwitchStep[];
  /** Whether former states are put back. */
  readonly isUndo: boolean;
}

/** What came of one step. */
export type StepOutcome =
  | { readonly kind: 'switched'; readonly from: SwitchState; readonly to: SwitchState }
  /** Left alone; `decision` says why. */
  | { readonly kind: 'left'; readonly decision: Exclude<SwitchDecision, 'switch'> }
  /** Somebody else has changed it since it was shown. */
  | { readonly kind: 'changed'; readonly now: SwitchState }
  /** Not done. With `mayTryAgain`, doing it again may help: nothing is wrong with the agent. */
  | { readonly kind: 'failed'; readonly why: string; readonly mayTryAgain: boolean };

/** What came of one agent. */
export interface StepReport {
  readonly userId: number;
  readonly name: string;
  readonly outcome: StepOutcome;
}

/** What came of an order, step by step. */
export interface SwitchReport {
  readonly steps: readonly StepReport[];
}

/** What came of redrawing the board. */
export interface Redraw {
  /**
   * `busy`: somebody else was drawing it the whole time. `failed`: the status strip says why. Either
   * way its next run shows the change.
   */
  readonly outcome: 'drawn' | 'busy' | 'failed';
}
