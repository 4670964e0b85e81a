import type { Call } from './call';

/** How a call went, or how far it is. */
export type Outcome =
  | 'waiting'
  | 'dialling'
  | 'in conversation'
  | 'answered'
  | 'missed'
  | 'call-back request'
  | 'no answer';

/**
 * How a call went.
 *
 * A missed call is `done` and has a reason; one that is `done` without user and reason is a request
 * to be called back.
 */
export function outcomeOf(call: Call): Outcome {
  const isInbound = call.direction === 'inbound';
  switch (call.status) {
    case 'initial':
      return isInbound ? 'waiting' : 'dialling';
    case 'answered':
      return 'in conversation';
    default:
      return isInbound ? inboundOutcome(call) : outboundOutcome(call);
  }
}

function inboundOutcome(call: Call): Outcome {
  if (call.missedReason !== undefined) return 'missed';
  if (call.answeredAt !== undefined) return 'answered';
  return call.user === undefined ? 'call-back request' : 'missed';
}

const outboundOutcome = (call: Call): Outcome =>
  call.answeredAt === undefined ? 'no answer' : 'answered';
