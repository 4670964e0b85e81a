import { readText } from '../sheets/cells';
import type { CellValue, Row } from '../sheets/headers';
import { texts } from '../texts/texts';
import { nothing } from './figure';
import { type Metric, metrics, periodOf } from './metrics';
import { findMetric, findPeriod } from './names';
import { type PeriodKey, periodKeys } from './periods';
import { metricsOf } from './rows';
import type { ScopeKind } from './scopes';

const say = texts.kpi.problems;

/** What is wrong in a formula, in a sentence for whoever wrote it. */
export class KpiProblem extends Error {}

/** One argument of the formula: a value, or the values of a range. */
export type KpiArgument = CellValue | readonly (readonly CellValue[])[] | null | undefined;

/** The arguments of the formula. */
export interface KpiQuestion {
  readonly metric: KpiArgument;
  readonly scope: KpiArgument;
  readonly period: KpiArgument;
  /** Decides nothing: Sheets computes a formula anew only when an argument changes. */
  readonly asOf?: KpiArgument;
}

/**
 * Answers the formula AIRCALL_KPI from the rows of the sheet KPI: one value, or as many as the
 * ranges among its arguments have. An empty cell of a range gets an empty answer.
 *
 * @throws {KpiProblem} When there are no rows, or an argument names nothing.
 */
export function answerKpi(
  rows: readonly Row[],
  { metric, scope, period }: KpiQuestion,
): CellValue | CellValue[][] {
  if (rows.length === 0) throw new KpiProblem(say.noSheet);
  const find = finder(rows);
  const ranges = [metric, scope, period].filter(Array.isArray) as CellValue[][][];
  const [shape] = ranges;
  const at = (argument: KpiArgument, row = 0, column = 0): string =>
    readText(
      (Array.isArray(argument) ? argument[row]?.[column] : (argument as CellValue)) ?? undefined,
    );
  if (shape === undefined) return find(at(metric), at(scope), at(period));
  if (!ranges.every((range) => hasSize(range, shape))) throw new KpiProblem(say.sizes);
  return shape.map((cells, row) =>
    cells.map((_, column) => {
      const words = [metric, scope, period].map((argument) => at(argument, row, column));
      const isEmpty = [metric, scope, period].some(
        (argument, index) => Array.isArray(argument) && words[index] === '',
      );
      const [metricWord = '', scopeWord = '', periodWord = ''] = words;
      return isEmpty ? '' : find(metricWord, scopeWord, periodWord);
    }),
  );
}

const hasSize = (range: readonly CellValue[][], shape: readonly CellValue[][]): boolean =>
  range.length === shape.length && range.every((row, at) => row.length === shape[at]?.length);

type Find = (metric: string, scope: string, period: string) => CellValue;

function finder(rows: readonly Row[]): Find {
  const values = new Map(rows.map((row) => [row.slice(0, 3).join('\n'), row[3] ?? '']));
  const names = [...new Set(rows.map((row) => readText(row[1])))];
  return (metricWord, scopeWord, periodWord) => {
    const words = { metric: metricWord, scope: scopeWord, period: periodWord };
    const { metric, scope, period } = findQuestion(names, words);
    const found = values.get([metric.key, scope, texts.kpi.periods[period]].join('\n'));
    // rows that no call stands behind are not in the sheet
    return found ?? (metric.unit === 'calls' ? 0 : nothing);
  };
}

/**
 * What the words of a formula ask for; each may be empty.
 *
 * @param names - Of all scopes, as the sheet KPI shows them.
 * @throws {KpiProblem} When a word names nothing.
 */
export function findQuestion(
  names: readonly string[],
  words: { readonly metric: string; readonly scope: string; readonly period: string },
): { readonly metric: Metric; readonly scope: string; readonly period: PeriodKey } {
  const metric = findMetric(words.metric);
  if (metric === undefined) throw new KpiProblem(say.metric(words.metric, keysOf(metrics)));
  const period = readPeriod(metric, words.period);
  const scope = scopeOf(names, words.scope);
  if (kindOf(scope) === 'agent' && !metric.isAgents) {
    throw new KpiProblem(say.notForAgents(metric.key, keysOf(metricsOf('agent'))));
  }
  if (kindOf(scope) === 'number' && metric.lacksNumbers) {
    throw new KpiProblem(say.notForNumbers(metric.key));
  }
  return { metric, scope, period };
}

const keysOf = (some: readonly Metric[]): string => some.map(({ key }) => key).join(', ');

/** No word is today, or now for what is only told of this moment. */
function readPeriod(metric: Metric, word: string): PeriodKey {
  const { key, isNow = false, isToday = false } = metric;
  if (word === '') return periodOf(metric, 'today');
  const period = findPeriod(word);
  if (period === undefined) {
    const known = periodKeys.map((each) => texts.kpi.periods[each]).join(', ');
    throw new KpiProblem(say.period(word, known));
  }
  if (isNow && period !== 'now') throw new KpiProblem(say.onlyNow(key));
  if (isToday && period !== 'today') throw new KpiProblem(say.onlyToday(key));
  if (!isNow && period === 'now') throw new KpiProblem(say.notNow(key));
  return period;
}

/** No word is the company; a name may come with or without its kind. */
function scopeOf(names: readonly string[], word: string): string {
  const wanted = word.toLowerCase();
  if (wanted === '') return texts.kpi.scopes.company;
  const exact = names.find((name) => name.toLowerCase() === wanted);
  if (exact !== undefined) return exact;
  const found = names.filter((name) => bareName(name).toLowerCase() === wanted);
  const [only] = found;
  if (only === undefined) throw new KpiProblem(say.scope(word));
  if (found.length > 1) {
    throw new KpiProblem(say.scopes(word, found.map((name) => `"${name}"`).join(', ')));
  }
  return only;
}

const kinds = ['team', 'number', 'agent'] as const;

const kindOf = (name: string): ScopeKind =>
  kinds.find((kind) => name.startsWith(texts.kpi.scopes[kind](''))) ?? 'company';

function bareName(name: string): string {
  const kind = kindOf(name);
  return kind === 'company' ? name : name.slice(texts.kpi.scopes[kind]('').length);
}
