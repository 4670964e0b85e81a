import type { EpochSeconds } from '../time/units';
import type { Call, Reference } from './call';
import { type KnownCall, mergeCalls } from './merge-calls';
import { type CallTrail, emptyTrail } from './trail';

/** Something that happened to a call, with the call as it was then. */
export interface CallEvent {
  /** Aircall's name for it, such as `call.answered`. */
  readonly name: string;
  readonly at: EpochSeconds;
  /** As the event tells it. While an inbound call rings, its `user` is the agent it rings on. */
  readonly call: Call;
}

/**
 * What is known of a call after an event. Pure; applying an event twice, late or in any order ends
 * in the same call.
 *
 * @param known - `undefined` when the event is the first we hear of the call.
 */
export function applyCallEvent(known: KnownCall | undefined, event: CallEvent): KnownCall {
  const call = { ...withoutRungAgent(event), trail: trailOf(event) };
  return mergeCalls(known, { call, asOf: event.at });
}

/** Whom an inbound call rings on, or who declines it, does not talk. */
function withoutRungAgent({ name, call }: CallEvent): Call {
  const isUnanswered = call.direction === 'inbound' && call.answeredAt === undefined;
  return isUnanswered || rungEvents.includes(name) ? { ...call, user: undefined } : call;
}

const rungEvents: readonly string[] = ['call.ringing_on_agent', 'call.agent_declined'];

function trailOf({ name, at, call }: CallEvent): CallTrail {
  const touch = (user: Reference) => [{ userId: user.id, name: user.name, at }];
  const { user } = call;
  switch (name) {
    case 'call.created':
      return { ...emptyTrail, hasStart: true };
    case 'call.ended':
      return { ...emptyTrail, hasEnd: true };
    case 'call.ringing_on_agent':
      return user ? { ...emptyTrail, rings: touch(user) } : emptyTrail;
    case 'call.agent_declined':
      return user ? { ...emptyTrail, declines: touch(user) } : emptyTrail;
    default:
      return emptyTrail;
  }
}
