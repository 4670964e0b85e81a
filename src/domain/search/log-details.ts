import { readDate } from '../sheets/cells';
import { type CellValue, callHeader, type Row } from '../sheets/headers';
import type { EpochSeconds } from '../time/units';

/**
 * A record of the log as a card's details show it: its cells by the words of the header, as indented
 * JSON, without the empty ones.
 */
export function describeRecord(row: Row, tellMoment: (at: EpochSeconds) => string): string {
  const tell = (cell: CellValue | undefined): CellValue | undefined => {
    const at = readDate(cell);
    return at === undefined ? cell : tellMoment(at);
  };
  const cells = callHeader.map((word, place) => [word, tell(row[place])] as const);
  return JSON.stringify(Object.fromEntries(cells.filter(([, cell]) => cell !== '')), undefined, 2);
}
