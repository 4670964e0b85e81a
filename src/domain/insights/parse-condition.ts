import { findNumbers } from '../routing/find-named';
import type { RoutableNumber } from '../routing/question';
import { readList } from '../sheets/cells';
import { cardDirections } from '../sheets/peoples/card-words';
import { texts } from '../texts/texts';
import type { Condition, When } from './card-row';
import { isColumn } from './placeholders';

const say = texts.insights.problems;

/** What the cells of a row may refer to. */
export interface Known {
  readonly numbers: readonly RoutableNumber[];
  /** Two letters, for numbers written without their country; empty: none. */
  readonly defaultCountry: string;
  /** Headers of the sheet of contacts; `undefined` when nobody knows them: none is doubted then. */
  readonly columns: readonly string[] | undefined;
}

/** The cells of a row that say for which calls it is. */
export interface ConditionCells {
  readonly direction: string;
  readonly number: string;
  readonly when: string;
}

/** The condition of a row, or what is wrong with it. */
export type ParsedCondition =
  | { readonly ok: true; readonly condition: Condition }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads for which calls a row is. */
export function parseCondition(cells: ConditionCells, known: Known): ParsedCondition {
  const parts = [
    parseDirection(cells.direction),
    parseNumbers(cells.number, known),
    parseWhen(cells.when, known),
  ];
  const problems = parts.flatMap((part) => (typeof part === 'string' ? [part] : []));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, condition: Object.assign({}, ...parts) as Condition };
}

/** A part of the condition, or a sentence on what is wrong. */
type Part = Condition | string;

function parseDirection(text: string): Part {
  const word = cardDirections.find((each) => each === text.toLowerCase());
  if (text !== '' && word === undefined) return say.direction(text);
  return word === undefined || word === 'both' ? {} : { direction: word };
}

function parseNumbers(text: string, { numbers, defaultCountry }: Known): Part {
  if (text === '') return {};
  const idsOf = (word: string): readonly number[] =>
    findNumbers(numbers, word, defaultCountry).map(({ id }) => id);
  const whole = idsOf(text);
  if (whole.length > 0) return { numberIds: whole };
  const found = readList(text).map((word) => ({ word, ids: idsOf(word) }));
  const missing = found.find(({ ids }) => ids.length === 0);
  if (missing || found.length === 0) return say.number(missing?.word ?? text);
  return { numberIds: found.flatMap(({ ids }) => ids) };
}

function parseWhen(text: string, { columns }: Known): Part {
  if (text === '') return {};
  const word = text.toLowerCase();
  if (word === 'known' || word === 'unknown') return { when: { kind: word } };
  const sign = text.indexOf('=');
  if (sign < 1) return say.when(text);
  const field = text
    .slice(0, sign)
    .trim()
    .replace(/^contact\./i, '');
  const value = text.slice(sign + 1).trim();
  if (field === '') return say.when(text);
  if (value === '') return say.whenValue(field);
  if (!isColumn(field, columns)) return say.whenColumn(field);
  const when: When = { kind: 'field', field, value };
  return { when };
}
