import type { MetricKey, PlainMetric } from '../kpi/metrics';
import type { ServiceLevelFormula } from '../kpi/service-level';
import type { Sums } from '../kpi/sums';
import type { Told } from './told';

/**
 * How a figure is made of what its calls add: so many calls, a share of them, a mean of their seconds,
 * all their seconds, or the longest.
 */
export type SumKind = 'count' | 'share' | 'mean' | 'total' | 'longest';

/** What a call adds: to what is divided, and to what it is divided by. */
export interface Part {
  readonly part: number;
  readonly of: number;
}

/** What a figure counts. */
export interface Rule {
  readonly kind: SumKind;
  /** What a call of the scope and the period adds; `undefined`: it is left out. */
  readonly part: (told: Told) => Part | undefined;
  /** Whether the answer target decides. */
  readonly asksTarget?: boolean;
  /** Whether it is about conversations, whoever began them. */
  readonly asksConversation?: boolean;
  /** Reads what it counts of the rings of a call on agents, instead of the call itself. */
  readonly ofRings?: (rings: Partial<Sums>) => number;
}

const isOffered = ({ fate }: Told): boolean =>
  fate !== 'waiting' && fate !== 'outboundAnswered' && fate !== 'outboundUnanswered';

const isAnswered = ({ fate }: Told): boolean => fate === 'answered';
const isAbandoned = ({ fate }: Told): boolean => fate === 'abandoned';
const isWaiting = ({ fate }: Told): boolean => fate === 'waiting';
const isOutbound = ({ fate }: Told): boolean =>
  fate === 'outboundAnswered' || fate === 'outboundUnanswered';

type Test = (told: Told) => boolean;

const count = (test: Test): Rule => ({
  kind: 'count',
  part: (told) => (test(told) ? { part: 1, of: 1 } : undefined),
});

const share = (of: Test, test: Test): Rule => ({
  kind: 'share',
  part: (told) => (of(told) ? { part: test(told) ? 1 : 0, of: 1 } : undefined),
});

const seconds = (
  kind: 'mean' | 'total' | 'longest',
  of: Test,
  read: (told: Told) => number,
): Rule => ({
  kind,
  part: (told) => (of(told) ? { part: read(told), of: 1 } : undefined),
});

const waits = (kind: 'mean' | 'total' | 'longest', of: Test): Rule =>
  seconds(kind, of, ({ wait }) => wait);

const ofConversations = (
  kind: 'mean' | 'total',
  read: (conversation: NonNullable<Told['conversation']>) => number,
): Rule => ({
  kind,
  part: ({ conversation }) => conversation && { part: read(conversation), of: 1 },
  asksConversation: true,
});

const ofRings = (kind: 'count' | 'total', name: keyof Sums): Rule => ({
  kind,
  part: () => undefined,
  ofRings: (rings) => rings[name] ?? 0,
});

const within = (of: Test, isMet: Test): Rule => ({ ...share(of, isMet), asksTarget: true });

const isAnsweredInTime: Test = (told) => isAnswered(told) && told.isInTime;
const isAbandonedLate: Test = (told) => isAbandoned(told) && !told.isInTime;
const not =
  (test: Test): Test =>
  (told) =>
    !test(told);
const both =
  (one: Test, other: Test): Test =>
  (told) =>
    one(told) && other(told);
const either =
  (one: Test, other: Test): Test =>
  (told) =>
    one(told) || other(told);
const isShortAbandon: Test = ({ isShort }) => isShort;
const isOutOfHours: Test = ({ fate }) => fate === 'outOfHours';

const serviceLevels: Readonly<Record<ServiceLevelFormula, Rule>> = {
  excludeShortAbandons: within(both(isOffered, not(isShortAbandon)), isAnsweredInTime),
  answeredAndEarlyAbandons: within(
    isOffered,
    either(
      isAnsweredInTime,
      both(isAbandoned, ({ isInTime }) => isInTime),
    ),
  ),
  answeredOnly: within(isAnswered, isAnsweredInTime),
  allOffered: within(isOffered, isAnsweredInTime),
  lateAbandonsOnly: within(either(isAnswered, isAbandonedLate), isAnsweredInTime),
  shortAbandonsAsMet: within(isOffered, either(isAnsweredInTime, isShortAbandon)),
  aircallLive: within(both(isOffered, not(isOutOfHours)), isAnsweredInTime),
};

/** Made of the states in which agents were seen. */
type NotOfCalls =
  | 'occupancy'
  | 'utilisation'
  | 'time_on_calls'
  | 'time_after_calls'
  | 'time_available'
  | 'time_away';

const plainRules: Readonly<Record<Exclude<PlainMetric, NotOfCalls | 'service_level'>, Rule>> = {
  offered: count(isOffered),
  answered: count(isAnswered),
  unanswered: count(both(isOffered, not(isAnswered))),
  missed: count(({ fate }) => fate === 'missed'),
  abandoned: count(isAbandoned),
  short_abandoned: count(isShortAbandon),
  out_of_hours: count(isOutOfHours),
  callback_requests: count(({ fate }) => fate === 'callBackRequest'),
  answer_rate: share(isOffered, isAnswered),
  unanswered_rate: share(isOffered, not(isAnswered)),
  abandonment_rate: share(isOffered, both(isAbandoned, not(isShortAbandon))),
  average_speed_of_answer: waits('mean', isAnswered),
  average_wait: waits('mean', isOffered),
  longest_wait: waits('longest', isOffered),
  average_handle_time: ofConversations('mean', ({ talk }) => talk),
  average_call_duration: ofConversations('mean', ({ whole }) => whole),
  talk_time: ofConversations('total', ({ talk }) => talk),
  outbound: count(isOutbound),
  outbound_answered: count(({ fate }) => fate === 'outboundAnswered'),
  rings_offered: ofRings('count', 'rings'),
  rings_answered: ofRings('count', 'ringsAnswered'),
  rings_declined: ofRings('count', 'ringsDeclined'),
  rings_not_picked_up: ofRings('count', 'ringsNotPickedUp'),
  rings_answered_elsewhere: ofRings('count', 'ringsElsewhere'),
  ring_seconds: ofRings('total', 'ringSeconds'),
  waiting_now: count(isWaiting),
  average_wait_now: waits('mean', isWaiting),
  longest_wait_now: waits('longest', isWaiting),
};

/**
 * What a figure counts, written down a second time: the tests hold it against how figures are computed.
 *
 * @param formula - The one that is chosen in Configure.
 * @returns `undefined` for a figure that is not made of calls.
 */
export function ruleOf(key: MetricKey, formula: ServiceLevelFormula): Rule | undefined {
  if (key === 'service_level') return serviceLevels[formula];
  const named = key.split(':')[1] as ServiceLevelFormula | undefined;
  return named ? serviceLevels[named] : (plainRules as Partial<Record<string, Rule>>)[key];
}
