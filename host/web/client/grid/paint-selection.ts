import type { AreaView } from '../../view';
import type { Grid } from './grid';
import type { Selected } from './selection';

const MARKS = ['selected', 'active', 'edge-top', 'edge-right', 'edge-bottom', 'edge-left'];

/** Paints where the cursor is onto the drawn cells and headers, and takes the last one away. */
export class SelectionPaint {
  #marked: HTMLElement[] = [];

  constructor(readonly grid: Grid) {}

  /** Paints the selection; cells drawn later need another call. */
  paint(selected: Selected): void {
    for (const element of this.#marked) element.classList.remove(...MARKS);
    this.#marked = [];
    for (const area of [selected.area, ...selected.others]) this.#headers(area);
    const { area, others } = selected;
    for (const other of others) this.#area(other);
    if (area.rows > 1 || area.columns > 1) this.#area(area);
    const active = this.grid.cellElement(selected.active.row, selected.active.column);
    if (active) this.#mark(active, 'active');
  }

  #headers(area: AreaView): void {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const letter = this.grid.letters[column];
      if (letter) this.#mark(letter, 'selected');
    }
    for (const [row, { header }] of this.grid.drawnRows)
      if (row >= area.row && row < area.row + area.rows) this.#mark(header, 'selected');
  }

  #area(area: AreaView): void {
    const bottom = area.row + area.rows - 1;
    const right = area.column + area.columns - 1;
    for (const [row, drawn] of this.grid.drawnRows) {
      if (row < area.row || row > bottom) continue;
      for (let column = area.column; column <= right; column += 1) {
        const td = drawn.cells.get(column);
        if (!td) continue;
        this.#mark(td, 'selected');
        if (row === area.row) this.#mark(td, 'edge-top');
        if (row + td.rowSpan - 1 === bottom) this.#mark(td, 'edge-bottom');
        if (column === area.column) this.#mark(td, 'edge-left');
        if (column === right) this.#mark(td, 'edge-right');
      }
    }
  }

  #mark(element: HTMLElement, mark: string): void {
    element.classList.add(mark);
    this.#marked.push(element);
  }
}
