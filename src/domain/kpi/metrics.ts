import { divided, type Figure, type MetricUnit } from './figure';
import type { PeriodKey } from './periods';
import {
  type Fraction,
  type ServiceLevelFormula,
  serviceLevelFormulas,
  serviceLevelOf,
} from './service-level';
import type { Sums } from './sums';

/** One figure a call centre is judged by. Its name, sentence and formula stand in the texts. */
interface Described {
  readonly unit: MetricUnit;
  readonly of: (sums: Sums, formula: ServiceLevelFormula) => Figure;
  /** Whether it says something about calls waiting at this moment, not about a period. */
  readonly isNow?: boolean;
  /** Whether it is kept for today alone. */
  readonly isToday?: boolean;
  /** Whether it says something about one agent. */
  readonly isAgents?: boolean;
  /** Whether it is about agents alone, so that a number has none. */
  readonly lacksNumbers?: boolean;
  /** Whether it is made of looks at agents now and then, and so near the truth, not exact. */
  readonly isSampled?: boolean;
  /** Whether it depends on where a wait begins. */
  readonly isWait?: boolean;
  /** Whether it is made of rings, of which only webhooks tell. */
  readonly isOfRings?: boolean;
  /** Whether it is kept for every half-hour. */
  readonly isTrend?: boolean;
}

const count = (of: (sums: Sums) => number): Described => ({
  unit: 'calls',
  of: (sums) => ({ value: of(sums), n: of(sums) }),
});

const share = (of: (sums: Sums) => Fraction): Described => ({
  unit: 'share',
  of: (sums) => divided(of(sums)),
});

const mean = (of: (sums: Sums) => Fraction): Described => ({ ...share(of), unit: 'seconds' });

const total = (seconds: (sums: Sums) => number, n: (sums: Sums) => number): Described => ({
  unit: 'seconds',
  of: (sums) => ({ value: n(sums) > 0 ? seconds(sums) : undefined, n: n(sums) }),
});

const unanswered = ({ offered, answered }: Sums): number => offered - answered;

const trend = { isTrend: true } as const;
const agents = { isAgents: true } as const;
const now = { isNow: true } as const;
const wait = { isWait: true } as const;

const told = { isOfRings: true, ...agents } as const;

const rings = (of: (sums: Sums) => number): Described => ({
  unit: 'calls',
  of: (sums) => ({ value: of(sums), n: sums.ringCalls }),
  ...told,
});

const sampled = { isToday: true, lacksNumbers: true, isSampled: true, ...agents } as const;

const ofTime = (part: (sums: Sums) => number): Described => ({
  unit: 'share',
  of: (sums) => ofAgents(part(sums) / busyAndFree(sums), sums, busyAndFree(sums) > 0),
  ...sampled,
});

const time = (of: (sums: Sums) => number): Described => ({
  unit: 'seconds',
  of: (sums) => ofAgents(of(sums), sums),
  ...sampled,
});

/** n is the number of agents, not of calls. */
const ofAgents = (value: number, { agentsSeen }: Sums, isThere = agentsSeen > 0): Figure =>
  isThere ? { value, n: agentsSeen } : { value: undefined, n: 0 };

const busyAndFree = ({ onCallSeconds, afterCallSeconds, availableSeconds }: Sums): number =>
  onCallSeconds + afterCallSeconds + availableSeconds;

