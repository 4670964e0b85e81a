import { type CallFact, fateOf, type InboundFate, isShort, waitOf } from '../kpi/call-fact';
import type { Measure } from '../kpi/sums';
import type { Seconds } from '../time/units';

/** What became of a call, as far as figures ask. */
export interface Told {
  readonly fate: InboundFate | 'outboundAnswered' | 'outboundUnanswered';
  /** Hung up in the first seconds. */
  readonly isShort: boolean;
  /** Of an inbound call. */
  readonly wait: Seconds;
  readonly isInTime: boolean;
  /** A conversation that is over: how long they talked, and how long the whole call was. */
  readonly conversation: { readonly talk: Seconds; readonly whole: Seconds } | undefined;
}

/** Tells what became of a call. */
export function tell(call: CallFact, { target, now, since }: Measure): Told {
  const fate = call.direction === 'outbound' ? fateOfOutbound(call) : fateOf(call);
  const wait = waitOf(call, now, since);
  const hasTalked = fate === 'answered' || fate === 'outboundAnswered';
  return {
    fate,
    isShort: fate === 'abandoned' && isShort(call),
    wait,
    isInTime: wait <= target,
    conversation: hasTalked ? conversationOf(call) : undefined,
  };
}

const fateOfOutbound = ({ answeredAt }: CallFact): Told['fate'] =>
  answeredAt === undefined ? 'outboundUnanswered' : 'outboundAnswered';

function conversationOf({ startedAt, answeredAt, endedAt }: CallFact): Told['conversation'] {
  if (answeredAt === undefined || endedAt === undefined) return undefined;
  return { talk: Math.max(0, endedAt - answeredAt), whole: Math.max(0, endedAt - startedAt) };
}
