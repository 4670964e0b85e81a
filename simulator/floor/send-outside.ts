import { settleTransfers } from './after-call';
import type { Call } from './call';
import { planConversation } from './conversation';
import type { Floor } from './floor';
import { leaveQueue } from './give-up';
import type { Transfer } from './orders';
import { announceNoAnswer } from './ringing';
import { stopRinging } from './send-on';

/** How often somebody outside picks up. */
const answerShare = 0.8;

/**
 * Sends a waiting call to a number outside, as an integration asks.
 *
 * How Aircall shows such a call afterwards is unconfirmed; here it is answered without a user, or missed.
 */
export function sendOutside(
  floor: Floor,
  call: Call,
  { transfer, digits }: { transfer: Transfer; digits: string },
): void {
  settleTransfers(call, 'sent on again');
  call.transfers.push(transfer);
  call.externalTransferredTo = digits;
  const visit = floor.visitOf(call);
  leaveQueue(floor, visit);
  const stopped = stopRinging(floor, call);
  const sentTo = { transfer, userIds: [], ringsAtOnce: 1 };
  visit.sentTo = sentTo;
  call.phase = 'queue';
  floor.emit({ kind: 'call.external_transferred', at: floor.now, call });
  const isAnswered = floor.random.chance(answerShare);
  floor.agenda.in(floor.random.integer(5, 20), () => {
    if (call.status !== 'initial' || visit.sentTo !== sentTo) return;
    if (isAnswered) answerOutside(floor, call, transfer);
    else announceNoAnswer(floor, visit, sentTo);
  });
  for (const user of stopped) floor.whenFree(user);
}

function answerOutside(floor: Floor, call: Call, transfer: Transfer): void {
  transfer.outcome = 'answered';
  call.status = 'answered';
  call.phase = 'talking';
  call.answeredAt = floor.now;
  floor.emit({ kind: 'call.answered', at: floor.now, call, user: undefined });
  planConversation(floor, call, { ...floor.visitOf(call).script, isTransferred: false });
}
