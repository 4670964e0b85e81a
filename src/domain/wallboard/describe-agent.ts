import { assertNever } from '../assert-never';
import type { Call } from '../calls/call';
import { averageSpeedOfAnswer, exceedsTarget } from '../kpi/answer-speed';
import type { Tally } from '../kpi/tally';
import { cleanOptional, cleanText } from '../texts/clean-text';
import { clipText } from '../texts/clip-text';
import type { Texts } from '../texts/en';
import { formatDuration } from '../time/format';
import type { EpochSeconds, Seconds } from '../time/units';
import type { Availability } from '../users/availability';
import { type Tile, type TileLine, type TileStyle, textCharacters, tileCharacters } from './board';
import { describeMarks } from './callers-for';
import type { Person } from './people';

/** What a tile tells about an agent besides who they are. */
export interface AgentFacts {
  readonly tally: Tally | undefined;
  readonly call: Call | undefined;
  /** Since when they have been seen doing what they do; `undefined` when nobody knows. */
  readonly since: EpochSeconds | undefined;
  /** The marks of the callers they are assigned to answer, longest wait first. */
  readonly callers: readonly number[];
}

/** What is the same for all agents of one board. */
export interface AgentView {
  readonly now: EpochSeconds;
  /** 0 for none. */
  readonly answerTargetSeconds: Seconds;
  readonly isMapped: boolean;
}

/** An agent's tile without words. */
export const blankAgent: readonly TileLine[] = [
  { left: '', right: '', rightTone: 'strong' },
  { left: '', right: '' },
  { left: '', right: '' },
  { left: '', right: '' },
];

/** An agent's tile: name, what they are doing, what they did, and the call they are on. */
export function describeAgent(
  person: Person,
  facts: AgentFacts,
  view: AgentView,
  texts: Texts,
): Tile {
  const status = describeStatus(person.availability, texts);
  const call = facts.call && isPlausible(facts.call, person.availability) ? facts.call : undefined;
  const number = cleanOptional(call?.number?.name);
  const marks = describeMarks(facts.callers, person.availability, texts);
  const name = `${status.symbol} ${person.name}`;
  const isSlow = isSlowToAnswer(facts.tally, view);
  const word = number ? texts.board.statusOn(status.word, number) : status.word;
  return {
    style: status.style,
    userId: person.id,
    borderMark: marks.borderMark,
    lines: [
      {
        left: clipText(name, marks.text ? textCharacters : tileCharacters),
        right: marks.text,
        leftTone: isSlow ? 'over' : 'plain',
        // the name may reach under the empty cell beside it
        rightTone: isSlow && !marks.text ? 'over' : 'strong',
      },
      describeTime(word, timeShown(person, facts.since, call), view.now),
      describeTally(facts.tally, view, texts),
      call ? describeCall(call, view.now, texts) : { left: '', right: '' },
    ],
  };
}

/** No time beside a conversation, which shows its own, nor beside somebody who is not at work. */
const timeShown = (
  { availability }: Person,
  since: EpochSeconds | undefined,
  call: Call | undefined,
): EpochSeconds | undefined =>
  call?.answeredAt !== undefined || availability?.kind === 'offline' ? undefined : since;

const describeTime = (
  word: string,
  since: EpochSeconds | undefined,
  now: EpochSeconds,
): TileLine =>
  since === undefined
    ? { left: clipText(word, tileCharacters), right: '' }
    : { left: clipText(word, textCharacters), right: formatDuration(now - since) };

const isSlowToAnswer = (tally: Tally | undefined, { answerTargetSeconds }: AgentView): boolean =>
  tally !== undefined && exceedsTarget(averageSpeedOfAnswer(tally), answerTargetSeconds);

function describeTally(tally: Tally | undefined, view: AgentView, texts: Texts): TileLine {
  if (tally === undefined) return { left: '', right: '' };
  const say = texts.board;
  const handled = say.tally(tally.inbound, tally.outbound);
  const left = view.isMapped ? say.tallyWithMissed(handled, tally.missed) : handled;
  const average = averageSpeedOfAnswer(tally);
  if (average === undefined || view.answerTargetSeconds === 0) return { left, right: '' };
  const figure = say.answerSpeed(formatTenths(average));
  return isSlowToAnswer(tally, view)
    ? { left, right: say.slow(figure), rightTone: 'over' }
    : { left, right: figure };
}

/** Rounded up, so that what exceeds a whole number of seconds also reads like it. */
const formatTenths = (seconds: Seconds): string =>
  (Math.ceil(Math.round(seconds * 1e6) / 1e5) / 10).toFixed(1);

/**
 * Whether the agent can still be on this call. Presence is read afresh each time, an old call perhaps
 * not: someone who is known to do something else has left the conversation.
 */
const isPlausible = (call: Call, availability: Availability | undefined): boolean =>
  call.status !== 'answered' ||
  availability === undefined ||
  availability.kind === 'in_call' ||
  availability.kind === 'unknown';

interface Status {
  readonly style: TileStyle;
  readonly symbol: string;
  readonly word: string;
}

function describeStatus(availability: Availability | undefined, texts: Texts): Status {
  const say = texts.board;
  if (!availability) return { style: 'unknown', ...say.noAvailability };
  if (availability.kind !== 'unknown') {
    return { style: availability.kind, ...say.availability[availability.kind] };
  }
  const { symbol, word } = say.unknownAvailability;
  return { style: 'unknown', symbol, word: word(cleanText(availability.word)) };
}

function describeCall(call: Call, now: EpochSeconds, texts: Texts): TileLine {
  const say = texts.board;
  const digits = cleanOptional(call.externalDigits) ?? say.hiddenNumber;
  if (call.status === 'initial') return { left: say.ringingCall(digits), right: '' };
  const right = call.answeredAt === undefined ? '' : formatDuration(now - call.answeredAt);
  switch (call.direction) {
    case 'inbound':
      return { left: say.inboundCall(digits), right };
    case 'outbound':
      return { left: say.outboundCall(digits), right };
    default:
      return assertNever(call.direction);
  }
}
