import type { Row, SheetModel } from '../../workbook/sheet-model';
import type { Style } from '../../workbook/style';
import {
  type ChartView,
  type LayoutView,
  ROW_BLOCK,
  type RowView,
  type SheetPatch,
  type SheetView,
  type StyleView,
} from '../view';
import { type PictureRules, pictureCell } from './cell-picture';
import { pictureLayout } from './layout-picture';
import { pictureStyle } from './style-picture';

/** Rows that a sheet is opened with; the others follow by blocks when they come into sight. */
const FIRST_ROWS = 1000;

/** A message about a sheet and the looks that it is the first to use. */
export interface Picture<View> {
  readonly view: View;
  readonly styles: Readonly<Record<number, StyleView>>;
}

/** What a feed reads besides the sheet. */
interface FeedRoom {
  readonly picture: () => PictureRules;
  /** The sheet's charts as they stand. */
  readonly charts: () => readonly ChartView[];
  /** The workbook's last published revision. */
  readonly revision: () => number;
}

/**
 * What one browser tab has been told about one sheet, and what it has yet to be told.
 *
 * A row is told again only when it looks different from what was told last, so that a script which
 * paints the same board once more sends nothing.
 */
export class SheetFeed {
  readonly #blocks = new Set<number>();
  readonly #told = new Map<number, string>();
  #layout = '';
  #charts = '[]';
  #layoutRevision = -1;
  #revision = -1;

  /** @param knownStyles - Ids of the looks that the tab has; added to. */
  constructor(
    readonly sheet: SheetModel,
    readonly room: FeedRoom,
    readonly knownStyles: Set<number>,
  ) {}

  /** The sheet from scratch. */
  open(): Picture<SheetView> {
    this.#told.clear();
    this.#blocks.clear();
    this.#charts = '[]';
    for (let row = 0; row < FIRST_ROWS; row += ROW_BLOCK) this.#blocks.add(row / ROW_BLOCK);
    const { rows, styles } = this.#changedRows(() => true);
    const layout = this.#changedLayout() ?? pictureLayout(this.sheet);
    this.#revision = this.room.revision();
    const filled = rows as Record<number, RowView>;
    const { id } = this.sheet;
    const version = this.#revision;
    const charts = this.#changedCharts() ?? [];
    return {
      view: { id, version, layout, rows: filled, loadedRows: FIRST_ROWS, charts },
      styles,
    };
  }

  /** The rows of a block, from now on told when they change. */
  block(block: number): Picture<SheetPatch> | undefined {
    if (this.#blocks.has(block)) return undefined;
    this.#blocks.add(block);
    const { rows, styles } = this.#changedRows((row) => Math.floor(row / ROW_BLOCK) === block);
    return { view: { id: this.sheet.id, version: this.#revision, rows }, styles };
  }

  /** What changed since the last message, if anything that can be seen did. */
  changes(): Picture<SheetPatch> | undefined {
    const since = this.#revision;
    const reordered = this.sheet.layoutRevision > this.#layoutRevision;
    const { rows, styles } = this.#changedRows(
      (_, row) => reordered || (row?.revision ?? 0) > since,
    );
    const layout = this.#changedLayout();
    this.#revision = this.room.revision();
    const charts = this.#changedCharts();
    if (!layout && !charts && Object.keys(rows).length === 0) return undefined;
    const view = {
      id: this.sheet.id,
      version: this.#revision,
      rows,
      ...(layout ? { layout } : {}),
      ...(charts ? { charts } : {}),
    };
    return { view, styles };
  }

  #changedLayout(): LayoutView | undefined {
    if (this.sheet.layoutRevision <= this.#layoutRevision) return undefined;
    this.#layoutRevision = this.room.revision();
    const layout = pictureLayout(this.sheet);
    const text = JSON.stringify(layout);
    if (text === this.#layout) return undefined;
    this.#layout = text;
    return layout;
  }

  #changedCharts(): readonly ChartView[] | undefined {
    const charts = this.room.charts();
    const text = JSON.stringify(charts);
    if (text === this.#charts) return undefined;
    this.#charts = text;
    return charts;
  }

  #changedRows(mayDiffer: (row: number, model: Row | undefined) => boolean): {
    rows: Record<number, RowView | null>;
    styles: Record<number, StyleView>;
  } {
    const rows: Record<number, RowView | null> = {};
    const styles: Record<number, StyleView> = {};
    let end = this.sheet.rows.length - 1;
    for (const row of this.#told.keys()) end = Math.max(end, row + 1);
    for (let row = 0; row < end; row += 1) {
      const model = this.sheet.rows[row + 1];
      if (!this.#blocks.has(Math.floor(row / ROW_BLOCK)) || !mayDiffer(row, model)) continue;
      const view = this.#pictureRow(model, styles);
      const text = JSON.stringify(view);
      if (text === (this.#told.get(row) ?? '{}')) continue;
      if (text === '{}') this.#told.delete(row);
      else this.#told.set(row, text);
      rows[row] = text === '{}' ? null : view;
    }
    return { rows, styles };
  }

  #pictureRow(row: Row | undefined, styles: Record<number, StyleView>): RowView {
    const rules = this.room.picture();
    const view: Record<number, NonNullable<RowView[number]>> = {};
    row?.cells.forEach((cell, number) => {
      const picture = cell && pictureCell(cell, rules);
      if (!picture) return;
      view[number - 1] = picture;
      if (picture.style !== undefined) this.#learn(cell.style, picture.style, styles);
    });
    return view;
  }

  #learn(style: Style, id: number, styles: Record<number, StyleView>): void {
    if (this.knownStyles.has(id)) return;
    this.knownStyles.add(id);
    styles[id] = pictureStyle(style, id);
  }
}
