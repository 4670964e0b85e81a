import type { ChartView } from '../../view';
import { svg } from '../dom';
import { HEADER_HEIGHT } from './render-head';
import type { Sheet } from './sheet';

/** Pixels around the drawing: title and legend above, labels below, figures at the left. */
const TOP = 58;
const RIGHT = 16;
const BOTTOM = 34;
const LEFT = 44;
/** Lines across, the ground line not counted. */
const LINES = 4;
/** Pixels a label takes. */
const LABEL = 48;

interface Room {
  readonly width: number;
  readonly height: number;
  /** The figure at the top. */
  readonly top: number;
}

/** The charts of a sheet, each in its place over the cells. */
export const drawCharts = (sheet: Sheet, headerWidth: number): SVGSVGElement[] =>
  sheet.charts.map((chart) => {
    const drawn = drawChart(chart);
    drawn.style.left = `${headerWidth + sheet.columns.start(chart.column) + chart.offsetX}px`;
    drawn.style.top = `${HEADER_HEIGHT + sheet.rows.start(chart.row) + chart.offsetY}px`;
    return drawn;
  });

function drawChart(chart: ChartView): SVGSVGElement {
  const { width, height, title, series } = chart;
  const all = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const room = {
    width: Math.max(width - LEFT - RIGHT, 1),
    height: Math.max(height - TOP - BOTTOM, 1),
    top: niceTop(Math.max(0, ...all)),
  };
  const plot = svg('g', { transform: `translate(${LEFT} ${TOP})` });
  plot.append(...gridLines(room), ...labels(chart, room), ...shapes(chart, room));
  const head = svg('text', { x: LEFT, y: 22, 'font-size': 15, fill: '#202124' }, title);
  const frame = { class: 'chart', width, height, role: 'img', 'aria-label': title };
  return svg('svg', frame, head, ...legend(chart), plot);
}

/** The next of 1, 2, 4, 8, 10, 20, 40… that is not below. */
function niceTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1)));
  return [1, 2, 4, 8, 10].map((step) => step * power).find((step) => step >= most) ?? most;
}

function gridLines({ width, height, top }: Room): SVGElement[] {
  return Array.from({ length: LINES + 1 }, (_, at) => {
    const y = height - (at / LINES) * height;
    const line = svg('line', { x1: 0, x2: width, y1: y, y2: y, stroke: '#dadce0' });
    const figure = { x: -6, y: y + 4, 'text-anchor': 'end', fill: '#5f6368' };
    return svg('g', {}, line, svg('text', figure, String((at / LINES) * top)));
  });
}

function labels({ labels: words }: ChartView, { width, height }: Room): SVGElement[] {
  const place = width / Math.max(words.length, 1);
  const every = Math.max(1, Math.ceil(LABEL / place));
  return words.flatMap((word, at) => {
    if (at % every !== 0) return [];
    const x = (at + 0.5) * place;
    return svg('text', { x, y: height + 18, 'text-anchor': 'middle', fill: '#5f6368' }, word);
  });
}

function legend({ series }: ChartView): SVGElement[] {
  let x = LEFT;
  return series.map(({ name, color }) => {
    const mark = svg('rect', { x, y: 36, width: 12, height: 12, fill: color });
    const word = svg('text', { x: x + 17, y: 46, fill: '#3c4043' }, name);
    x += 40 + name.length * 7;
    return svg('g', {}, mark, word);
  });
}

function shapes({ type, series, labels: words }: ChartView, room: Room): SVGElement[] {
  const place = room.width / Math.max(words.length, 1);
  return series.flatMap(({ color, values }, of) => {
    const heightOf = (value: number): number => (Math.max(value, 0) / room.top) * room.height;
    if (type === 'line') return line(values, color, place, room.height, heightOf);
    const width = (place * 0.8) / series.length;
    return values.flatMap((value, at) => {
      if (value === null) return [];
      const height = heightOf(value);
      const x = (at + 0.1) * place + of * width;
      return svg('rect', { x, y: room.height - height, width, height, fill: color });
    });
  });
}

/** Broken where there is no number. */
function line(
  values: readonly (number | null)[],
  color: string,
  place: number,
  ground: number,
  heightOf: (value: number) => number,
): SVGElement[] {
  const pieces: string[][] = [[]];
  values.forEach((value, at) => {
    if (value === null) pieces.push([]);
    else pieces.at(-1)?.push(`${(at + 0.5) * place},${ground - heightOf(value)}`);
  });
  return pieces
    .filter(({ length }) => length > 0)
    .map((points) =>
      svg('polyline', { points: points.join(' '), fill: 'none', stroke: color, 'stroke-width': 2 }),
    );
}
