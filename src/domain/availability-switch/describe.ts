import { assertNever } from '../assert-never';
import type { StepOutcome, StepReport } from '../pages/availability-view';
import { en, type Texts } from '../texts/en';
import { parseAvailability } from '../users/availability';
import { decideSwitch, type SwitchDecision } from './decide-switch';
import { reasonOf, type SwitchState, type SwitchTarget } from './switch-state';

/** A state in words: `unavailable (out for lunch)`. */
export function describeState(state: SwitchState, texts: Texts = en): string {
  const say = texts.availability;
  const reason = reasonOf(state);
  const word = say.settings[state.setting];
  return reason === undefined ? word : say.withReason(word, say.reasons[reason]);
}

/** What somebody is doing at this moment, in words; `undefined` when nobody knows. */
export function describePresence(word: string | undefined, texts: Texts = en): string | undefined {
  if (!word) return undefined;
  const presence = parseAvailability(word);
  return presence.kind === 'unknown'
    ? presence.word
    : texts.board.availability[presence.kind].word.toLowerCase();
}

/** What would become of an agent. */
export function describePlan(
  state: SwitchState | undefined,
  target: SwitchTarget,
  texts: Texts = en,
): string {
  const decision = decideSwitch(state, target);
  return decision === 'switch'
    ? texts.availability.becomes(describeState(target, texts))
    : describeLeft(decision, state ?? target, texts);
}

/** What came of an agent, in words. */
export function describeOutcome(outcome: StepOutcome, texts: Texts = en): string {
  const say = texts.availability;
  switch (outcome.kind) {
    case 'switched':
      return say.switched(describeState(outcome.from, texts), describeState(outcome.to, texts));
    case 'left':
      return say.left[outcome.decision];
    case 'changed':
      return say.changed(describeState(outcome.now, texts));
    case 'failed':
      return say.failed(outcome.why);
    default:
      return assertNever(outcome);
  }
}

/** What came of an agent, for a list of agents: `Ana Martin (456): available → unavailable`. */
export const describeReport = ({ userId, name, outcome }: StepReport, texts: Texts = en): string =>
  texts.availability.report(name, userId, describeOutcome(outcome, texts));

function describeLeft(
  decision: Exclude<SwitchDecision, 'switch'>,
  state: SwitchState,
  texts: Texts,
): string {
  const say = texts.availability;
  return decision === 'already' ? say.already(describeState(state, texts)) : say.left[decision];
}
