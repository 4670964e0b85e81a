import type { AreaView, SparklineView } from '../../view';
import { el } from '../dom';
import { cellContent } from './cell-content';
import { bottomEdge, outerEdge, rightEdge } from './edges';
import { overflowOf } from './overflow';
import type { Sheet } from './sheet';
import { drawSparkline } from './sparkline';
import type { Stretch } from './window';

/** One drawn row: its element, and by column the element that shows that cell (a merge's for all of its cells). */
export interface DrawnRow {
  readonly element: HTMLTableRowElement;
  readonly header: HTMLTableCellElement;
  readonly cells: ReadonlyMap<number, HTMLTableCellElement>;
}

/** Which part of a sheet is drawn: merges are cut after the last row. */
export interface DrawnPart {
  readonly lastRow: number;
  /** Frozen columns are drawn besides these. */
  readonly columns: Stretch;
}

/** Draws one row of a sheet as a table row; one empty cell stands for each run of columns out of sight. */
export function renderRow(sheet: Sheet, row: number, part: DrawnPart): DrawnRow {
  const header = el('th', { class: 'row-number', scope: 'row', 'data-row': row }, String(row + 1));
  const element = el('tr', { 'data-row': row }, header);
  element.style.height = `${sheet.rows.size(row)}px`;
  const cells = new Map<number, HTMLTableCellElement>();
  const covered = coveredByText(sheet, row, part.columns);
  let skipped = 0;
  for (let column = 0; column < sheet.layout.columnCount; column += 1) {
    if (sheet.columns.size(column) === 0) continue;
    const merge = sheet.merges.at(row, column);
    const area = merge ?? { row, column, rows: 1, columns: 1 };
    if (!isInSight(sheet, area, part.columns)) {
      skipped += 1;
      continue;
    }
    skipped = standIn(element, skipped);
    if (merge && !startsHere(sheet, merge, row, column)) continue;
    const td = renderCell(sheet, area, part.lastRow);
    if (covered.has(column)) td.classList.add('no-right');
    for (let at = area.column; at < area.column + area.columns; at += 1) cells.set(at, td);
    element.append(td);
  }
  standIn(element, skipped);
  return { element, header, cells };
}

function isInSight(
  { layout }: Sheet,
  { column, columns }: AreaView,
  { first, last }: Stretch,
): boolean {
  return column < layout.frozenColumns || (column <= last && column + columns > first);
}

/** Adds the cell that stands for columns out of sight. @returns 0, the count to go on with. */
function standIn(row: HTMLTableRowElement, columns: number): 0 {
  if (columns > 0) row.append(el('td', { class: 'out-of-sight', colspan: columns }));
  return 0;
}

/** The first visible column of a merge's first row carries its cell. */
function startsHere(sheet: Sheet, merge: AreaView, row: number, column: number): boolean {
  if (merge.row !== row) return false;
  for (let at = merge.column; at < column; at += 1) if (sheet.columns.size(at) > 0) return false;
  return true;
}

/** Columns whose right gridline lies under a text that runs over it. */
function coveredByText(sheet: Sheet, row: number, { first, last }: Stretch): Set<number> {
  const covered = new Set<number>();
  for (const key in sheet.row(row)) {
    const column = Number(key);
    if (column < first || column > last) continue;
    const { left, right } = overflowOf(sheet, row, column);
    for (let at = column - left; at < column + right; at += 1) covered.add(at);
  }
  return covered;
}

function renderCell(sheet: Sheet, area: AreaView, lastRow: number): HTMLTableCellElement {
  const cell = sheet.cell(area.row, area.column);
  const td = el('td');
  td.dataset.column = String(area.column);
  if (cell?.style !== undefined) td.className = `s${cell.style}`;
  span(sheet, td, area, lastRow);
  drawEdges(sheet, td, area);
  if (area.column < sheet.layout.frozenColumns) freeze(sheet, td, area);
  if (!cell) return td;
  if (cell.note !== undefined) td.classList.add('noted');
  if (cell.problem !== undefined) td.classList.add('failed');
  if (cell.sparkline) td.append(drawn(sheet, area, cell.sparkline));
  if (cell.text !== undefined || cell.checkbox !== undefined || cell.choices)
    td.append(boxed(sheet, area, cellContent(cell)));
  return td;
}

/** A miniature chart fills its cell. */
function drawn(sheet: Sheet, { row, column, rows, columns }: AreaView, line: SparklineView) {
  const size = {
    width: sheet.columns.size(column, columns) - 1,
    height: sheet.rows.size(row, rows) - 1,
  };
  return drawSparkline(line, size);
}

function span(sheet: Sheet, td: HTMLTableCellElement, area: AreaView, lastRow: number): void {
  let columns = 0;
  for (let at = area.column; at < area.column + area.columns; at += 1)
    if (sheet.columns.size(at) > 0) columns += 1;
  if (columns > 1) td.colSpan = columns;
  const rows = Math.min(area.rows, lastRow - area.row + 1);
  if (rows > 1) td.rowSpan = rows;
}

function drawEdges(sheet: Sheet, td: HTMLTableCellElement, area: AreaView): void {
  const sides = {
    borderRight: rightEdge(sheet, area),
    borderBottom: bottomEdge(sheet, area),
    borderLeft: outerEdge(sheet, area, 'left'),
    borderTop: outerEdge(sheet, area, 'top'),
  };
  for (const [side, css] of Object.entries(sides)) if (css) td.style.setProperty(dashed(side), css);
}

const dashed = (name: string): string =>
  name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);

function freeze(sheet: Sheet, td: HTMLTableCellElement, area: AreaView): void {
  td.classList.add('frozen');
  td.style.left = `calc(var(--row-header) + ${sheet.columns.start(area.column)}px)`;
  if (area.column + area.columns >= sheet.layout.frozenColumns) td.classList.add('last-frozen');
}

/** Cuts the content to its box, or lets it run over its empty neighbours. */
function boxed(sheet: Sheet, area: AreaView, box: HTMLElement): HTMLElement {
  const { left, right } = overflowOf(sheet, area.row, area.column);
  if (left + right > 0) {
    const width = sheet.columns.size(area.column - left, left + 1 + right);
    box.classList.add('running');
    box.style.width = `${width - 1}px`;
    box.style.marginLeft = `${-sheet.columns.size(area.column - left, left)}px`;
  }
  const height = sheet.rows.size(area.row, area.rows);
  box.style.maxHeight = `${Math.max(height - 1, 0)}px`;
  return box;
}
