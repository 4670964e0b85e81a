import { assertNever } from '../assert-never';
import type { BoardKpi } from '../kpi/board-kpis';
import { findQuestion, KpiProblem } from '../kpi/lookup';
import { metrics, periodOf } from '../kpi/metrics';
import { nameScope } from '../kpi/names';
import type { PastPeriod } from '../kpi/periods';
import type { Scope, ScopeKey } from '../kpi/scopes';
import { usersAt } from '../selection/users-at';
import { readDate, readText } from '../sheets/cells';
import type { CellValue, Row } from '../sheets/headers';
import { clipText } from '../texts/clip-text';
import { texts } from '../texts/texts';
import {
  bandRows,
  blockColumns,
  firstGridRow,
  headerRows,
  tileColumns,
} from '../wallboard/arrange-columns';
import { textCharacters } from '../wallboard/board';
import type { TilePosition } from '../wallboard/grid';
import type { FigureCell } from './figure-cell';
import { type FigureQuestion, readQuestion } from './question';
import { readFormula } from './read-formula';

const say = texts.behind;

/** What is known of the spreadsheet when a cell is taken for a figure. */
export interface FigurePlaces {
  readonly scopes: readonly Scope[];
  /** Figures of the band above the board, from the left, and their period. */
  readonly boardKpis: readonly BoardKpi[];
  readonly boardKpiPeriod: PastPeriod;
  /** Whether the block beside the queue is that of the numbers. */
  readonly numberBlock: boolean;
  /** Where each agent's tile lies. */
  readonly positions: readonly TilePosition[];
}

/** The figure of a cell; or why it is none, in a sentence. */
export type FoundFigure =
  | { readonly question: FigureQuestion }
  | { readonly question?: undefined; readonly hint: string };

const none = (): FoundFigure => ({ hint: say.noFigure });

/** The figure a selected cell shows. */
export function findFigure(cell: FigureCell | undefined, places: FigurePlaces): FoundFigure {
  switch (cell?.place) {
    case undefined:
      return none();
    case 'KPI':
      return ofKpi(cell.record, places);
    case 'Trend':
      return ofTrend(cell.record, places);
    case 'board':
      return ofBoard(cell, places);
    case 'elsewhere':
      return ofFormula(cell.formula, places);
    default:
      return assertNever(cell);
  }
}

/** Metric, Scope, Period, Value, N, As of. */
function ofKpi([metric, scope, period]: Row, places: FigurePlaces): FoundFigure {
  const words = [metric, scope, period].map(readText);
  return words.some((word) => word === '') ? none() : ofWords(words, places);
}

/** Interval, Scope, Metric, Value, N. */
function ofTrend([interval, scope, metric]: Row, { scopes }: FigurePlaces): FoundFigure {
  const span = readDate(interval);
  if (span === undefined) return none();
  const name = readText(scope);
  const key = scopes.find((each) => nameScope(each) === name)?.key;
  if (key === undefined) return { hint: say.gone };
  return asked({ metric: readText(metric), scope: key, span });
}

function ofFormula(formula: string, places: FigurePlaces): FoundFigure {
  const read = readFormula(formula);
  if (read.kind === 'none') return none();
  return read.kind === 'notLiteral' ? { hint: say.notLiteral } : ofWords(read.words, places);
}

/** As the formula understands them. */
function ofWords(
  [metric = '', scope = '', period = '']: readonly string[],
  { scopes }: FigurePlaces,
): FoundFigure {
  try {
    const found = findQuestion(scopes.map(nameScope), { metric, scope, period });
    const key = scopes.find((each) => nameScope(each) === found.scope)?.key;
    return key === undefined
      ? { hint: say.gone }
      : asked({ metric: found.metric.key, scope: key, span: found.period });
  } catch (error) {
    if (error instanceof KpiProblem) return { hint: say.notReadable(error.message) };
    throw error;
  }
}

function ofBoard(
  { row, column, above }: Extract<FigureCell, { place: 'board' }>,
  places: FigurePlaces,
): FoundFigure {
  const { boardKpis, boardKpiPeriod, positions, scopes } = places;
  const block = Math.floor((column - 1) / blockColumns);
  const isGutter = column % blockColumns === 0;
  const headerRow = firstGridRow + (boardKpis.length > 0 ? bandRows : 0);
  if (isGutter) return none();
  if (row < firstGridRow)
    return column <= tileColumns && isOfWaiting(above[row - 1]) ? waiting() : none();
  if (row < headerRow) {
    const metric = metrics.find(({ key }) => key === boardKpis[block]);
    if (metric === undefined) return none();
    return asked({ metric: metric.key, scope: 'company', span: periodOf(metric, boardKpiPeriod) });
  }
  if (block === 0) return ofQueue(row - headerRow, above.slice(headerRow - 1));
  if (block === 1 && places.numberBlock)
    return ofNumber(row - headerRow, above.slice(headerRow - 1), scopes);
  const tile = { row, column, rows: 1, columns: 1 };
  const isHeader = positions.length === 0 || row < Math.min(...positions.map((one) => one.row));
  if (isHeader) return ofName(readText(above[headerRow - 1]), scopes, texts.board.header);
  const [userId] = usersAt(positions, [tile]);
  if (userId === undefined) return none();
  return asked({ metric: 'answered', scope: `agent ${userId}`, span: 'activity' });
}

/** Of a waiting caller's tile. */
const callerLines = 3;

const waiting = (): FoundFigure => asked({ metric: 'waiting_now', scope: 'company', span: 'now' });

/** The count of the strip and the first line of a caller's tile begin with this sign in any language. */
const isOfWaiting = (cell: CellValue | undefined): boolean => readText(cell).startsWith('☎');

/** The queue's header, or a caller in it; below the last one nothing. @param row - From 0, the header. */
function ofQueue(row: number, below: readonly CellValue[]): FoundFigure {
  const line = row - headerRows;
  if (line < 0) return waiting();
  return isOfWaiting(below[row - (line % callerLines)]) ? waiting() : none();
}

/** Lines of a number's tile, and the figure each shows. */
const numberLines = ['offered', 'waiting_now', 'offered', 'service_level'] as const;

/** A tile of the block of numbers. @param row - From 0, the block's header. */
function ofNumber(row: number, below: readonly CellValue[], scopes: readonly Scope[]): FoundFigure {
  const line = row - headerRows;
  if (line < 0) return asked({ metric: 'offered', scope: 'company', span: 'activity' });
  const inTile = line % numberLines.length;
  const numbers = scopes.filter(({ kind }) => kind === 'number');
  const found = ofName(readText(below[row - inTile]), numbers, texts.board.numberLine);
  const metric = numberLines[inTile] ?? 'offered';
  const span = metric === 'waiting_now' ? 'now' : 'activity';
  return found.question ? asked({ ...found.question, metric, span }) : found;
}

/**
 * A block of the board is a team or a number; its header shows the name, cut where it is long.
 *
 * @param tell - How the name is shown.
 */
function ofName(
  shown: string,
  scopes: readonly Scope[],
  tell: (name: string) => string,
): FoundFigure {
  const found = scopes.filter(
    ({ kind, name }) =>
      (kind === 'team' || kind === 'number') &&
      readText(clipText(tell(name), textCharacters)) === shown,
  );
  const [only] = found;
  if (only === undefined) return none();
  if (found.length > 1) return { hint: say.several(only.name) };
  return asked({ metric: 'offered', scope: only.key, span: 'activity' });
}

function asked(sent: { metric: string; scope: ScopeKey; span: unknown }): FoundFigure {
  const question = readQuestion(sent);
  return question ? { question } : none();
}
