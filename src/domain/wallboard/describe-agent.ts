import { assertNever } from '../assert-never';
import type { Call } from '../calls/call';
import { averageSpeedOfAnswer, exceedsTarget } from '../kpi/answer-speed';
import type { Tally } from '../kpi/tally';
import { waitSeconds } from '../queue/waiting-calls';
import { cleanOptional } from '../texts/clean-text';
import { clipText } from '../texts/clip-text';
import type { Texts } from '../texts/en';
import { decimalNumber } from '../texts/numbers';
import { formatDuration } from '../time/format';
import type { EpochSeconds, Seconds } from '../time/units';
import type { Availability } from '../users/availability';
import type { TimeLimits } from '../users/time-limits';
import { type Tile, type TileLine, textCharacters, tileCharacters } from './board';
import { describeMarks } from './callers-for';
import { describeStatus, describeTime } from './describe-status';
import type { Person } from './people';

/** What a tile tells about an agent besides who they are. */
export interface AgentFacts {
  readonly tally: Tally | undefined;
  readonly call: Call | undefined;
  /** The call that rings on them. */
  readonly ringing: Call | undefined;
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
  readonly limits: TimeLimits;
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
  const { availability } = person;
  const call = facts.call && isPlausible(facts.call, availability) ? facts.call : undefined;
  const ringing = call || !canRing(availability) ? undefined : facts.ringing;
  const status = describeStatus(availability, ringing !== undefined, texts);
  const number = cleanOptional((call ?? ringing)?.number?.name);
  const marks = describeMarks(facts.callers, availability, texts);
  const name = `${status.symbol} ${person.name}`;
  const isSlow = isSlowToAnswer(facts.tally, view);
  const word = number ? texts.board.statusOn(status.word, number) : status.word;
  const since = ringing ? undefined : timeShown(person, facts.since, call);
  const seconds = since === undefined ? undefined : Math.max(0, view.now - since);
  return {
    style: status.style,
    userId: person.id,
    borderMark: marks.borderMark,
    lines: [
      {
        left: clipText(
          name,
          marks.text ? textCharacters : tileCharacters,
          texts.board.sharedName('', person.id),
        ),
        right: marks.text,
        leftTone: isSlow ? 'over' : 'plain',
        // the name may reach under the empty cell beside it
        rightTone: isSlow && !marks.text ? 'over' : 'strong',
      },
      describeTime(word, { availability, seconds, limits: view.limits }, texts),
      describeTally(facts.tally, view, texts),
      describeCallLine(call, ringing, view, texts),
    ],
  };
}

function describeCallLine(
  call: Call | undefined,
  ringing: Call | undefined,
  { now }: AgentView,
  texts: Texts,
): TileLine {
  if (call) return describeCall(call, texts);
  return ringing ? describeCaller(ringing, now, texts) : { left: '', right: '' };
}

/** A conversation counts from its answer; nobody times who is not at work. */
const timeShown = (
  { availability }: Person,
  since: EpochSeconds | undefined,
  call: Call | undefined,
): EpochSeconds | undefined =>
  call?.answeredAt ?? (availability?.kind === 'offline' ? undefined : since);

/** Aircall calls whom it rings available; who is known to do something else is rung no more. */
export const canRing = (availability: Availability | undefined): boolean =>
  availability === undefined ||
  availability.kind === 'available' ||
  availability.kind === 'unknown';

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
    ? { left, right: say.over(figure), rightTone: 'over' }
    : { left, right: figure };
}

/** Rounded up, so that what exceeds a whole number of seconds also reads like it. */
const formatTenths = (seconds: Seconds): string =>
  decimalNumber((Math.ceil(Math.round(seconds * 1e6) / 1e5) / 10).toFixed(1));

/**
 * Whether the agent can still be on this call. Presence is read afresh each time, an old call perhaps
 * not: someone who is known to do something else has left the conversation.
 */
const isPlausible = (call: Call, availability: Availability | undefined): boolean =>
  call.status !== 'answered' ||
  availability === undefined ||
  availability.kind === 'in_call' ||
  availability.kind === 'unknown';

function describeCall(call: Call, texts: Texts): TileLine {
  const say = texts.board;
  const digits = cleanOptional(call.externalDigits) ?? say.hiddenNumber;
  if (call.status === 'initial') return { left: say.ringingCall(digits), right: '' };
  switch (call.direction) {
    case 'inbound':
      return { left: say.inboundCall(digits), right: '' };
    case 'outbound':
      return { left: say.outboundCall(digits), right: '' };
    default:
      return assertNever(call.direction);
  }
}

/** Who rings, and how long they have waited. */
function describeCaller(call: Call, now: EpochSeconds, texts: Texts): TileLine {
  const digits = cleanOptional(call.externalDigits) ?? texts.board.hiddenNumber;
  return { left: texts.board.inboundCall(digits), right: formatDuration(waitSeconds(call, now)) };
}
