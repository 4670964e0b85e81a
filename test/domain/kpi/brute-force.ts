import type { CallFact } from '../../../src/domain/kpi/call-fact';
import type { MetricKey } from '../../../src/domain/kpi/metrics';
import type { Directory } from '../../../src/domain/snapshot';

/** What the brute force is told; nothing in this file comes from the rooms it checks. */
export interface Asked {
  /** Such as `team 11`. */
  readonly scope: string;
  readonly directory: Directory;
  /** Of the scope and the period. */
  readonly calls: readonly CallFact[];
  /** Of the period, in which somebody of the scope may have been rung. */
  readonly everyCall: readonly CallFact[];
  readonly target: number;
  readonly now: number;
  readonly waitFrom: 'start' | 'ring';
  /** Seconds on calls, after calls, available and away, by agent. */
  readonly times?: ReadonlyMap<number, readonly [number, number, number, number]>;
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

type Ring = NonNullable<CallFact['rings']>[number];

/** Whether a ring counts in a scope, looked up the long way. */
function ringBelongs({ userId }: Ring, { numberId }: CallFact, { scope, directory }: Asked) {
  const [kind, text] = scope.split(' ');
  const id = Number(text);
  if (kind === 'number') return numberId === id;
  return kind === 'company' || isOfAgent(userId, scope, directory);
}

/** Whether an agent belongs to a team, or is the one meant. */
function isOfAgent(userId: number, scope: string, { teams }: Directory) {
  const [kind, text] = scope.split(' ');
  if (kind === 'agent') return userId === Number(text);
  if (kind !== 'team') return kind === 'company';
  return teams.some((team) => team.id === Number(text) && team.userIds.includes(userId));
}

/** When the wait of a call began. */
function began(call: CallFact, { scope, waitFrom }: Asked): number {
  if (waitFrom === 'start' || !call.rings) return call.startedAt;
  const first = Math.min(...call.rings.map(({ after }) => after));
  const own = call.rings.filter(
    ({ fate, userId }) => fate === 'answered' && scope === `agent ${userId}`,
  );
  const after = own.length > 0 ? own[0]?.after : first;
  return call.startedAt + (Number.isFinite(after) ? (after ?? 0) : 0);
}

/** One figure, computed call by call. */
export function bruteForce(key: MetricKey, asked: Asked): number | undefined {
  const { calls, target: y, now, scope } = asked;
  const pick = (test: (call: CallFact) => boolean) => calls.filter(test);
  const waited = (call: CallFact) =>
    clipped(began(call, asked), (isPicked(call) ? call.answeredAt : call.endedAt) ?? now);
  const rung = () =>
    asked.everyCall.flatMap((call) =>
      (call.rings ?? []).filter((ring) => ring.fate !== 'open' && ringBelongs(ring, call, asked)),
    );
  const ofFate = (fate: Ring['fate']) => rung().filter((ring) => ring.fate === fate).length;
  const times = [...(asked.times ?? [])]
    .filter(([userId]) => isOfAgent(userId, scope, asked.directory))
    .map(([, time]) => time);
  const spent = (at: 0 | 1 | 2 | 3) => total(times.map((time) => time[at]));
  const atWork = spent(0) + spent(1) + spent(2);
  const someTime = (at: 0 | 1 | 2 | 3) => (times.length > 0 ? spent(at) : undefined);
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
    case 'rings_offered':
      return rung().length;
    case 'rings_answered':
      return ofFate('answered');
    case 'rings_declined':
      return ofFate('declined');
    case 'rings_not_picked_up':
      return ofFate('notPickedUp');
    case 'rings_answered_elsewhere':
      return ofFate('elsewhere');
    case 'ring_seconds':
      return rung().length > 0 ? total(rung().map(({ seconds }) => seconds)) : undefined;
    case 'occupancy':
      return ratio(spent(0) + spent(1), atWork);
    case 'utilisation':
      return ratio(spent(0), atWork);
    case 'time_on_calls':
      return someTime(0);
    case 'time_after_calls':
      return someTime(1);
    case 'time_available':
      return someTime(2);
    case 'time_away':
      return someTime(3);
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
