import type { Call } from '../../src/domain/calls/call';
import type { CallEvent } from '../../src/domain/calls/call-event';
import { aCall } from './calls';
import { now } from './now';

/** What happens to an inbound call. */
export interface LifeWish {
  /** Users it rings on, one a second from the second second on. */
  readonly rings: readonly number[];
  readonly declinedBy?: number | undefined;
  /** `undefined`: missed. */
  readonly answeredBy?: number | undefined;
  readonly isTransferred?: boolean;
  readonly isTagged?: boolean;
  /** The end of a hold is told a second after the hang-up, with the call as it was before. */
  readonly hasLaggard?: boolean;
  readonly contact?: string | undefined;
}

/** A call's events as webhooks tell them, in order, and the call as the API has it afterwards. */
export interface Life {
  readonly events: readonly CallEvent[];
  readonly truth: Call;
}

const agent = (id: number) => ({ id, name: `Agent ${id}` });

/** The whole life of an inbound call that started 600 s ago. */
export function anInboundLife(wish: LifeWish): Life {
  const startedAt = now - 600;
  const events: CallEvent[] = [];
  let call = aCall({ startedAt });
  const happen = (name: string, after: number, change: Partial<Call> = {}, user = call.user) => {
    call = { ...call, ...change };
    events.push({ name, at: startedAt + after, call: { ...call, user } });
  };

  happen('call.created', 0);
  wish.rings.forEach((id, at) => {
    happen('call.ringing_on_agent', 2 + at, {}, agent(id));
  });
  if (wish.declinedBy !== undefined) {
    happen('call.agent_declined', 2 + wish.rings.length, {}, agent(wish.declinedBy));
  }
  if (wish.answeredBy === undefined) {
    const endedAt = startedAt + 30;
    happen('call.hungup', 30, { status: 'done', endedAt, missedReason: 'agents_did_not_answer' });
  } else {
    const answer = { status: 'answered', answeredAt: startedAt + 12, contactName: wish.contact };
    happen('call.answered', 12, { ...answer, user: agent(wish.answeredBy) } as Partial<Call>);
    if (wish.isTransferred) {
      const to = { transferredFrom: `Agent ${wish.answeredBy}`, transferredTo: 'Agent 77' };
      happen('call.transferred', 40, { ...to, user: agent(77) });
    }
    const held = call;
    happen('call.hungup', 90, { status: 'done', endedAt: startedAt + 90 });
    if (wish.hasLaggard) events.push({ name: 'call.unhold', at: startedAt + 91, call: held });
  }
  if (wish.isTagged) happen('call.tagged', 100, { tags: ['VIP'] });
  happen('call.ended', 121, { hasRecording: wish.answeredBy !== undefined });
  if (wish.isTagged) happen('call.commented', 150, { comments: ['Call again'] });
  return { events, truth: call };
}
