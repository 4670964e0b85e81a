import { readText } from '../../domain/sheets/cells';
import { headers, type Row } from '../../domain/sheets/headers';
import type { World } from '../world';

/** A row that is not used as it stands, and why. */
export interface RowInWords {
  /** In the sheet, from 1. */
  readonly row: number;
  readonly sentence: string;
}

/** Row of the first record, below the header. */
const firstRow = 2;

/**
 * Writes what is wrong beside the rows of a sheet that people write, when it says something else.
 *
 * @param rows - Its records, read a moment ago.
 */
export function markProblems(
  { tables }: Pick<World, 'tables'>,
  table: 'Routing rules' | 'Insight cards',
  rows: readonly Row[],
  problems: readonly RowInWords[],
): void {
  const at = (headers[table] as readonly string[]).indexOf('Problem');
  const wanted = rows.map((_, index) =>
    problems
      .filter(({ row }) => row === index + firstRow)
      .map(({ sentence }) => sentence)
      .join(' '),
  );
  const isAsWanted = rows.every((row, index) => readText(row[at]) === wanted[index]);
  if (!isAsWanted) tables.putColumn(table, 'Problem', wanted);
}
