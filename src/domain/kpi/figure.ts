import type { Fraction } from './service-level';

/** How a value reads: whole calls, a share of 1, or seconds. */
export type MetricUnit = 'calls' | 'share' | 'seconds';

/** One value and how many calls it is made of. */
export interface Figure {
  /** `undefined` when there was nothing to divide by. */
  readonly value: number | undefined;
  readonly n: number;
}

/** What is divided; nothing is divided by nothing. */
export const divided = ({ part, of }: Fraction): Figure =>
  of > 0 ? { value: part / of, n: of } : { value: undefined, n: 0 };

/** What stands where there is nothing to divide by. */
export const nothing = '–';
