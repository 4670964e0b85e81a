import { awayReasons } from '../availability-switch/switch-state';
import { cleanText } from '../texts/clean-text';
import { clipText } from '../texts/clip-text';
import type { Texts } from '../texts/en';
import { formatDuration } from '../time/format';
import type { Seconds } from '../time/units';
import type { Availability } from '../users/availability';
import { isTooLong, type TimeLimits } from '../users/time-limits';
import { type TileLine, type TileStyle, textCharacters, tileCharacters } from './board';

/** What somebody is doing, as a look, a symbol and a word. */
export interface Status {
  readonly style: TileStyle;
  readonly symbol: string;
  readonly word: string;
}

/** The presence word some accounts have for somebody who is being rung. */
const ringingWord = 'ringing';

/**
 * How a state is drawn.
 *
 * @param isRinging - Whether a call rings on them at this moment; Aircall still calls them available.
 */
export function describeStatus(
  availability: Availability | undefined,
  isRinging: boolean,
  { board: say, availability: { reasons } }: Texts,
): Status {
  if (isRinging) return { style: 'ringing', ...say.ringing };
  if (!availability) return { style: 'unknown', ...say.noAvailability };
  if (availability.kind !== 'unknown') {
    return { style: availability.kind, ...say.availability[availability.kind] };
  }
  const word = cleanText(availability.word);
  if (word === ringingWord) return { style: 'ringing', ...say.ringing };
  const reason = awayReasons.find((one) => one === word);
  if (reason === undefined) {
    const { symbol, word: tell } = say.unknownAvailability;
    return { style: 'unknown', symbol, word: tell(say.plainWord(word)) };
  }
  const { symbol } = say.availability.do_not_disturb;
  return { style: 'do_not_disturb', symbol, word: say.awayFor(reasons[reason]) };
}

/** A state in words and how long it has lasted, which stands out when that is too long. */
export function describeTime(
  word: string,
  { availability, seconds, limits }: TimeInState,
  { board: say }: Texts,
): TileLine {
  if (seconds === undefined) return { left: clipText(word, tileCharacters), right: '' };
  const left = clipText(word, textCharacters);
  const time = formatDuration(seconds);
  return isTooLong(availability, seconds, limits)
    ? { left, right: say.over(time), rightTone: 'over' }
    : { left, right: time };
}

/** How long somebody has been doing what they do; `undefined` when nobody knows. */
export interface TimeInState {
  readonly availability: Availability | undefined;
  readonly seconds: Seconds | undefined;
  readonly limits: TimeLimits;
}
