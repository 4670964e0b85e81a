import type { CellValue } from '../workbook/cell';
import type { Sparkline, SparklineChart, SparklineOptions } from '../workbook/sparkline';

type Kind = 'number' | 'boolean' | 'color';
type Key = keyof SparklineOptions;

const KINDS: Readonly<Record<Key, Kind>> = {
  ymin: 'number',
  ymax: 'number',
  max: 'number',
  linewidth: 'number',
  axis: 'boolean',
  rtl: 'boolean',
  color: 'color',
  axiscolor: 'color',
  lowcolor: 'color',
  highcolor: 'color',
  firstcolor: 'color',
  lastcolor: 'color',
  negcolor: 'color',
  color1: 'color',
  color2: 'color',
};

const COLUMN_KEYS: readonly Key[] = [
  'color',
  'lowcolor',
  'highcolor',
  'firstcolor',
  'lastcolor',
  'negcolor',
  'axis',
  'axiscolor',
  'ymin',
  'ymax',
  'rtl',
];

/** What each chart can be told. @see https://support.google.com/docs/answer/3093289 (read 2026-11-21) */
const KEYS: Readonly<Record<SparklineChart, readonly Key[]>> = {
  line: ['color', 'linewidth', 'ymin', 'ymax', 'rtl'],
  column: COLUMN_KEYS,
  winloss: COLUMN_KEYS,
  bar: ['color1', 'color2', 'max', 'rtl'],
};

const isChart = (word: string): word is SparklineChart => Object.hasOwn(KEYS, word);

/**
 * What SPARKLINE draws for values and options.
 *
 * @param values - In order; `''` is an empty cell.
 * @param options - Pairs: `[["charttype","column"],["color","red"]]`.
 * @returns undefined for an option that is not copied here or has a value it cannot have.
 */
export function sparklineOf(
  values: readonly CellValue[],
  options: readonly (readonly CellValue[])[],
): Sparkline | undefined {
  const given = new Map(options.map(([key, value]) => [String(key).toLowerCase(), value ?? '']));
  const chart = String(given.get('charttype') ?? 'line').toLowerCase();
  const empty = String(given.get('empty') ?? 'ignore').toLowerCase();
  if (!isChart(chart) || (empty !== 'ignore' && empty !== 'zero')) return undefined;
  given.delete('charttype');
  given.delete('empty');
  const read: Record<string, CellValue> = {};
  for (const [key, value] of given) {
    const kind = KEYS[chart].find((known) => known === key);
    const option = kind && readOption(KINDS[kind], value);
    if (option === undefined) return undefined;
    read[key] = option;
  }
  return { chart, values: values.map((value) => pointOf(value, empty)), options: read };
}

/** Texts count as empty cells that are ignored; unconfirmed for Google, whose "nan" is not copied. */
function pointOf(value: CellValue, empty: 'ignore' | 'zero'): number | null {
  if (typeof value === 'number') return value;
  return value === '' && empty === 'zero' ? 0 : null;
}

function readOption(kind: Kind, value: CellValue): CellValue | undefined {
  switch (kind) {
    case 'number':
      return typeof value === 'number' ? value : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'color':
      return /^(?:[a-z]+|#[\da-f]{3}|#[\da-f]{6})$/i.test(String(value))
        ? String(value)
        : undefined;
  }
}
