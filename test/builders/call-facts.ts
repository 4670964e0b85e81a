import type { CallFact } from '../../src/domain/kpi/call-fact';
import { now } from './now';

/** An inbound call that an agent answered after 10 s and that is over; say only what matters. */
export const aCallFact = (change: Partial<CallFact> = {}): CallFact => {
  const startedAt = change.startedAt ?? now - 300;
  return {
    id: 1,
    direction: 'inbound',
    userId: 1,
    numberId: 31,
    startedAt,
    answeredAt: startedAt + 10,
    endedAt: startedAt + 70,
    missedReason: undefined,
    rangOn: [],
    ...change,
  };
};
