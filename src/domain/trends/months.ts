import type { MonthCounts } from '../archive/query-months';
import { nothing } from '../kpi/figure';
import { type ServiceLevelFormula, serviceLevelOf } from '../kpi/service-level';
import { noSums } from '../kpi/sums';
import type { CellValue } from '../sheets/headers';
import { texts } from '../texts/texts';

/** How many months are shown, this one among them. */
const shownMonths = 12;

/** The first month that is shown on a day: `2025-12` on `2026-11-20`. */
export function firstMonth(day: string): string {
  const [year = 0, of = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, of - shownMonths, 1)).toISOString().slice(0, 7);
}

/**
 * The months as rows of the sheet Trends, below a caption and a header: month, offered, difference
 * to the month before, service level, missed, seconds to answer.
 *
 * @param months - The latest first.
 */
export function monthTable(
  months: readonly MonthCounts[],
  formula: ServiceLevelFormula,
): readonly (readonly CellValue[])[] {
  if (months.length === 0) return [];
  const say = texts.trends;
  const rows = months.map(({ month, missed, sums }, at): CellValue[] => {
    const before = months[at + 1]?.sums.offered;
    const { part, of } = serviceLevelOf({ ...noSums, ...sums }, formula);
    return [
      month,
      sums.offered,
      missed,
      before === undefined ? nothing : sums.offered - before,
      of > 0 ? part / of : nothing,
      sums.offered > 0 ? missed / sums.offered : nothing,
      sums.answered > 0 ? say.seconds(Math.round(sums.answerSeconds / sums.answered)) : nothing,
    ];
  });
  return [[say.months], [...say.monthHeaders], ...rows];
}
