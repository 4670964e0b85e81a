import { assertNever } from '../assert-never';
import { parseObject } from '../settings/parse';
import type { EpochSeconds, Seconds } from '../time/units';
import type { Availability } from '../users/availability';
import type { Presence } from '../users/presence';

/** Over a longer gap between two looks nobody knows what happened in between. */
const longestGap: Seconds = 180;

/** What an agent did, as far as somebody looked; offline counts nowhere. */
const doings = ['onCall', 'afterCall', 'available', 'away'] as const;

type Doing = (typeof doings)[number];

/** Seconds an agent spent on each. */
export type AgentTime = Readonly<Record<Doing, Seconds>>;

/** What agents did since midnight. */
export interface Occupancy {
  /** First second of the day, in the spreadsheet's time zone. */
  readonly day: EpochSeconds;
  /** Up to when it is counted. */
  readonly until: EpochSeconds;
  /** By user id; who was only ever seen offline is missing. */
  readonly agents: ReadonlyMap<number, AgentTime>;
}

/** Two looks at what everybody does. */
export interface Sample {
  /** The look before; `undefined`: nobody knows of any. */
  readonly before: Pick<Presence, 'at' | 'states'> | undefined;
  readonly now: Pick<Presence, 'at' | 'states'>;
  /** First second of the day of the later one. */
  readonly day: EpochSeconds;
}

/**
 * What agents did, with the time between two looks. Who did the same at both is taken to have done it
 * all the time; of two things each gets half. A gap of more than 3 minutes is not counted, nor what
 * was before midnight; adding the same looks again changes nothing.
 *
 * @param known - What earlier looks told; of another day it is dropped.
 */
export function occupancyAfter(
  known: Occupancy | undefined,
  { before, now, day }: Sample,
): Occupancy {
  const today = known?.day === day ? known : undefined;
  const agents = new Map(today?.agents);
  const until = Math.max(now.at, today?.until ?? day);
  if (before === undefined || now.at - before.at > longestGap) return { day, until, agents };
  const seconds = Math.round(now.at - Math.max(before.at, today?.until ?? day, day));
  if (seconds <= 0) return { day, until, agents };
  for (const [id, availability] of now.states) {
    const earlier = before.states.get(id);
    const half = Math.floor(seconds / 2);
    // somebody new was not there before
    if (earlier !== undefined) add(agents, id, doingOf(earlier), half);
    add(agents, id, doingOf(availability), earlier === undefined ? half : seconds - half);
  }
  return { day, until, agents };
}

const none: AgentTime = { onCall: 0, afterCall: 0, available: 0, away: 0 };

function add(
  agents: Map<number, AgentTime>,
  id: number,
  doing: Doing | undefined,
  seconds: Seconds,
): void {
  if (doing === undefined || seconds === 0) return;
  const time = agents.get(id) ?? none;
  agents.set(id, { ...time, [doing]: time[doing] + seconds });
}

function doingOf(availability: Availability): Doing | undefined {
  switch (availability.kind) {
    case 'in_call':
      return 'onCall';
    case 'after_call_work':
      return 'afterCall';
    case 'available':
      return 'available';
    case 'do_not_disturb':
    case 'unknown':
      return 'away';
    case 'offline':
      return undefined;
    default:
      return assertNever(availability);
  }
}

/**
 * As a short text for the cache: ids, and for each of them its seconds on calls, after calls,
 * available and away.
 *
 * @example '{"day":1790000000,"until":1790003600,"ids":[7],"seconds":[1200,90,2100,0]}'
 */
export const packOccupancy = ({ day, until, agents }: Occupancy): string =>
  JSON.stringify({
    day,
    until,
    ids: [...agents.keys()],
    seconds: [...agents.values()].flatMap((time) => doings.map((doing) => time[doing])),
  });

/** Reads what {@link packOccupancy} wrote; `undefined` when it is not ours, which counts as a miss. */
export function unpackOccupancy(text: string | undefined): Occupancy | undefined {
  const { day, until, ids, seconds } = parseObject(text);
  if (typeof day !== 'number' || typeof until !== 'number') return undefined;
  if (!areNumbers(ids) || !areNumbers(seconds)) return undefined;
  if (seconds.length !== ids.length * doings.length) return undefined;
  const agents = ids.map((id, index) => {
    const [onCall = 0, afterCall = 0, available = 0, away = 0] = seconds.slice(
      index * doings.length,
    );
    return [id, { onCall, afterCall, available, away }] as const;
  });
  return { day, until, agents: new Map(agents) };
}

const areNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every(Number.isFinite);
