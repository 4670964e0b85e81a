import { assertNever } from '../assert-never';
import type { Figure } from '../kpi/figure';
import type { Part, SumKind } from './rules';

/** What calls add up to. */
export interface Added {
  readonly part: number;
  readonly of: number;
  readonly longest: number;
}

/** Adds up what calls add. */
export const addUp = (parts: readonly Part[]): Added => ({
  part: parts.reduce((sum, { part }) => sum + part, 0),
  of: parts.reduce((sum, { of }) => sum + of, 0),
  longest: parts.reduce((most, { part }) => Math.max(most, part), 0),
});

/** The figure that calls add up to. */
export function figureOf({ part, of, longest }: Added, kind: SumKind): Figure {
  switch (kind) {
    case 'count':
      return { value: part, n: of };
    case 'share':
    case 'mean':
      return of > 0 ? { value: part / of, n: of } : { value: undefined, n: 0 };
    case 'total':
      return { value: of > 0 ? part : undefined, n: of };
    case 'longest':
      return { value: of > 0 ? longest : undefined, n: of };
    default:
      return assertNever(kind);
  }
}
