import { listOf, recordOf, type Wire } from '../../aircall/parse/wire';
import { type Finding, seen } from '../../domain/self-test/finding';
import { texts } from '../../domain/texts/texts';
import { type AircallAnswer, Unsettled } from './look';

/**
 * The rows of a list.
 *
 * @param empty - Why nothing can be said where there are none.
 * @throws {Unsettled} When there are none.
 */
export function rowsOf(
  { status, data }: AircallAnswer,
  key: string,
  empty: string,
): readonly Wire[] {
  if (status !== 200) throw new Error(texts.selfTest.values.status(status));
  const rows: readonly Wire[] = listOf(data[key])
    .map(recordOf)
    .filter((row) => row !== undefined);
  if (rows.length === 0) throw new Unsettled(empty);
  return rows;
}

/** How many rows are not as expected; which they are is nobody's business. */
export function unlike(rows: readonly Wire[], isExpected: (row: Wire) => boolean): Finding {
  const odd = rows.filter((row) => !isExpected(row)).length;
  const say = texts.selfTest.ofRows;
  return seen(odd === 0, say(rows.length, rows.length), say(rows.length - odd, rows.length));
}
