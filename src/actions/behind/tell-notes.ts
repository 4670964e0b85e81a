import { compareWithSheet } from '../../domain/behind/compare';
import type { DescribedFigure } from '../../domain/behind/describe-figure';
import type { FigureQuestion } from '../../domain/behind/question';
import { formatValue, type Rounding } from '../../domain/behind/words';
import type { Scope } from '../../domain/kpi/scopes';
import type { Row } from '../../domain/sheets/headers';
import { parseProgress } from '../../domain/sync/progress';
import { texts } from '../../domain/texts/texts';
import { formatMoment } from '../../domain/time/format';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import type { World } from '../world';

/** What is said below a figure. */
export interface Told {
  readonly question: FigureQuestion;
  readonly described: DescribedFigure;
  readonly scopes: readonly Scope[];
  readonly rounding: Rounding;
  readonly target: Seconds;
  readonly now: EpochSeconds;
  readonly timeZone: string;
  /** Whether the sheets of figures are kept. */
  readonly hasSheets: boolean;
}

/** When this is, the target where it decides, and what the sheet of figures shows. */
export function tellNotes(world: World, told: Told): readonly string[] {
  const { question, described, scopes, rounding, target, now, timeZone, hasSheets } = told;
  const { metric, figure } = described;
  const { goodAt: boardAt } = parseProgress(world.saved.REFRESH);
  const tellMoment = (at: EpochSeconds): string => formatMoment(at, now, timeZone);
  const say = texts.behind;
  const sheet =
    hasSheets && figure
      ? compareWithSheet(readSheet(world, question), {
          question,
          metric,
          figure,
          scopes,
          rounding,
          tellMoment,
        })
      : '';
  return [
    boardAt === undefined || typeof question.span === 'number'
      ? say.asOf(tellMoment(now))
      : say.asOfBoard(tellMoment(now), tellMoment(boardAt)),
    ...(metric.key.startsWith('service_level') ? [say.target(formatValue(target, 'seconds'))] : []),
    ...(sheet === '' ? [] : [sheet]),
  ];
}

const readSheet = ({ tables }: World, { span }: FigureQuestion): readonly Row[] =>
  typeof span === 'number' ? tables.readSince('Trend', 'Interval', span) : tables.read('KPI');