const described = {
  offered: { ...count((sums) => sums.offered), ...trend },
  answered: { ...count((sums) => sums.answered), ...trend, ...agents },
  unanswered: { ...count(unanswered), ...trend },
  missed: count((sums) => sums.missed),
  abandoned: { ...count((sums) => sums.abandoned), ...trend },
  short_abandoned: count((sums) => sums.shortAbandoned),
  out_of_hours: count((sums) => sums.outOfHours),
  callback_requests: count((sums) => sums.callBackRequests),
  answer_rate: share(({ answered, offered }) => ({ part: answered, of: offered })),
  unanswered_rate: share((sums) => ({ part: unanswered(sums), of: sums.offered })),
  abandonment_rate: {
    ...share((sums) => ({ part: sums.abandoned - sums.shortAbandoned, of: sums.offered })),
    ...trend,
  },
  service_level: {
    unit: 'share',
    of: (sums, formula) => divided(serviceLevelOf(sums, formula)),
    ...trend,
    ...wait,
  },
  average_speed_of_answer: {
    ...mean(({ answerSeconds, answered }) => ({ part: answerSeconds, of: answered })),
    ...trend,
    ...wait,
    ...agents,
  },
  average_wait: {
    ...mean(({ waitSeconds, offered }) => ({ part: waitSeconds, of: offered })),
    ...trend,
    ...wait,
  },
  longest_wait: {
    ...total(
      (sums) => sums.longestWait,
      (sums) => sums.offered,
    ),
    ...trend,
    ...wait,
  },
  average_handle_time: {
    ...mean(({ talkSeconds, handled }) => ({ part: talkSeconds, of: handled })),
    ...trend,
    ...agents,
  },
  average_call_duration: {
    ...mean(({ callSeconds, handled }) => ({ part: callSeconds, of: handled })),
    ...agents,
  },
  talk_time: {
    ...total(
      (sums) => sums.talkSeconds,
      (sums) => sums.handled,
    ),
    ...agents,
  },
  outbound: { ...count((sums) => sums.outbound), ...trend, ...agents },
  outbound_answered: { ...count((sums) => sums.outboundAnswered), ...agents },
  rings_offered: rings((sums) => sums.rings),
  rings_answered: rings((sums) => sums.ringsAnswered),
  rings_declined: rings((sums) => sums.ringsDeclined),
  rings_not_picked_up: rings((sums) => sums.ringsNotPickedUp),
  rings_answered_elsewhere: rings((sums) => sums.ringsElsewhere),
  ring_seconds: {
    ...total(
      (sums) => sums.ringSeconds,
      (sums) => sums.ringCalls,
    ),
    ...told,
  },
  occupancy: ofTime(({ onCallSeconds, afterCallSeconds }) => onCallSeconds + afterCallSeconds),
  utilisation: ofTime((sums) => sums.onCallSeconds),
  time_on_calls: time((sums) => sums.onCallSeconds),
  time_after_calls: time((sums) => sums.afterCallSeconds),
  time_available: time((sums) => sums.availableSeconds),
  time_away: time((sums) => sums.awaySeconds),
  waiting_now: { ...count((sums) => sums.waiting), ...now },
  average_wait_now: {
    ...mean(({ waitingSeconds, waiting }) => ({ part: waitingSeconds, of: waiting })),
    ...now,
    ...wait,
  },
  longest_wait_now: {
    ...total(
      (sums) => sums.longestWaiting,
      (sums) => sums.waiting,
    ),
    ...now,
    ...wait,
  },
} as const satisfies Readonly<Record<string, Described>>;

/** The figures whose names do not depend on a formula. */
export type PlainMetric = keyof typeof described;

/** A service level by one formula, whichever is chosen. */
export type FormulaMetric = `service_level:${ServiceLevelFormula}`;

/** Every figure, by the name people use in formulas. */
export type MetricKey = PlainMetric | FormulaMetric;

/** A figure with its name. */
export interface Metric extends Described {
  readonly key: MetricKey;
}

/** The plain figures in the order people see them. */
export const plainMetrics = Object.keys(described) as readonly PlainMetric[];

/** All of them, in the order people see them. */
export const metrics: readonly Metric[] = [
  ...plainMetrics.map((key): Metric => ({ ...described[key], key })),
  ...serviceLevelFormulas.map(
    (formula): Metric => ({
      key: `service_level:${formula}`,
      unit: 'share',
      of: (sums) => divided(serviceLevelOf(sums, formula)),
      ...wait,
    }),
  ),
];

/**
 * The period a figure is told of when another one is asked for: some are only kept for this moment,
 * or for today, and never of this moment.
 */
export function periodOf(
  { isNow = false, isToday = false }: Pick<Metric, 'isNow' | 'isToday'>,
  wanted: PeriodKey,
): PeriodKey {
  if (isNow) return 'now';
  return isToday || wanted === 'now' ? 'today' : wanted;
}
