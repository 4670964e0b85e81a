import { assertNever } from '../assert-never';
import { formatDuration } from '../time/format';
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

/** A figure for eyes: `81.9 %`, `0:24`, `12`; "–" for nothing divided by nothing. */
export function formatFigure(value: number | undefined, unit: MetricUnit): string {
  if (value === undefined) return nothing;
  switch (unit) {
    case 'calls':
      return String(value);
    case 'share':
      return `${(value * 100).toFixed(1)} %`;
    case 'seconds':
      return formatDuration(value);
    default:
      return assertNever(unit);
  }
}

/** What stands where there is nothing to divide by. */
export const nothing = '–';
