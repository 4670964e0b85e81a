import type { EpochSeconds, Seconds } from '../time/units';

/** What is counted by the day. */
export const quotaKinds = ['triggerSeconds', 'requests', 'propertyCalls'] as const;

/** One of them: seconds the clock trigger ran, requests to Aircall, reads and writes of properties. */
export type QuotaKind = (typeof quotaKinds)[number];

/** So much of each. */
export type Amounts = Readonly<Record<QuotaKind, number>>;

/**
 * What was used in each of the last hours; part of the property REFRESH.
 *
 * ```
 * {"hour":489890,"triggerSeconds":[61.2,118],"requests":[240,480],"propertyCalls":[600,1200],
 *  "runSeconds":2.4,"ranAt":1763604000,"restUntil":1763604180,"tailAt":1763603941.2,"sent":5120}
 * ```
 */
export interface DayUse extends Readonly<Record<QuotaKind, readonly number[]>> {
  /** Hours since 1970 of the first figure of each list; each further one is an hour older. */
  readonly hour: number;
  /** How long a run of the trigger takes of late. */
  readonly runSeconds: Seconds;
  /** When the trigger last ran and was counted; 0: never. */
  readonly ranAt: EpochSeconds;
  /** Runs before this moment are left out, so that Google's limit is not met; 0: none. */
  readonly restUntil: EpochSeconds;
  /** Which tail of a run was added last, by the moment it was left; 0: none. */
  readonly tailAt: EpochSeconds;
  /** How many requests all executions had sent when they were counted last. */
  readonly sent: number;
}

/** Where nothing was counted yet. */
export const nothingUsed: DayUse = {
  hour: 0,
  triggerSeconds: [],
  requests: [],
  propertyCalls: [],
  runSeconds: 0,
  ranAt: 0,
  restUntil: 0,
  tailAt: 0,
  sent: 0,
};

const hourSeconds = 3600;

/**
 * Hours that are looked back: the running one and the 24 before. Never less than 24 hours, so that
 * Google's day, wherever it began, lies within them.
 */
export const hoursKept = 25;

/** Reads what an earlier run kept; whatever is missing or of another kind starts anew. */
export function parseDayUse(stored: unknown): DayUse {
  if (typeof stored !== 'object' || stored === null) return nothingUsed;
  const entries = Object.entries(nothingUsed).map(([name, initial]) => {
    const value = (stored as Readonly<Record<string, unknown>>)[name];
    return [name, Array.isArray(initial) ? figuresOf(value) : amountOf(value)];
  });
  return Object.fromEntries(entries) as unknown as DayUse;
}

const amountOf = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.max(0, value) : 0;

const figuresOf = (value: unknown): readonly number[] =>
  Array.isArray(value) ? value.slice(0, hoursKept).map(amountOf) : [];

/** The hour a moment is in. */
export const hourOf = (at: EpochSeconds): number => Math.floor(at / hourSeconds);

/** Adds to the hour that runs now. After a clock was set back, what it counted stays counted. */
export function addUse(before: DayUse, more: Amounts, now: EpochSeconds): DayUse {
  const hour = hourOf(now);
  const use = { ...before, hour: Math.min(before.hour, hour) };
  const lists = quotaKinds.map((kind) => {
    const [first = 0, ...rest] = since(use[kind], hour - use.hour);
    return [kind, [round(first + more[kind]), ...rest]] as const;
  });
  return { ...use, hour, ...(Object.fromEntries(lists) as unknown as Record<QuotaKind, number[]>) };
}

/** The list as it looks some hours later, without the hours at its end in which nothing was used. */
function since(figures: readonly number[], hours: number): readonly number[] {
  if (figures.length === 0) return [];
  const idle = Array.from({ length: Math.min(hours, hoursKept) }, () => 0);
  const list = [...idle, ...figures].slice(0, hoursKept);
  while (list[list.length - 1] === 0) list.pop();
  return list;
}

const round = (amount: number): number => Math.round(amount * 10) / 10;

/**
 * What is still counted at a moment: everything of the last 24 hours, and of the hour that holds
 * their beginning.
 */
export function usedAt(use: DayUse, kind: QuotaKind, at: EpochSeconds): number {
  const hours = Math.max(0, hourOf(at) - use.hour);
  return use[kind].slice(0, Math.max(0, hoursKept - hours)).reduce((sum, each) => sum + each, 0);
}
