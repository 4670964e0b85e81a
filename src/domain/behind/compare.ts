import { type Figure, nothing } from '../kpi/figure';
import type { Metric } from '../kpi/metrics';
import { nameScope } from '../kpi/names';
import type { Scope } from '../kpi/scopes';
import { readDate, readText } from '../sheets/cells';
import type { CellValue, Row } from '../sheets/headers';
import { texts } from '../texts/texts';
import type { EpochSeconds } from '../time/units';
import type { FigureQuestion } from './question';
import { formatValue, type Rounding } from './words';

const say = texts.behind;

/** A figure as it was computed from the calls. */
export interface Computed {
  readonly question: FigureQuestion;
  readonly metric: Metric;
  readonly figure: Figure;
  readonly scopes: readonly Scope[];
  readonly rounding: Rounding;
  readonly tellMoment: (at: EpochSeconds) => string;
}

/**
 * What the sheet KPI or Trend says of a figure: the same, or something else because it is older.
 *
 * @param rows - Of the sheet; in any order.
 * @returns Empty when it says nothing of it.
 */
export function compareWithSheet(rows: readonly Row[], computed: Computed): string {
  const { question, tellMoment } = computed;
  const [scope] = computed.scopes.filter(({ key }) => key === question.scope);
  if (scope === undefined) return '';
  const name = nameScope(scope);
  const isThis = (row: Row): boolean =>
    typeof question.span === 'number'
      ? readDate(row[0]) === question.span && row[1] === name && row[2] === question.metric
      : row[0] === question.metric &&
        readText(row[1]) === name &&
        row[2] === texts.kpi.periods[question.span];
  const found = rows.find(isThis);
  if (found === undefined) return '';
  const [, , , value, n, asOf] = found;
  const isSame = isSameFigure(computed, value, n);
  if (typeof question.span === 'number') {
    return isSame ? say.trendSame : say.trendOther(asText(value, computed), readText(n));
  }
  const moment = tellMoment(readDate(asOf) ?? 0);
  return isSame
    ? say.sheetSame(moment)
    : say.sheetOther(asText(value, computed), readText(n), moment);
}

function isSameFigure(
  { figure }: Pick<Computed, 'figure'>,
  value: CellValue | undefined,
  n: CellValue | undefined,
): boolean {
  if (Number(n) !== figure.n) return false;
  if (figure.value === undefined) return value === nothing;
  return typeof value === 'number' && Math.abs(value - figure.value) < 1e-9;
}

const asText = (
  value: CellValue | undefined,
  { metric, rounding }: Pick<Computed, 'metric' | 'rounding'>,
): string =>
  typeof value === 'number' ? formatValue(value, metric.unit, rounding) : readText(value);
