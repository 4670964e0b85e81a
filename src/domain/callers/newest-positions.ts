import { type Stretch, stretchesOf } from '../log/stretches';
import { readDate } from '../sheets/cells';
import type { CellValue } from '../sheets/headers';
import type { EpochSeconds } from '../time/units';

/** Records between two that are wanted which are read along; more stretches cost more calls. */
const mostBetween = 1_000;

/** Each costs two calls a column: in a log that people sorted, everything between is read. */
const mostStretches = 4;

/** Where the newest calls stand in a sheet of the log. */
export interface Positions {
  readonly stretches: readonly Stretch[];
  readonly count: number;
  /** Whether the period has more calls than these. */
  readonly isCut: boolean;
}

/**
 * The records of the newest calls that started in a period, wherever people sorted them to.
 *
 * @param started - The column Started.
 * @param most - How many at most.
 */
export function newestPositions(
  started: readonly CellValue[],
  since: EpochSeconds,
  most: number,
): Positions {
  const moments = started.map((cell) => readDate(cell) ?? 0);
  const within = moments.filter((at) => at >= since).sort((a, b) => b - a);
  // those of one second stay together: a few more than asked for do no harm
  const from = Math.max(since, within[most - 1] ?? 0);
  const positions = moments.flatMap((at, index) => (at >= from && most > 0 ? [index] : []));
  return {
    stretches: gather(stretchesOf(positions, mostBetween)),
    count: positions.length,
    isCut: positions.length < within.length,
  };
}

function gather(stretches: readonly Stretch[]): readonly Stretch[] {
  const [first, last] = [stretches[0], stretches[stretches.length - 1]];
  if (!first || !last || stretches.length <= mostStretches) return stretches;
  return [{ first: first.first, count: last.first + last.count - first.first }];
}
