import type { Call } from '../calls/call';
import { type CallTrail, isWholeTrail, type Touch } from '../calls/trail';
import type { EpochSeconds, Seconds } from '../time/units';

/**
 * What came of a call ringing on an agent: this agent took it, or declined it; it went on or ended
 * with nobody taking it; somebody else took it while it rang here too; it still rings.
 */
export const ringFates = ['answered', 'declined', 'notPickedUp', 'elsewhere', 'open'] as const;

/** One of them. */
export type RingFate = (typeof ringFates)[number];

/** A call ringing on one agent, once. */
export interface RingFact {
  readonly userId: number;
  /** From the start of the call. */
  readonly after: Seconds;
  /** How long it rang; 0 while it still rings. */
  readonly seconds: Seconds;
  readonly fate: RingFate;
}

/** Rings that begin so close together are one round, in which several agents are rung at once. */
const roundSeconds: Seconds = 2;

/**
 * The rings of an inbound call, in order of time, as webhooks told them.
 *
 * A ring ends with the first of these: its agent declines; the call rings on the same agent again,
 * or on another one more than 2 s later; the call is answered; the call is over. The ring that was
 * answered lasts until then, whoever else was rung meanwhile. Rings after the answer belong to a
 * transfer and are left out: nobody tells when they end.
 *
 * @returns `undefined` when webhooks did not tell all of it.
 */
export function ringsOf(call: Call): readonly RingFact[] | undefined {
  const { trail, direction, status, startedAt } = call;
  if (direction !== 'inbound' || trail === undefined) return undefined;
  if (!isWholeTrail(trail, status === 'done')) return undefined;
  const end = endOf(call);
  const soFar = ({ at }: Touch): boolean => at <= (end ?? at);
  const rings = trail.rings.filter(soFar);
  const declines = trail.declines.filter(soFar);
  const stops = new Map(rings.map((ring) => [ring, stopOf(ring, rings, declines)]));
  const taken = isAnswered(call) ? takenRing(call, trail, stops) : undefined;
  return rings.map((ring) => {
    const stop = ring === taken ? undefined : stops.get(ring);
    const until = stop?.at ?? end;
    return {
      userId: ring.userId,
      after: Math.max(0, ring.at - startedAt),
      seconds: until === undefined ? 0 : until - ring.at,
      fate: until === undefined ? 'open' : (stop?.fate ?? fateAtEnd(call, ring === taken)),
    };
  });
}

const isAnswered = ({ answeredAt, missedReason }: Call): boolean =>
  answeredAt !== undefined && missedReason === undefined;

/** When it rings no more. */
const endOf = (call: Call): EpochSeconds | undefined =>
  isAnswered(call) ? call.answeredAt : call.endedAt;

function fateAtEnd(call: Call, isTaken: boolean): RingFate {
  if (isTaken) return 'answered';
  return isAnswered(call) ? 'elsewhere' : 'notPickedUp';
}

/** What ended a ring before the call's ringing did. */
interface Stop {
  readonly at: EpochSeconds;
  readonly fate: 'declined' | 'notPickedUp';
}

function stopOf(
  { userId, at }: Touch,
  rings: readonly Touch[],
  declines: readonly Touch[],
): Stop | undefined {
  const declined = declines.find((decline) => decline.userId === userId && decline.at >= at);
  const next = rings.find((other) =>
    other.userId === userId ? other.at > at : other.at > at + roundSeconds,
  );
  if (declined && declined.at <= (next?.at ?? declined.at)) {
    return { at: declined.at, fate: 'declined' };
  }
  return next && { at: next.at, fate: 'notPickedUp' };
}

/**
 * The ring that was answered: the last one of the agent who talked, if that agent was not rung for a
 * transfer later; else the only one that nothing had ended. `undefined`: nobody can tell.
 */
function takenRing(
  { user, answeredAt = 0 }: Call,
  trail: CallTrail,
  stops: ReadonlyMap<Touch, Stop | undefined>,
): Touch | undefined {
  const isHandedOver = trail.rings.some(({ userId, at }) => userId === user?.id && at > answeredAt);
  const rung = [...stops.keys()].filter(({ userId }) => userId === user?.id);
  const last = rung[rung.length - 1];
  if (last && !isHandedOver && stops.get(last)?.fate !== 'declined') return last;
  const open = [...stops].filter(([, stop]) => stop === undefined);
  return open.length === 1 ? open[0]?.[0] : undefined;
}
