import type { Target } from '../routing/decision';
import { describeTarget } from '../routing/describe-target';
import { dateCell, textCell } from '../sheets/cells';
import type { Row } from '../sheets/headers';
import type { Texts } from '../texts/en';
import { texts } from '../texts/texts';
import type { EpochSeconds } from '../time/units';

/** One thing that was done, or not done, for a call. */
export interface ActionNote {
  readonly at: EpochSeconds;
  /** `undefined` when nobody said which call it is, as Ring to (via API) does not. */
  readonly callId: number | undefined;
  readonly kind: keyof Texts['callStart']['kinds'];
  /** The rule or the cards behind it. */
  readonly by: string;
  readonly target: Target | undefined;
  readonly outcome: keyof Texts['callStart']['outcomes'];
  /** Sentences for people. */
  readonly detail: string;
}

/** A row of the sheet Actions. */
export const actionRow = (note: ActionNote): Row => [
  dateCell(note.at),
  note.callId === undefined ? '' : String(note.callId),
  texts.callStart.kinds[note.kind],
  textCell(note.by),
  textCell(note.target && describeTarget(note.target)),
  texts.callStart.outcomes[note.outcome],
  textCell(note.detail),
];
