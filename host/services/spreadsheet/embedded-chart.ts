import type { ChartModel, ChartType } from '../../workbook/chart';
import { EnumValue, NotEmulated, ScriptException, ServiceObject } from '../service';
import { Call } from './call';
import { RangePlace } from './range-place';
import type { SpreadsheetSession } from './session';

/** A chart as {@link EmbeddedChartBuilder} knows it; one that is not in a sheet yet has no number. */
export type ChartDraft = Omit<ChartModel, 'id'> & { readonly id: number | null };

const EMPTY: ChartDraft = {
  id: null,
  type: 'COLUMN',
  ranges: [],
  headers: 0,
  row: 1,
  column: 1,
  offsetX: 0,
  offsetY: 0,
  options: {},
};

/** Options that are drawn; others would be promises. */
const OPTIONS = new Set(['title', 'width', 'height', 'colors']);

const isDrawn = (name: string): name is ChartType => name === 'LINE' || name === 'COLUMN';

/** A chart of a sheet, or one that waits to be inserted. */
export class EmbeddedChart extends ServiceObject {
  readonly className = 'EmbeddedChart';

  constructor(
    readonly session: SpreadsheetSession,
    readonly draft: ChartDraft,
  ) {
    super();
  }

  getChartId(): number | null {
    return this.draft.id;
  }

  getNumHeaders(): number {
    return this.draft.headers;
  }

  getRanges(): ServiceObject[] {
    return this.draft.ranges.map((place) => this.session.make.range(place));
  }

  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.session, this.draft);
  }
}

/**
 * Makes charts of one range: lines and columns.
 *
 * @see https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder (read 2026-11-21)
 */
export class EmbeddedChartBuilder extends ServiceObject {
  readonly className = 'EmbeddedChartBuilder';
  readonly #session: SpreadsheetSession;
  #draft: ChartDraft;

  constructor(session: SpreadsheetSession, draft: ChartDraft = EMPTY) {
    super();
    this.#session = session;
    this.#draft = draft;
  }

  addRange(...args: unknown[]): this {
    const { place } = new Call('EmbeddedChartBuilder.addRange', args)
      .count(1)
      .object(0, RangePlace);
    if (this.#draft.ranges.length > 0) throw new NotEmulated('EmbeddedChartBuilder.addRange twice');
    return this.#set({ ranges: [place] });
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(this.#session, this.#draft);
  }

  clearRanges(): this {
    return this.#set({ ranges: [] });
  }

  getChartType(): EnumValue {
    return new EnumValue('ChartType', this.#draft.type);
  }

  getRanges(): ServiceObject[] {
    return this.#draft.ranges.map((place) => this.#session.make.range(place));
  }

  setChartType(...args: unknown[]): this {
    const type = new Call('EmbeddedChartBuilder.setChartType', args)
      .count(1)
      .member(0, 'ChartType');
    if (!isDrawn(type)) throw new NotEmulated(`Charts.ChartType.${type}`);
    return this.#set({ type });
  }

  setNumHeaders(...args: unknown[]): this {
    const call = new Call('EmbeddedChartBuilder.setNumHeaders', args).count(1);
    return this.#set({ headers: call.integer(0) });
  }

  setOption(...args: unknown[]): this {
    const call = new Call('EmbeddedChartBuilder.setOption', args).count(2);
    const name = call.string(0);
    if (!OPTIONS.has(name)) throw new NotEmulated(`EmbeddedChartBuilder.setOption("${name}")`);
    return this.#set({ options: { ...this.#draft.options, [name]: call.args[1] } });
  }

  setPosition(...args: unknown[]): this {
    const call = new Call('EmbeddedChartBuilder.setPosition', args).count(4);
    const [row, column] = [call.integer(0), call.integer(1)];
    if (row < 1 || column < 1) throw new ScriptException('The chart is outside of the sheet.');
    return this.#set({ row, column, offsetX: call.integer(2), offsetY: call.integer(3) });
  }

  #set(change: Partial<ChartDraft>): this {
    this.#draft = { ...this.#draft, ...change };
    return this;
  }
}
