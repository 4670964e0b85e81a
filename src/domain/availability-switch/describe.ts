import { assertNever } from '../assert-never';
import type { StepOutcome, StepReport } from '../pages/availability-view';
import { texts } from '../texts/texts';
import { parseAvailability } from '../users/availability';
import { decideSwitch, type SwitchDecision } from './decide-switch';
import { reasonOf, type SwitchState, type SwitchTarget } from './switch-state';

/** A state in words: `unavailable (out for lunch)`. */
export function describeState(state: SwitchState): string {
  const say = texts.availability;
  const reason = reasonOf(state);
  const word = say.settings[state.setting];
  return reason === undefined ? word : say.withReason(word, say.reasons[reason]);
}

/** What somebody is doing at this moment, in words; `undefined` when nobody knows. */
export function describePresence(word: string | undefined): string | undefined {
  if (!word) return undefined;
  const presence = parseAvailability(word);
  return presence.kind === 'unknown'
    ? texts.board.plainWord(presence.word)
    : texts.board.availability[presence.kind].word.toLowerCase();
}

/** What would become of an agent. */
export function describePlan(state: SwitchState | undefined, target: SwitchTarget): string {
  const decision = decideSwitch(state, target);
  return decision === 'switch'
    ? texts.availability.becomes(describeState(target))
    : describeLeft(decision, state ?? target);
}

/** What came of an agent, in words. */
export function describeOutcome(outcome: StepOutcome): string {
  const say = texts.availability;
  switch (outcome.kind) {
    case 'switched':
      return say.switched(describeState(outcome.from), describeState(outcome.to));
    case 'left':
      return say.left[outcome.decision];
    case 'changed':
      return say.changed(describeState(outcome.now));
    case 'failed':
      return say.failed(outcome.why);
    default:
      return assertNever(outcome);
  }
}

/** What came of an agent, for a list of agents: `Ana Martin (456): available → unavailable`. */
export const describeReport = ({ userId, name, outcome }: StepReport): string =>
  texts.availability.report(name, userId, describeOutcome(outcome));

function describeLeft(decision: Exclude<SwitchDecision, 'switch'>, state: SwitchState): string {
  const say = texts.availability;
  return decision === 'already' ? say.already(describeState(state)) : say.left[decision];
}
