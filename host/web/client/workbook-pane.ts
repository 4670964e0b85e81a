import { areaName, parseArea } from '../a1';
import type { ClientRequests, SelectionView } from '../protocol';
import type { AreaView, SheetPatch, SheetTab, SheetView, StylesView, WorkbookView } from '../view';
import { FormulaBar } from './chrome/formula-bar';
import { SheetTabs } from './chrome/sheet-tabs';
import { el } from './dom';
import { copyText, pasteValues } from './grid/clipboard';
import { Cursor } from './grid/cursor';
import { type AfterEdit, CellEditor } from './grid/editor';
import { Grid } from './grid/grid';
import { HoverCard } from './grid/hover-card';
import { listenToKeys } from './grid/keyboard';
import { contains, isWarned } from './grid/merges';
import { listenToMouse } from './grid/mouse';
import { type Spot, stepFrom } from './grid/selection';
import { Sheet, styleReader } from './grid/sheet';
import { selectionSummary } from './grid/status';
import { StyleRules } from './grid/style-rules';
import type { Stretch } from './grid/window';
import { keep, recall } from './memory';

/** What the person does in the workbook. */
export interface PaneEvents {
  readonly edit: (edit: ClientRequests['edit']) => void;
  readonly select: (selection: SelectionView) => void;
  readonly openSheet: (sheetId: number) => void;
  /** Rows come into sight that have not been sent yet. */
  readonly needRows: (sheetId: number, block: number) => void;
  /** An edit would touch cells that shouldn't be changed by accident: asks first. */
  readonly confirmProtected: (goOn: () => void) => void;
}

