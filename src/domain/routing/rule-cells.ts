import { readText } from '../sheets/cells';
import { type CellValue, headers, type Row } from '../sheets/headers';
import { isTicked } from '../sheets/peoples/ticked';

const columns = headers['Routing rules'];

/** A column of Routing rules. */
export type RuleColumn = (typeof columns)[number];

/** A row of Routing rules by the names of its columns. */
export interface RuleCells {
  /** Trimmed; empty when the cell is. */
  text(column: RuleColumn): string;
  /** Whether a box is ticked, or says so in words. */
  isTicked(column: RuleColumn): boolean;
}

export const ruleCells = (row: Row): RuleCells => {
  const cell = (column: RuleColumn): CellValue => row[columns.indexOf(column)] ?? '';
  return {
    text: (column) => readText(cell(column)),
    isTicked: (column) => isTicked(readText(cell(column))),
  };
};

const ours: readonly RuleColumn[] = ['Enabled', 'Only if available', 'Hits', 'Problem'];

/** Whether nobody has written anything into a row: boxes stand in empty rows too. */
export const isBlankRule = (cells: RuleCells): boolean =>
  columns.every((column) => ours.includes(column) || cells.text(column) === '');
