import type { SparklineView } from '../../view';
import { svg } from '../dom';

/** Pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels between the drawing and the edges of its cell. */
const MARGIN = 3;
/** Share of a column's place that stays empty. */
const GAP = 0.2;
const INK = 'currentColor';

/** Draws a miniature chart as large as its cell. */
export function drawSparkline(line: SparklineView, { width, height }: Size): SVGSVGElement {
  const room = { width: Math.max(width - 2 * MARGIN, 1), height: Math.max(height - 2 * MARGIN, 1) };
  const values = line.options.rtl ? [...line.values].reverse() : line.values;
  const shapes = svg('g', { transform: `translate(${MARGIN} ${MARGIN})` });
  shapes.append(...shapesOf({ ...line, values }, room));
  const words = `${line.chart}: ${line.values.map((value) => value ?? '–').join(', ')}`;
  return svg(
    'svg',
    { class: 'sparkline', width, height, role: 'img', 'aria-label': words },
    shapes,
  );
}

function shapesOf(line: SparklineView, room: Size): SVGElement[] {
  switch (line.chart) {
    case 'line':
      return lines(line, room);
    case 'column':
      return columns(line, room);
    case 'winloss':
      return columns(
        { ...line, values: line.values.map((value) => value && Math.sign(value)) },
        room,
      );
    case 'bar':
      return bar(line, room);
  }
}

/** Between gaps a line each; a number alone is a dot. */
function lines({ values, options }: SparklineView, { width, height }: Size): SVGElement[] {
  const known = values.filter((value) => value !== null);
  const { ymin = Math.min(...known), ymax = Math.max(...known) } = options;
  const step = width / Math.max(values.length - 1, 1);
  const points: string[][] = [[]];
  values.forEach((value, index) => {
    if (value === null) points.push([]);
    else {
      const share = ymax > ymin ? (value - ymin) / (ymax - ymin) : 0.5;
      points.at(-1)?.push(`${round(index * step)},${round((1 - clamp(share)) * height)}`);
    }
  });
  return points
    .filter(({ length }) => length > 0)
    .map((piece) =>
      svg('polyline', {
        points: (piece.length === 1 ? [...piece, ...piece] : piece).join(' '),
        fill: 'none',
        stroke: options.color ?? INK,
        'stroke-width': options.linewidth ?? 1,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      }),
    );
}

function columns(line: SparklineView, { width, height }: Size): SVGElement[] {
  const { values, options } = line;
  const known = values.filter((value) => value !== null);
  const low = options.ymin ?? Math.min(0, ...known);
  const high = options.ymax ?? Math.max(0, ...known);
  const place = width / Math.max(values.length, 1);
  const heightOf = (value: number): number =>
    high > low ? clamp((value - low) / (high - low)) * height : 0;
  const ground = heightOf(clamp(0, low, high));
  const drawn = values.flatMap((value, index) => {
    if (value === null) return [];
    const top = heightOf(value);
    return svg('rect', {
      x: round((index + GAP / 2) * place),
      y: round(height - Math.max(top, ground)),
      width: round(place * (1 - GAP)),
      height: round(Math.abs(top - ground)),
      fill: columnColor(line, value, index),
    });
  });
  if (!options.axis) return drawn;
  const y = round(height - ground);
  const stroke = options.axiscolor ?? INK;
  return [...drawn, svg('line', { x1: 0, x2: width, y1: y, y2: y, stroke })];
}

function columnColor({ values, options }: SparklineView, value: number, index: number): string {
  const known = values.filter((one) => one !== null);
  const { color, firstcolor, highcolor, lastcolor, lowcolor, negcolor } = options;
  if (firstcolor && index === 0) return firstcolor;
  if (lastcolor && index === values.length - 1) return lastcolor;
  if (highcolor && value === Math.max(...known)) return highcolor;
  if (lowcolor && value === Math.min(...known)) return lowcolor;
  if (negcolor && value < 0) return negcolor;
  return color ?? INK;
}

/** Pieces side by side in two colours by turns. */
function bar({ values, options }: SparklineView, { width, height }: Size): SVGElement[] {
  const { color1 = '#f29900', color2 = '#5f6368' } = options;
  const total = values.reduce<number>((sum, value) => sum + Math.max(value ?? 0, 0), 0);
  const scale = width / (options.max ?? (total || 1));
  let x = 0;
  return values.map((value, index) => {
    const size = Math.min(Math.max(value ?? 0, 0) * scale, width - x);
    const fill = index % 2 === 0 ? color1 : color2;
    const piece = svg('rect', { x: round(x), y: 0, width: round(size), height, fill });
    x += size;
    return piece;
  });
}

const clamp = (value: number, low = 0, high = 1): number => Math.min(Math.max(value, low), high);

const round = (value: number): number => Math.round(value * 100) / 100;
