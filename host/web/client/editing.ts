import { areaName, parseArea } from '../a1';
import type { AreaView } from '../view';
import { FormulaBar } from './chrome/formula-bar';
import type { Cursor } from './grid/cursor';
import { type AfterEdit, CellEditor } from './grid/editor';
import type { Grid } from './grid/grid';
import { contains } from './grid/merges';
import { type Spot, stepFrom } from './grid/selection';
import type { Sheet } from './grid/sheet';

/** What editing works on. */
interface EditingRoom {
  readonly grid: Grid;
  readonly cursor: Cursor;
  readonly sheet: () => Sheet | undefined;
  /** Enters texts, as many as the area has cells. */
  readonly edit: (area: AreaView, values: readonly (readonly string[])[]) => void;
}

/** Typing into cells: the box over the active cell and the formula bar, which show one text. */
export class Editing {
  readonly editor = new CellEditor({
    commit: (spot, text, after) => this.#commit(spot, text, after),
    cancel: () => this.#end(),
    input: (text) => this.formulaBar.mirror(text),
  });
  readonly formulaBar = new FormulaBar({
    goTo: (text) => this.#goTo(text),
    input: (text) => this.#open(text, true),
    commit: (text, down) => this.#commitFromBar(text, down),
    cancel: () => this.#end(),
  });

  constructor(readonly room: EditingRoom) {}

  /** Shows address and content of the selection in the formula bar. */
  describe(): void {
    const { area, active } = this.room.cursor.selected;
    const merge = this.room.sheet()?.merges.at(active.row, active.column);
    const isOne = merge && contains(merge, area);
    this.formulaBar.show(
      areaName(isOne ? { ...active, rows: 1, columns: 1 } : area),
      this.#content(active),
    );
  }

  /** Goes on with the active cell's content. */
  open(): void {
    this.#open(this.#content(this.room.cursor.selected.active), true);
  }

  /** Replaces the active cell's content with what is typed; a space ticks a tick box. */
  type(text: string): void {
    const { active } = this.room.cursor.selected;
    if (text !== ' ' || !this.tick(active)) this.#open(text, false);
  }

  /** Turns a tick box over. @returns Whether the cell has one. */
  tick(spot: Spot): boolean {
    const ticked = this.room.sheet()?.cell(spot.row, spot.column)?.checkbox;
    if (ticked !== undefined) this.#enter(spot, ticked ? 'FALSE' : 'TRUE');
    return ticked !== undefined;
  }

  #content({ row, column }: Spot): string {
    const cell = this.room.sheet()?.cell(row, column);
    return cell?.edit ?? cell?.text ?? '';
  }

  #goTo(text: string): void {
    const size = this.room.sheet()?.layout;
    const area = size && parseArea(text, size);
    if (area) this.room.cursor.take(area);
    this.#end();
  }

  #open(text: string, inside: boolean): void {
    const { grid, cursor } = this.room;
    const { active } = cursor.selected;
    if (this.editor.spot) {
      this.editor.mirror(text);
      return;
    }
    grid.reveal(active.row, active.column);
    const sheet = this.room.sheet();
    const over = grid.cellElement(active.row, active.column);
    if (!sheet || !over) return;
    this.editor.open(sheet, active, over, { text, inside, focus: !this.formulaBar.isTyping });
    this.formulaBar.mirror(text);
  }

  #commitFromBar(text: string, down: boolean): void {
    if (!this.editor.spot) return;
    this.editor.mirror(text);
    this.editor.commit(down ? 'down' : 'stay');
  }

  #commit(spot: Spot, text: string, after: AfterEdit): void {
    const sheet = this.room.sheet();
    if (text !== this.#content(spot)) this.#enter(spot, text);
    if (after === 'stay' || !sheet) this.describe();
    else {
      this.room.cursor.put(stepFrom(sheet, spot, after));
      this.#end();
    }
  }

  #enter(spot: Spot, text: string): void {
    this.room.edit({ ...spot, rows: 1, columns: 1 }, [[text]]);
  }

  #end(): void {
    this.editor.close();
    this.room.grid.focus();
    this.describe();
  }
}
