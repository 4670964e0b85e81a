import type { GridSize } from '../area';
import type { Cell, CellExtra, CellValue } from '../cell';
import { isUsed } from '../cell';
import type { Row, SheetLayout, SheetModel } from '../sheet-model';
import type { Style, StyleValues } from '../style';
import type { Workbook } from '../workbook';

/** Column, value, number of the look, and what few cells have. */
type SavedCell = [column: number, value: CellValue, style: number, extra?: CellExtra];

/** One sheet as it is kept in a file. */
interface SavedSheet {
  readonly id: number;
  readonly size: GridSize;
  readonly layout: SavedLayout;
  /** Looks by the number that cells name them with. */
  readonly styles: Readonly<Record<string, Partial<StyleValues>>>;
  readonly rows: readonly (readonly [row: number, cells: readonly SavedCell[]])[];
}

type Packed = 'rowHeights' | 'columnWidths' | 'hiddenRows' | 'hiddenColumns';

interface SavedLayout extends Omit<SheetLayout, Packed> {
  readonly rowHeights: readonly (readonly [number, number])[];
  readonly columnWidths: readonly (readonly [number, number])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A sheet as JSON text, one row a line; rows that did not change since the last time cost nothing. */
export function writeSheetFile(sheet: SheetModel): string {
  const lines: string[] = [];
  const styles = new Map<number, Style>();
  sheet.rows.forEach((row, number) => {
    if (!row) return;
    row.saved ??= writeRow(row);
    if (row.saved === '[]') return;
    lines.push(`[${number},${row.saved}]`);
    noteStyles(row, styles);
  });
  const head = {
    id: sheet.id,
    size: sheet.size,
    layout: packLayout(sheet.layout),
    styles: Object.fromEntries([...styles].map(([id, style]) => [id, style.values])),
  };
  return `${JSON.stringify(head).slice(0, -1)}${ROWS}${lines.join(',\n')}\n]}`;
}

/** Neighbours mostly look alike, so most cells need no look into the map. */
function noteStyles(row: Row, styles: Map<number, Style>): void {
  let last: Style | undefined;
  for (const cell of row.cells) {
    if (!cell || cell.style === last) continue;
    last = cell.style;
    styles.set(last.id, last);
  }
}

function writeRow(row: Row): string {
  const cells: SavedCell[] = [];
  row.cells.forEach((cell, column) => {
    if (!cell || !isUsed(cell)) return;
    const { value, style, extra } = cell;
    cells.push(extra ? [column, value, style.id, extra] : [column, value, style.id]);
  });
  return JSON.stringify(cells);
}

const packLayout = (layout: Readonly<SheetLayout>): SavedLayout => ({
  ...layout,
  rowHeights: [...layout.rowHeights],
  columnWidths: [...layout.columnWidths],
  hiddenRows: [...layout.hiddenRows],
  hiddenColumns: [...layout.hiddenColumns],
});

/** What comes between a sheet's head and its rows; no text in JSON holds a bare line feed. */
const ROWS = ',"rows":[\n';

/**
 * Adds the sheet of a file to a workbook, behind the sheets that are there.
 * Its rows are read once somebody asks for them.
 */
export function readSheetFile(workbook: Workbook, text: string): SheetModel {
  const end = text.indexOf(ROWS);
  const saved = JSON.parse(end < 0 ? text : `${text.slice(0, end)}}`) as SavedSheet;
  const rows = () => (JSON.parse(text) as SavedSheet).rows;
  const sheet = workbook.addSheet({ name: saved.layout.name, id: saved.id });
  const styles = new Map(
    Object.entries(saved.styles).map(([id, values]) => [Number(id), workbook.styles.find(values)]),
  );
  sheet.resize(saved.size);
  sheet.changeLayout((layout) => Object.assign(layout, unpackLayout(saved.layout)));
  const { revision } = sheet;
  const { plain } = workbook.styles;
  sheet.fillLater((into) => {
    for (const [number, cells] of rows()) {
      into[number] = { cells: readCells(cells, styles, plain), revision, saved: undefined };
    }
  }, text.includes('"formula":"='));
  return sheet;
}

function readCells(
  saved: readonly SavedCell[],
  styles: ReadonlyMap<number, Style>,
  plain: Style,
): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  for (const [column, value, styleId, extra] of saved) {
    cells[column] = { value, style: styles.get(styleId) ?? plain, extra };
  }
  return cells;
}

const unpackLayout = (saved: SavedLayout): Partial<SheetLayout> => ({
  ...saved,
  tabColor: saved.tabColor,
  filter: saved.filter,
  rowHeights: new Map(saved.rowHeights),
  columnWidths: new Map(saved.columnWidths),
  hiddenRows: new Set(saved.hiddenRows),
  hiddenColumns: new Set(saved.hiddenColumns),
});
