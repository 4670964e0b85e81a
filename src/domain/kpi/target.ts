import type { Seconds } from '../time/units';

/** What the trade takes when nobody says otherwise. */
const usualTarget: Seconds = 20;

/** Y of "X % within Y s". @param answerTargetSeconds - The setting; 0 is no target. */
export const targetOf = (answerTargetSeconds: Seconds): Seconds =>
  answerTargetSeconds > 0 ? answerTargetSeconds : usualTarget;
