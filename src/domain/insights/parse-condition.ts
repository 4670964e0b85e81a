import type { AircallNumber } from '../numbers/aircall-number';
import { readList } from '../sheets/cells';
import { cardDirections } from '../sheets/peoples/card-words';
import { en } from '../texts/en';
import type { Condition, When } from './card-row';
import { isColumn } from './placeholders';

const say = en.insights.problems;

/** An Aircall number by which a card can be limited. */
export type NamedNumber = Pick<AircallNumber, 'id' | 'name' | 'digits'>;

/** What the cells of a row may refer to. */
export interface Known {
  readonly numbers: readonly NamedNumber[];
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

function parseNumbers(text: string, { numbers }: Known): Part {
  if (text === '') return {};
  const whole = numbersCalled(text, numbers);
  if (whole.length > 0) return { numberIds: whole };
  const found = readList(text).map((word) => ({ word, ids: numbersCalled(word, numbers) }));
  const missing = found.find(({ ids }) => ids.length === 0);
  if (missing || found.length === 0) return say.number(missing?.word ?? text);
  return { numberIds: found.flatMap(({ ids }) => ids) };
}

/** Ids of the numbers of this name, these digits or this id. */
function numbersCalled(word: string, numbers: readonly NamedNumber[]): readonly number[] {
  const name = word.toLowerCase();
  const digits = digitsIn(word);
  const isNumber = /^[+\d\s().-]+$/.test(word) && digits.length >= 6;
  return numbers
    .filter(
      (number) =>
        number.name.trim().toLowerCase() === name ||
        String(number.id) === word ||
        (isNumber && digitsIn(number.digits) === digits),
    )
    .map(({ id }) => id);
}

const digitsIn = (text: string): string => text.replace(/\D/g, '').replace(/^00/, '');

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
