import type { Call } from '../../src/domain/calls/call';
import { now } from './now';

let lastId = 7000;

/** An inbound call that waits since 5 s; say only what your test cares about. */
export function aCall(change: Partial<Call> = {}): Call {
  lastId += 1;
  return { ...waitingCall, id: lastId, ...change };
}

/** An inbound call that user 1 answered 10 s after its start and that goes on. */
export function anAnsweredCall(change: Partial<Call> = {}): Call {
  const startedAt = change.startedAt ?? now - 60;
  const user = { id: 1, name: 'Ana Martin' };
  return aCall({ status: 'answered', startedAt, answeredAt: startedAt + 10, user, ...change });
}

/** An inbound call that was missed and is over since 30 s. */
export function aMissedCall(change: Partial<Call> = {}): Call {
  const over = { startedAt: now - 55, endedAt: now - 30 };
  return aCall({ status: 'done', missedReason: 'agents_did_not_answer', ...over, ...change });
}

const waitingCall: Omit<Call, 'id'> = {
  direction: 'inbound',
  status: 'initial',
  missedReason: undefined,
  startedAt: now - 5,
  answeredAt: undefined,
  endedAt: undefined,
  externalDigits: '+33 6 11 22 33 44',
  contactName: undefined,
  number: { id: 31, name: 'Support FR' },
  user: undefined,
  teams: [],
  transferredFrom: undefined,
  transferredTo: undefined,
  assignedTo: undefined,
  tags: [],
  comments: [],
  hasRecording: false,
  hasVoicemail: false,
  asset: undefined,
  isArchived: false,
};
