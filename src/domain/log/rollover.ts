import { readDate } from '../sheets/cells';
import type { CellValue } from '../sheets/headers';
import type { EpochSeconds } from '../time/units';
import { isClosed, type Month, monthTeller } from './months';
import { type Stretch, stretchesOf } from './stretches';

/** Records moved in one slice, a few seconds of work. */
const mostRecords = 2_000;

/** Stretches moved in one slice: in a log that people sorted, a month lies scattered. */
const mostStretches = 20;

/** Records of one month that leave Calls. */
export interface Removal {
  readonly month: Month;
  /** From the top down. */
  readonly stretches: readonly Stretch[];
}

/**
 * The records to move next: the beginning of the oldest closed month that is in Calls; `undefined`
 * when none is.
 *
 * @param started - The column Started.
 */
export function chooseRemoval(
  started: readonly CellValue[],
  now: EpochSeconds,
  timeZone: string,
): Removal | undefined {
  const tellMonth = monthTeller(timeZone);
  const months = started.map((cell) => {
    const at = readDate(cell);
    return at === undefined ? undefined : tellMonth(at);
  });
  const closed = [...new Set(months)].filter(
    (month): month is Month => month !== undefined && isClosed(month, now, timeZone),
  );
  const [month] = closed.sort();
  if (month === undefined) return undefined;
  const positions = months.flatMap((each, at) => (each === month ? [at] : []));
  const stretches = stretchesOf(positions.slice(0, mostRecords)).slice(0, mostStretches);
  return { month, stretches };
}
