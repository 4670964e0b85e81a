import type { ChartModel } from '../../workbook/chart';
import { ScriptException, type ServiceObject } from '../service';
import { Call } from './call';
import { EmbeddedChart, EmbeddedChartBuilder } from './embedded-chart';
import { changeLayout, lookAt } from './sheet-base';
import { SheetLayoutPart } from './sheet-layout';

/** The charts of a sheet. */
export abstract class SheetCharts extends SheetLayoutPart {
  newChart(): ServiceObject {
    return new EmbeddedChartBuilder(this.session);
  }

  getCharts(): ServiceObject[] {
    return this.#charts.map((chart) => new EmbeddedChart(this.session, chart));
  }

  insertChart(...args: unknown[]): void {
    const { draft } = new Call('Sheet.insertChart', args).count(1).object(0, EmbeddedChart);
    const id = Math.max(0, ...this.#charts.map((chart) => chart.id)) + 1;
    this.#change((charts) => [...charts, { ...draft, id }]);
  }

  removeChart(...args: unknown[]): void {
    const { draft } = new Call('Sheet.removeChart', args).count(1).object(0, EmbeddedChart);
    this.#require(draft.id);
    this.#change((charts) => charts.filter(({ id }) => id !== draft.id));
  }

  updateChart(...args: unknown[]): void {
    const { draft } = new Call('Sheet.updateChart', args).count(1).object(0, EmbeddedChart);
    const known = this.#require(draft.id);
    this.#change((charts) =>
      charts.map((chart) => (chart === known ? { ...draft, id: known.id } : chart)),
    );
  }

  get #charts(): readonly ChartModel[] {
    return lookAt(this).layout.charts;
  }

  #require(id: number | null): ChartModel {
    const found = this.#charts.find((chart) => chart.id === id);
    if (!found) throw new ScriptException('The chart does not exist in this sheet.');
    return found;
  }

  #change(change: (charts: readonly ChartModel[]) => ChartModel[]): void {
    changeLayout(this, (layout) => {
      layout.charts = change(layout.charts);
    });
  }
}
