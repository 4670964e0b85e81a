import type { CellValue } from '../../workbook/cell';
import type { ChartModel } from '../../workbook/chart';
import { displayValue } from '../../workbook/display/display';
import type { SheetModel } from '../../workbook/sheet-model';
import type { Workbook } from '../../workbook/workbook';
import type { ChartView } from '../view';

/** Pixels of a chart that was given no size. */
const WIDTH = 600;
const HEIGHT = 371;

const COLORS = ['#4285f4', '#db4437', '#f4b400', '#0f9d58', '#ab47bc', '#00acc1'];

/** The charts of a sheet with what their cells hold now: the first column is the labels. */
export const pictureCharts = (
  sheet: SheetModel,
  workbook: Workbook,
  redact: (text: string) => string,
): readonly ChartView[] =>
  sheet.layout.charts.map((chart) => pictureChart(chart, workbook, redact));

function pictureChart(
  chart: ChartModel,
  workbook: Workbook,
  redact: (text: string) => string,
): ChartView {
  const { title, width, height, colors } = chart.options;
  const [place] = chart.ranges;
  const sheet = place && workbook.sheetById(place.sheetId);
  const { locale } = workbook.rules;
  const told =
    place &&
    sheet?.mapCells(place.area, (cell) => ({
      value: cell?.value ?? '',
      text: redact(displayValue(cell?.value ?? '', cell?.style.values.numberFormat, locale)),
    }));
  const cells = told ?? [];
  const body = cells.slice(chart.headers);
  const head = chart.headers > 0 ? cells[chart.headers - 1] : undefined;
  const columns = (cells[0]?.length ?? 1) - 1;
  const given = Array.isArray(colors) ? colors.map(String) : [];
  return {
    id: chart.id,
    type: chart.type === 'LINE' ? 'line' : 'column',
    row: chart.row - 1,
    column: chart.column - 1,
    offsetX: chart.offsetX,
    offsetY: chart.offsetY,
    width: typeof width === 'number' ? width : WIDTH,
    height: typeof height === 'number' ? height : HEIGHT,
    title: redact(String(title ?? '')),
    labels: body.map(([label]) => label?.text ?? ''),
    series: Array.from({ length: Math.max(columns, 0) }, (_, at) => ({
      name: head?.[at + 1]?.text ?? '',
      color: colorOf(given[at], at),
      values: body.map((row) => numberOf(row[at + 1]?.value)),
    })),
  };
}

const numberOf = (value: CellValue | undefined): number | null =>
  typeof value === 'number' ? value : null;

const colorOf = (given: string | undefined, at: number): string =>
  given !== undefined && /^(?:[a-z]+|#[\da-f]{3}|#[\da-f]{6})$/i.test(given)
    ? given
    : (COLORS[at % COLORS.length] ?? '#4285f4');
