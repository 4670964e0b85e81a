import { type DayByScope, type DayOfScope, noDay } from './half-hours';

/** One scope: today until now against the same half-hours of last week. */
export interface Comparison {
  readonly name: string;
  readonly today: Told;
  /** `undefined` when nothing is known of that day. */
  readonly lastWeek: Told | undefined;
}

/** A day up to a half-hour. */
export interface Told {
  readonly offered: number;
  /** `undefined` when there was nothing to divide by. */
  readonly serviceLevel: number | undefined;
  /** Offered calls of each half-hour from midnight. */
  readonly halfHours: readonly number[];
}

/**
 * Compares two days half-hour by half-hour, as far as today has come.
 *
 * @param names - Scopes in order; the first is always told, the others when they had calls.
 * @param elapsed - Half-hours of today that are over.
 * @param lastWeek - Empty when nothing is known of that day.
 */
export function compareDays(
  names: readonly string[],
  { today, lastWeek }: { readonly today: DayByScope; readonly lastWeek: DayByScope },
  elapsed: number,
): readonly Comparison[] {
  return names
    .map((name) => ({
      name,
      today: tellDay(today.get(name) ?? noDay, elapsed),
      lastWeek: lastWeek.size > 0 ? tellDay(lastWeek.get(name) ?? noDay, elapsed) : undefined,
    }))
    .filter((told, at) => at === 0 || told.today.offered > 0 || (told.lastWeek?.offered ?? 0) > 0);
}

function tellDay({ offered, met, of }: DayOfScope, elapsed: number): Told {
  const halfHours = offered.slice(0, elapsed);
  const divisor = sum(of.slice(0, elapsed));
  return {
    halfHours,
    offered: sum(halfHours),
    serviceLevel: divisor > 0 ? sum(met.slice(0, elapsed)) / divisor : undefined,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
