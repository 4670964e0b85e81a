import type { AreaView } from '../../view';
import type { Grid } from './grid';
import { SelectionPaint } from './paint-selection';
import {
  type Selected,
  type Spot,
  selectArea,
  selectCell,
  selectTo,
  selectWhole,
} from './selection';
import type { Sheet } from './sheet';

/** The cursor of the sheet on screen: what is selected, painted, and told to whoever listens. */
export class Cursor {
  readonly #paint: SelectionPaint;
  #selected: Selected = {
    active: { row: 0, column: 0 },
    end: { row: 0, column: 0 },
    area: { row: 0, column: 0, rows: 1, columns: 1 },
    others: [],
  };
  #sheet: Sheet | undefined;

  /** @param onMove - Hears each new selection that the person or a script made. */
  constructor(
    readonly grid: Grid,
    readonly onMove: (selected: Selected) => void,
  ) {
    this.#paint = new SelectionPaint(grid);
  }

  get selected(): Selected {
    return this.#selected;
  }

  /** Moves over to a sheet, onto the area it was left at. */
  enter(sheet: Sheet, area: AreaView | undefined): void {
    this.#sheet = sheet;
    this.#set(
      area && fits(sheet, area)
        ? selectArea(sheet, area)
        : selectCell(sheet, { row: 0, column: 0 }),
    );
  }

  /** Selects one cell. */
  put(spot: Spot): void {
    if (this.#sheet) this.#set(selectCell(this.#sheet, spot), spot);
  }

  /** Selects one more cell and keeps what was selected. */
  add(spot: Spot): void {
    const { others, area } = this.#selected;
    if (this.#sheet) this.#set({ ...selectCell(this.#sheet, spot), others: [...others, area] });
  }

  /** Selects an area. */
  take(area: AreaView): void {
    if (this.#sheet) this.#set(selectArea(this.#sheet, area), area);
  }

  /** Stretches the selection from its active cell to another one. */
  stretch(end: Spot): void {
    const { active, others } = this.#selected;
    if (this.#sheet) this.#set({ ...selectTo(this.#sheet, active, end), others }, end);
  }

  /** Selects whole rows or columns, or everything. */
  whole(from: Spot, to: Spot, what: 'rows' | 'columns' | 'all'): void {
    if (this.#sheet) this.#set(selectWhole(this.#sheet, from, to, what));
  }

  /** Paints again, after cells were drawn anew. */
  repaint(): void {
    this.#paint.paint(this.#selected);
  }

  #set(selected: Selected, reveal?: Spot): void {
    this.#selected = selected;
    if (reveal) this.grid.reveal(reveal.row, reveal.column);
    this.repaint();
    this.onMove(selected);
  }
}

function fits({ layout }: Sheet, area: AreaView): boolean {
  return (
    area.row + area.rows <= layout.rowCount && area.column + area.columns <= layout.columnCount
  );
}
