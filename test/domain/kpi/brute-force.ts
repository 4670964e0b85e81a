import type { CallFact } from '../../../src/domain/kpi/call-fact';
import type { MetricKey } from '../../../src/domain/kpi/metrics';
import type { Directory } from '../../../src/domain/snapshot';

/** What the brute force is told; nothing in this file comes from the rooms it checks. */
export interface Asked {
  readonly calls: readonly CallFact[];
  readonly target: number;
  readonly now: number;
}

const given = ['short_abandoned', 'abandoned_in_ivr', 'abandoned_in_classic', 'abandoned'];
const isIn = (call: CallFact) => call.direction === 'inbound';
const isPicked = (call: CallFact) =>
  isIn(call) && call.missedReason === undefined && call.answeredAt !== undefined;
const isPending = (call: CallFact) =>
  isIn(call) && !call.missedReason && call.answeredAt === undefined && call.endedAt === undefined;
const isGone = (call: CallFact) => isIn(call) && !isPicked(call) && !isPending(call);
const isGivenUp = (call: CallFact) => isGone(call) && given.includes(call.missedReason ?? '');
const isBlink = (call: CallFact) => isGone(call) && call.missedReason === 'short_abandoned';
const isClosed = (call: CallFact) => isGone(call) && call.missedReason === 'out_of_opening_hours';
const isAsking = (call: CallFact) => isGone(call) && !call.missedReason && !call.userId;
const isTalked = (call: CallFact) =>
  (isPicked(call) || !isIn(call)) && call.answeredAt !== undefined && call.endedAt !== undefined;

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const clipped = (from: number, to: number) => (to > from ? to - from : 0);
const ratio = (part: number, of: number) => (of > 0 ? part / of : undefined);
const average = (values: readonly number[]) => ratio(total(values), values.length);
const largest = (values: readonly number[]) =>
  values.length > 0 ? Math.max(...values) : undefined;

/** One figure, computed call by call. */
export function bruteForce(key: MetricKey, { calls, target: y, now }: Asked): number | undefined {
  const pick = (test: (call: CallFact) => boolean) => calls.filter(test);
  const waited = (call: CallFact) =>
    clipped(call.startedAt, (isPicked(call) ? call.answeredAt : call.endedAt) ?? now);
  const decided = pick((call) => isPicked(call) || isGone(call));
  const picked = pick(isPicked);
  const soon = picked.filter((call) => waited(call) <= y).length;
  const gaveUp = pick(isGivenUp);
  const gaveUpSoon = gaveUp.filter((call) => waited(call) <= y).length;
  const blinks = pick(isBlink).length;
  const pending = pick(isPending).map(waited);
  const talked = pick(isTalked);
  const talks = talked.map((call) => clipped(call.answeredAt ?? 0, call.endedAt ?? 0));
  const outs = pick((call) => !isIn(call));
  const lost = decided.length - picked.length;
  switch (key) {
    case 'offered':
      return decided.length;
    case 'answered':
      return picked.length;
    case 'unanswered':
      return lost;
    case 'missed':
      return lost - gaveUp.length - pick(isClosed).length - pick(isAsking).length;
    case 'abandoned':
      return gaveUp.length;
    case 'short_abandoned':
      return blinks;
    case 'out_of_hours':
      return pick(isClosed).length;
    case 'callback_requests':
      return pick(isAsking).length;
    case 'answer_rate':
      return ratio(picked.length, decided.length);
    case 'unanswered_rate':
      return ratio(lost, decided.length);
    case 'abandonment_rate':
      return ratio(gaveUp.length - blinks, decided.length);
    case 'average_speed_of_answer':
      return average(picked.map(waited));
    case 'average_wait':
      return average(decided.map(waited));
    case 'longest_wait':
      return largest(decided.map(waited));
    case 'average_handle_time':
      return average(talks);
    case 'average_call_duration':
      return average(talked.map((call) => clipped(call.startedAt, call.endedAt ?? 0)));
    case 'talk_time':
      return talks.length > 0 ? total(talks) : undefined;
    case 'outbound':
      return outs.length;
    case 'outbound_answered':
      return outs.filter((call) => call.answeredAt !== undefined).length;
    case 'waiting_now':
      return pending.length;
    case 'average_wait_now':
      return average(pending);
    case 'longest_wait_now':
      return largest(pending);
    case 'service_level':
    case 'service_level:excludeShortAbandons':
      return ratio(soon, decided.length - blinks);
    case 'service_level:answeredAndEarlyAbandons':
      return ratio(soon + gaveUpSoon, decided.length);
    case 'service_level:answeredOnly':
      return ratio(soon, picked.length);
    case 'service_level:allOffered':
      return ratio(soon, decided.length);
    case 'service_level:lateAbandonsOnly':
      return ratio(soon, picked.length + gaveUp.length - gaveUpSoon);
    case 'service_level:shortAbandonsAsMet':
      return ratio(soon + blinks, decided.length);
    case 'service_level:aircallLive':
      return ratio(soon, decided.length - pick(isClosed).length);
  }
}

/** Whether a call counts in a scope, such as `team 11`, looked up the long way. */
export function belongs(call: CallFact, scope: string, { teams, users, numbers }: Directory) {
  const [kind, text] = scope.split(' ');
  const id = Number(text);
  const isHis = isPicked(call) || !isIn(call);
  if (kind === 'company') return true;
  if (kind === 'number') return call.numberId === id;
  if (kind === 'agent') return isHis && call.userId === id;
  if (isIn(call) && call.rangOn.length > 0) return call.rangOn.includes(id);
  const members = teams.find((team) => team.id === id)?.userIds ?? [];
  if (isHis && call.userId !== undefined) return members.includes(call.userId);
  if (!isIn(call)) return false;
  return members.some(
    (member) =>
      (numbers.find((number) => number.id === call.numberId)?.userIds ?? []).includes(member) ||
      (users.find((user) => user.id === member)?.numberIds ?? []).includes(call.numberId ?? -1),
  );
}
