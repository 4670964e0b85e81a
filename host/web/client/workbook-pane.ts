import type { ClientRequests, SelectionView } from '../protocol';
import type { AreaView, SheetPatch, SheetTab, SheetView, StylesView, WorkbookView } from '../view';
import { SheetTabs } from './chrome/sheet-tabs';
import { el } from './dom';
import { Editing } from './editing';
import { copyText } from './grid/clipboard';
import { listenToClipboard } from './grid/clipboard-keys';
import { Cursor } from './grid/cursor';
import { Grid } from './grid/grid';
import { HoverCard } from './grid/hover-card';
import { listenToKeys } from './grid/keyboard';
import { isWarned } from './grid/merges';
import { listenToMouse } from './grid/mouse';
import type { Spot } from './grid/selection';
import { Sheet, styleReader } from './grid/sheet';
import { selectionSummary } from './grid/status';
import { StyleRules } from './grid/style-rules';
import type { Stretch } from './grid/window';
import { keep, recall } from './memory';

/** What the person does in the workbook. */
interface PaneEvents {
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
  readonly #editing = new Editing({
    grid: this.#grid,
    cursor: this.#cursor,
    sheet: () => this.#sheet,
    edit: (area, values) => this.#edit(area, values),
  });
  readonly element = el(
    'div',
    { class: 'workbook' },
    this.#grid.element,
    this.#editing.editor.element,
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
      type: (text) => this.#editing.type(text),
      open: () => this.#editing.open(),
      clear: () => this.clear(),
    });
    listenToMouse(this.#grid, this.#cursor, {
      open: () => this.#editing.open(),
      tick: (spot) => this.#editing.tick(spot),
      hover: (spot) => this.#hover(spot),
    });
    listenToClipboard({
      isMine: () => document.activeElement === this.#grid.element,
      copied: () => this.copied(),
      clear: () => this.clear(),
      paste: (values) => this.#paste(values),
    });
  }

  /** The bar over the grid. */
  get formulaBar(): HTMLElement {
    return this.#editing.formulaBar.element;
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
    if (!sheet) return {};
    const { area, others } = this.#cursor.selected;
    return { selection: { sheetId: sheet.id, area, others } };
  }

  /** Shows words of whoever serves the page. */
  showStatus(text: string): void {
    this.#status.textContent = text;
  }

  /** Gives the keyboard to the grid. */
  focus(): void {
    this.#grid.focus();
  }

  /** Empties the selected cells. */
  clear(): void {
    const { area, others } = this.#cursor.selected;
    for (const one of [...others, area]) this.#edit(one, emptyTexts(one));
  }

  /** The selected cells' text, for the clipboard. */
  copied(): string {
    return this.#sheet ? copyText(this.#sheet, this.#cursor.selected.area) : '';
  }

  /** Starts editing the active cell. */
  openEditor(): void {
    this.#editing.open();
  }

  #sight(rows: Stretch): void {
    const sheet = this.#sheet;
    for (const block of sheet?.takeMissingBlocks(rows) ?? [])
      this.events.needRows(sheet?.id ?? 0, block);
  }

  #moved(): void {
    const { selection } = this.selection();
    if (!selection) return;
    this.#describe();
    keep(selection);
    this.events.select(selection);
  }

  #describe(): void {
    this.#editing.describe();
    if (this.#sheet)
      this.#summary.textContent = selectionSummary(this.#sheet, this.#cursor.selected.area);
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

  #paste(values: readonly (readonly string[])[]): void {
    const { row, column } = this.#cursor.selected.area;
    this.#edit({ row, column, rows: values.length, columns: values[0]?.length ?? 0 }, values);
  }
}

function emptyTexts({ rows, columns }: AreaView): string[][] {
  return Array.from({ length: rows }, () => Array<string>(columns).fill(''));
}