/** The workbook on screen: formula bar, grid, sheet tabs, and the editing of cells. */
export class WorkbookPane {
  readonly #rules = new StyleRules();
  readonly #grid = new Grid();
  readonly #cursor = new Cursor(this.#grid, () => this.#moved());
  readonly #card = new HoverCard();
  readonly #summary = el('div', { class: 'summary', 'aria-live': 'polite' });
  readonly #tabs = new SheetTabs((sheetId) => this.events.openSheet(sheetId));
  readonly #editor = new CellEditor({
    commit: (spot, text, after) => this.#commit(spot, text, after),
    cancel: () => this.#endEdit(),
    input: (text) => this.formulaBar.mirror(text),
  });
  readonly formulaBar = new FormulaBar({
    goTo: (text) => this.#goTo(text),
    input: (text) => this.#openEditor(text, true),
    commit: (text, down) => this.#commitFromBar(text, down),
    cancel: () => this.#endEdit(),
  });
  readonly element = el(
    'div',
    { class: 'workbook' },
    this.#grid.element,
    this.#editor.element,
    this.#card.element,
  );
  readonly #status = el('div', { class: 'status' });
  readonly bottom = el(
    'footer',
    { class: 'bottom' },
    this.#tabs.element,
    this.#status,
    this.#summary,
  );
  #sheet: Sheet | undefined;
  #sheets: readonly SheetTab[] = [];

  constructor(readonly events: PaneEvents) {
    this.#grid.onDrawn = () => this.#cursor.repaint();
    this.#grid.onSight = (rows) => this.#sight(rows);
    listenToKeys(this.#grid, this.#cursor, () => this.#sheet, {
      type: (text) => this.#type(text),
      open: () => this.#openEditor(this.#content(), true),
      clear: () => this.clear(),
    });
    listenToMouse(this.#grid, this.#cursor, {
      open: () => this.#openEditor(this.#content(), true),
      tick: (spot) => this.#tick(spot),
      hover: (spot) => this.#hover(spot),
    });
    this.#listenToClipboard();
  }

  /** Shows the file's sheets. */
  showWorkbook({ sheets }: WorkbookView): void {
    this.#sheets = sheets;
    this.#tabs.show(sheets, this.#sheet?.id);
  }

  /** The file's sheets, as last shown. */
  get sheets(): readonly SheetTab[] {
    return this.#sheets;
  }

  /** The sheet on screen. */
  get sheet(): Sheet | undefined {
    return this.#sheet;
  }

  addStyles(styles: StylesView): void {
    this.#rules.add(styles);
  }

  /** Shows a sheet, with the cursor where this tab left it. */
  showSheet(view: SheetView): void {
    const again = this.#sheet?.id === view.id;
    const area = again ? this.#cursor.selected.area : recall().selections[view.id];
    this.#sheet = new Sheet(view, styleReader(this.#rules.table));
    this.#grid.show(this.#sheet);
    this.#tabs.show(this.#sheets, view.id);
    this.#cursor.enter(this.#sheet, area);
  }

  /** Takes over a change of the sheet on screen. */
  patch(patch: SheetPatch): void {
    if (this.#sheet?.id !== patch.id) return;
    this.#grid.patched(patch, this.#sheet.apply(patch));
    this.#describe();
  }

  /** Moves the cursor, as a script asked. */
  moveCursor(area: AreaView): void {
    this.#cursor.take(area);
  }

  /** Where the cursor is, for a request that depends on it. */
  selection(): { readonly selection?: SelectionView } {
    const sheet = this.#sheet;
    return sheet ? { selection: { sheetId: sheet.id, area: this.#cursor.selected.area } } : {};
  }

  /** Shows words of whoever serves the page. */
  showStatus(text: string): void {
    this.#status.textContent = text;
  }

  /** Gives the keyboard to the grid. */
  focus(): void {
    this.#grid.element.focus({ preventScroll: true });
  }

  /** Empties the selected cells. */
  clear(): void {
    const { area } = this.#cursor.selected;
    this.#edit(
      area,
      Array.from({ length: area.rows }, () => Array<string>(area.columns).fill('')),
    );
  }

  /** The selected cells' text, for the clipboard. */
  copied(): string {
    return this.#sheet ? copyText(this.#sheet, this.#cursor.selected.area) : '';
  }

  /** Starts editing the active cell. */
  openEditor(): void {
    this.#openEditor(this.#content(), true);
  }

  #sight(rows: Stretch): void {
    const sheet = this.#sheet;
    for (const block of sheet?.takeMissingBlocks(rows) ?? [])
      this.events.needRows(sheet?.id ?? 0, block);
  }

  #moved(): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    this.#describe();
    const selection = { sheetId: sheet.id, area: this.#cursor.selected.area };
    keep(selection);
    this.events.select(selection);
  }

  #describe(): void {
    const { area, active } = this.#cursor.selected;
    const sheet = this.#sheet;
    if (!sheet) return;
    const merge = sheet.merges.at(active.row, active.column);
    const isOne = merge && contains(merge, area);
    this.formulaBar.show(
      areaName(isOne ? { ...active, rows: 1, columns: 1 } : area),
      this.#content(),
    );
    this.#summary.textContent = selectionSummary(sheet, area);
  }

  #content(): string {
    const { row, column } = this.#cursor.selected.active;
    const cell = this.#sheet?.cell(row, column);
    return cell?.edit ?? cell?.text ?? '';
  }

  #goTo(text: string): void {
    const size = this.#sheet?.layout;
    const area = size && parseArea(text, size);
    if (area) this.#cursor.take(area);
    this.focus();
    this.#describe();
  }

  #type(text: string): void {
    const { active } = this.#cursor.selected;
    if (text === ' ' && this.#sheet?.cell(active.row, active.column)?.checkbox !== undefined)
      this.#tick(active);
    else this.#openEditor(text, false);
  }

  #tick(spot: Spot): void {
    const ticked = this.#sheet?.cell(spot.row, spot.column)?.checkbox;
    if (ticked !== undefined)
      this.#edit({ ...spot, rows: 1, columns: 1 }, [[ticked ? 'FALSE' : 'TRUE']]);
  }

  #openEditor(text: string, inside: boolean): void {
    const { active } = this.#cursor.selected;
    if (this.#editor.spot) {
      this.#editor.mirror(text);
      return;
    }
    this.#grid.reveal(active.row, active.column);
    const over = this.#grid.cellElement(active.row, active.column);
    if (!this.#sheet || !over) return;
    const typedInBar = document.activeElement?.classList.contains('formula');
    this.#editor.open(this.#sheet, active, over, { text, inside, focus: typedInBar !== true });
    this.formulaBar.mirror(text);
  }

  #commitFromBar(text: string, down: boolean): void {
    const spot = this.#editor.spot;
    if (!spot) return;
    this.#editor.mirror(text);
    this.#editor.commit(down ? 'down' : 'stay');
  }

  #commit(spot: Spot, text: string, after: AfterEdit): void {
    const cell = this.#sheet?.cell(spot.row, spot.column);
    if (text !== (cell?.edit ?? cell?.text ?? ''))
      this.#edit({ ...spot, rows: 1, columns: 1 }, [[text]]);
    if (after === 'stay' || !this.#sheet) this.#describe();
    else {
      this.#cursor.put(stepFrom(this.#sheet, spot, after));
      this.#endEdit();
    }
  }

  #endEdit(): void {
    this.#editor.close();
    this.focus();
    this.#describe();
  }

  #edit(area: AreaView, values: readonly (readonly string[])[]): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    const { row, column } = area;
    const send = (): void => this.events.edit({ sheetId: sheet.id, row, column, values });
    if (isWarned(sheet.layout, area)) this.events.confirmProtected(send);
    else send();
  }

  #hover(spot: Spot | undefined): void {
    const over = spot && this.#grid.cellElement(spot.row, spot.column);
    if (spot && over) this.#card.show(this.#sheet?.cell(spot.row, spot.column), over);
    else this.#card.hide();
  }

  #listenToClipboard(): void {
    const own = (): boolean => document.activeElement === this.#grid.element;
    document.addEventListener('copy', (event) => {
      if (!own()) return;
      event.clipboardData?.setData('text/plain', this.copied());
      event.preventDefault();
    });
    document.addEventListener('cut', (event) => {
      if (!own()) return;
      event.clipboardData?.setData('text/plain', this.copied());
      event.preventDefault();
      this.clear();
    });
    document.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text/plain');
      if (!own() || !text) return;
      event.preventDefault();
      this.#paste(pasteValues(text));
    });
  }

  #paste(values: readonly (readonly string[])[]): void {
    const { row, column } = this.#cursor.selected.area;
    const columns = Math.max(...values.map((line) => line.length));
    const square = values.map((line) => [
      ...line,
      ...Array<string>(columns - line.length).fill(''),
    ]);
    this.#edit({ row, column, rows: values.length, columns }, square);
  }
}
