import type { Sums } from './sums';

/** The ways in which the trade computes a service level, by name. */
export const serviceLevelFormulas = [
  'excludeShortAbandons',
  'answeredAndEarlyAbandons',
  'answeredOnly',
  'allOffered',
  'lateAbandonsOnly',
  'shortAbandonsAsMet',
  'aircallLive',
] as const;

/** One of them. */
export type ServiceLevelFormula = (typeof serviceLevelFormulas)[number];

/** A share before it is divided. */
export interface Fraction {
  readonly part: number;
  readonly of: number;
}

/**
 * The service level as a fraction: what was in time, of what.
 *
 * @see https://www.callcentrehelper.com/how-to-calculate-service-level-206890.htm — the variants and
 * the worked example (excerpt read 2026-11-20).
 */
export function serviceLevelOf(sums: Sums, formula: ServiceLevelFormula): Fraction {
  const { offered, answered, answeredInTime, abandoned, abandonedInTime, shortAbandoned } = sums;
  switch (formula) {
    case 'excludeShortAbandons':
      return { part: answeredInTime, of: offered - shortAbandoned };
    case 'answeredAndEarlyAbandons':
      return { part: answeredInTime + abandonedInTime, of: offered };
    case 'answeredOnly':
      return { part: answeredInTime, of: answered };
    case 'allOffered':
      return { part: answeredInTime, of: offered };
    case 'lateAbandonsOnly':
      return { part: answeredInTime, of: answered + abandoned - abandonedInTime };
    case 'shortAbandonsAsMet':
      return { part: answeredInTime + shortAbandoned, of: offered };
    default:
      return { part: answeredInTime, of: offered - sums.outOfHours };
  }
}
