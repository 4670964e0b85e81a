import { nothing } from '../kpi/figure';
import { textCell } from '../sheets/cells';
import type { CellValue } from '../sheets/headers';
import { texts } from '../texts/texts';
import { formatDuration } from '../time/format';
import { tellDay } from '../time/tell';
import type { Comparison, Told } from './compare';
import { type DayOfScope, noDay } from './half-hours';
import { heatColors } from './heat-colors';
import { averageOf, type HeatMap, heatStep, spanOf } from './heat-map';
import { trendsPlaces as places, type TrendsPicture } from './picture';
import { sparklineFormula } from './sparkline';
import { slotsADay, weekdayOf } from './wall-clock';

const say = texts.trends;

/** What Trends tells. */
export interface Trends {
  /** `2026-11-20` */
  readonly today: string;
  readonly lastWeek: string;
  /** Half-hours of today that are over. */
  readonly elapsed: number;
  readonly comparisons: readonly Comparison[];
  readonly heat: HeatMap;
  /** The company's whole day of last week; `undefined` when nothing is known of it. */
  readonly companyLastWeek: DayOfScope | undefined;
  /** Rows of the last months; none without an archive. */
  readonly months: readonly (readonly CellValue[])[];
}

/** Arranges everything on the sheet. */
export function describeTrends(trends: Trends): TrendsPicture {
  const monthsRow = places.first + trends.comparisons.length + 1;
  const height = Math.max(monthsRow - 1 + trends.months.length, places.halfHours.row + slotsADay);
  const cells: CellValue[][] = Array.from({ length: height }, () =>
    new Array<CellValue>(places.columns).fill(''),
  );
  const put = (row: number, column: number, block: readonly (readonly CellValue[])[]): void => {
    block.forEach((line, r) => {
      line.forEach((cell, c) => {
        const to = cells[row - 1 + r];
        if (to) to[column - 1 + c] = cell;
      });
    });
  };
  const { lines, heat, counts, halfHours } = places;
  put(1, lines.column, [[say.title]]);
  put(places.captions, lines.column, comparisonTable(trends));
  put(monthsRow, lines.column, trends.months);
  put(places.captions - 1, heat.column, [[waitCaption(trends.heat)]]);
  put(places.headers, heat.column, waitTable(trends.heat));
  put(places.captions, counts.column, countTable(trends.heat));
  put(halfHours.row - 1, halfHours.column, halfHourTable(trends));
  const fontWeights = weightsOf(trends);
  return {
    cells,
    formulas: trends.comparisons.map(formulasOf),
    fontWeights,
    ...colorsOf(trends.heat),
  };
}

/** Caption and header of the months are bold, wherever the scopes end. */
function weightsOf({ comparisons, months }: Trends): TrendsPicture['fontWeights'] {
  if (months.length === 0) return [];
  const columns = places.lines.formulas + 1;
  return Array.from({ length: comparisons.length + 1 + months.length }, (_, at) => {
    const isHead = at === comparisons.length + 1 || at === comparisons.length + 2;
    return new Array<'bold' | 'normal'>(columns).fill(isHead ? 'bold' : 'normal');
  });
}

function comparisonTable({ comparisons, today, lastWeek, elapsed }: Trends): CellValue[][] {
  const words = { day: weekdayName(today), date: tellDay(lastWeek), until: clockOf(elapsed) };
  return [[say.compared(words)], [...say.lineHeaders], ...comparisons.map(lineOf)];
}

function lineOf({ name, today, lastWeek }: Comparison): CellValue[] {
  return [
    textCell(name),
    today.offered,
    lastWeek?.offered ?? nothing,
    lastWeek ? today.offered - lastWeek.offered : nothing,
    today.serviceLevel ?? nothing,
    lastWeek?.serviceLevel ?? nothing,
  ];
}

const formulasOf = ({ today, lastWeek }: Comparison): string[] =>
  [today, lastWeek].map((told: Told | undefined) => sparklineFormula(told?.halfHours ?? []));

const dayHeaders = (): CellValue[] => [say.hour, ...say.weekdays];

function waitCaption(heat: HeatMap): string {
  const { shortest, longest } = spanOf(heat);
  return say.waits(heat.days, { from: formatDuration(shortest), to: formatDuration(longest) });
}

function waitTable(heat: HeatMap): CellValue[][] {
  const rows = heat.hours.map((waits, hour) => [
    clockOf(hour * 2),
    ...waits.map((each) => {
      const average = averageOf(each);
      return average === undefined ? '' : formatDuration(average);
    }),
  ]);
  return [dayHeaders(), ...rows];
}

const countTable = ({ hours }: HeatMap): CellValue[][] => [
  [say.counts],
  dayHeaders(),
  ...hours.map((waits, hour) => [clockOf(hour * 2), ...waits.map(({ n }) => (n > 0 ? n : ''))]),
];

/** Half-hours of today that are not over are empty: a line ends where the day stands. */
function halfHourTable({ comparisons, companyLastWeek, elapsed }: Trends): CellValue[][] {
  const [company] = comparisons;
  const before = companyLastWeek ?? noDay;
  const rows = Array.from({ length: slotsADay }, (_, slot): CellValue[] => [
    clockOf(slot),
    slot < elapsed ? (company?.today.halfHours[slot] ?? 0) : '',
    companyLastWeek ? (before.offered[slot] ?? 0) : '',
  ]);
  return [[say.byHalfHour], [say.halfHour, say.today, say.lastWeek], ...rows];
}

function colorsOf(heat: HeatMap): Pick<TrendsPicture, 'backgrounds' | 'fontColors'> {
  const span = spanOf(heat);
  const colors = heat.hours.map((waits) =>
    waits.map((each) => heatColors[heatStep(averageOf(each), span)] ?? heatColors[0]),
  );
  return {
    backgrounds: colors.map((row) => row.map((each) => each?.background ?? '#ffffff')),
    fontColors: colors.map((row) => row.map((each) => each?.color ?? '#000000')),
  };
}

const weekdayName = (day: string): string => say.weekdays[weekdayOf(day)] ?? '';

/** `14:30`, the beginning of a half-hour. */
const clockOf = (slot: number): string =>
  `${String(Math.floor(slot / 2)).padStart(2, '0')}:${slot % 2 === 0 ? '00' : '30'}`;
