/** Neighbouring records of a sheet; 0 is the first record. */
export interface Stretch {
  readonly first: number;
  readonly count: number;
}

/**
 * Positions in rising order as stretches, so that each costs one call.
 *
 * @param mostBetween - So many records between two positions are taken along.
 */
export function stretchesOf(positions: readonly number[], mostBetween = 0): readonly Stretch[] {
  const stretches: { first: number; count: number }[] = [];
  for (const position of positions) {
    const last = stretches[stretches.length - 1];
    const isNear = last && position - (last.first + last.count) <= mostBetween;
    if (isNear) last.count = position - last.first + 1;
    else stretches.push({ first: position, count: 1 });
  }
  return stretches;
}
