import type { EpochSeconds, Seconds } from '../time/units';
import { type CallFact, fateOf, isShort, waitOf } from './call-fact';

/**
 * Quantities of some calls. They add up over half-hours, and over calls; the two that begin with
 * `longest` are the greater one of two parts. Every rate and every average is made of them at the
 * very end, so that none is ever made of others.
 */
export interface Sums {
  /** Inbound calls whose fate is known: answered, or over. */
  readonly offered: number;
  readonly answered: number;
  /** Answered within the target. */
  readonly answeredInTime: number;
  /** Waits of the answered. */
  readonly answerSeconds: Seconds;
  /** Waits of the offered. */
  readonly waitSeconds: Seconds;
  readonly longestWait: Seconds;
  readonly missed: number;
  /** The short ones too. */
  readonly abandoned: number;
  readonly shortAbandoned: number;
  /** Abandoned within the target. */
  readonly abandonedInTime: number;
  readonly outOfHours: number;
  readonly callBackRequests: number;
  readonly outbound: number;
  readonly outboundAnswered: number;
  /** Conversations that are over, inbound and outbound. */
  readonly handled: number;
  /** Of the handled, hold included. */
  readonly talkSeconds: Seconds;
  /** Of the handled, from start to end. */
  readonly callSeconds: Seconds;
  /** Inbound calls nobody answered yet. */
  readonly waiting: number;
  /** Their waits so far. */
  readonly waitingSeconds: Seconds;
  readonly longestWaiting: Seconds;
  /** Calls that rang on agents, as far as webhooks told all of them and the ringing is over. */
  readonly ringCalls: number;
  readonly rings: number;
  readonly ringsAnswered: number;
  readonly ringsDeclined: number;
  readonly ringsNotPickedUp: number;
  /** Taken by somebody else while they rang. */
  readonly ringsElsewhere: number;
  readonly ringSeconds: Seconds;
  /** Agents of whom the following is known. */
  readonly agentsSeen: number;
  readonly onCallSeconds: Seconds;
  readonly afterCallSeconds: Seconds;
  readonly availableSeconds: Seconds;
  readonly awaySeconds: Seconds;
}

/** Of no call. */
export const noSums: Sums = {
  offered: 0,
  answered: 0,
  answeredInTime: 0,
  answerSeconds: 0,
  waitSeconds: 0,
  longestWait: 0,
  missed: 0,
  abandoned: 0,
  shortAbandoned: 0,
  abandonedInTime: 0,
  outOfHours: 0,
  callBackRequests: 0,
  outbound: 0,
  outboundAnswered: 0,
  handled: 0,
  talkSeconds: 0,
  callSeconds: 0,
  waiting: 0,
  waitingSeconds: 0,
  longestWaiting: 0,
  ringCalls: 0,
  rings: 0,
  ringsAnswered: 0,
  ringsDeclined: 0,
  ringsNotPickedUp: 0,
  ringsElsewhere: 0,
  ringSeconds: 0,
  agentsSeen: 0,
  onCallSeconds: 0,
  afterCallSeconds: 0,
  availableSeconds: 0,
  awaySeconds: 0,
};

const maxima: ReadonlySet<keyof Sums> = new Set(['longestWait', 'longestWaiting']);

/** Two parts together; the order does not matter. */
export const addSums = (one: Sums, other: Partial<Sums>): Sums => addTo({ ...one }, other);

/** Sums that parts are still added to. */
export type GrowingSums = { -readonly [Name in keyof Sums]: Sums[Name] };

/** Adds a part to sums in place: tens of thousands of them are added up in a run. */
export function addTo(sums: GrowingSums, other: Partial<Sums>): GrowingSums {
  for (const name of Object.keys(other) as (keyof Sums)[]) {
    const part = other[name] ?? 0;
    if (part !== 0) sums[name] = maxima.has(name) ? Math.max(sums[name], part) : sums[name] + part;
  }
  return sums;
}

/** What decides how a call is counted. */
export interface Measure {
  /** Y of "X % within Y s". */
  readonly target: Seconds;
  readonly now: EpochSeconds;
  /** When its caller's wait began. */
  readonly since: EpochSeconds;
}

/** What one call adds; parts that are not named are 0. */
export function sumsOf(call: CallFact, measure: Measure): Partial<Sums> {
  return call.direction === 'outbound' ? ofOutbound(call) : ofInbound(call, measure);
}

function ofOutbound(call: CallFact): Partial<Sums> {
  const isAnswered = call.answeredAt !== undefined;
  return { outbound: 1, ...(isAnswered && { outboundAnswered: 1, ...ofConversation(call) }) };
}

function ofInbound(call: CallFact, { target, now, since }: Measure): Partial<Sums> {
  const wait = waitOf(call, now, since);
  const inTime = wait <= target ? 1 : 0;
  const offered = { offered: 1, waitSeconds: wait, longestWait: wait };
  const fate = fateOf(call);
  switch (fate) {
    case 'waiting':
      return { waiting: 1, waitingSeconds: wait, longestWaiting: wait };
    case 'answered':
      return {
        ...offered,
        answered: 1,
        answeredInTime: inTime,
        answerSeconds: wait,
        ...ofConversation(call),
      };
    case 'abandoned':
      return {
        ...offered,
        abandoned: 1,
        abandonedInTime: inTime,
        shortAbandoned: isShort(call) ? 1 : 0,
      };
    case 'callBackRequest':
      return { ...offered, callBackRequests: 1 };
    default:
      return { ...offered, [fate]: 1 };
  }
}

/** A conversation counts when it is over: until then nobody knows how long it is. */
function ofConversation({ startedAt, answeredAt, endedAt }: CallFact): Partial<Sums> {
  if (answeredAt === undefined || endedAt === undefined) return {};
  return {
    handled: 1,
    talkSeconds: Math.max(0, endedAt - answeredAt),
    callSeconds: Math.max(0, endedAt - startedAt),
  };
}
