import { toE164Prefix } from '../phone/prefix';
import { weekdays } from '../settings/business-hours';
import { isCountryOrNone } from '../settings/countries';
import { contactTests, knownCallerWords } from '../sheets/peoples/rule-words';
import { texts } from '../texts/texts';
import { findNumbers } from './find-named';
import type { RuleContext } from './parse-rules';
import { isTimeZone, parseDays, parseHours } from './parse-times';
import type { Conditions } from './rule';
import type { RuleCells } from './rule-cells';
import { fold, splitList, wordIn } from './words';

const say = texts.routing.problems;

/** Hears what is wrong with a row. */
export type Complain = (sentence: string) => void;

/** What a row asks of a call. @param complain - Hears of each cell that cannot be read. */
export function parseConditions(
  cells: RuleCells,
  context: RuleContext,
  complain: Complain,
): Conditions {
  const each = <T>(
    text: string,
    read: (item: string) => T | undefined,
    problem: (item: string) => string,
  ): readonly T[] =>
    splitList(text).flatMap((item) => {
      const value = read(item);
      if (value === undefined) complain(problem(item));
      return value === undefined ? [] : [value];
    });
  const { defaultCountry } = context;
  const prefixes = each(
    cells.text('Caller starts with'),
    (item) => toE164Prefix(item, defaultCountry),
    say.prefix,
  );
  const countries = each(cells.text('Country'), readCountry, say.country);
  const days = each(cells.text('Days'), parseDays, say.days).flat();
  const hours = each(cells.text('Hours'), parseHours, say.hours);
  const lastTags = splitList(cells.text('Last tag'));
  return {
    ...(prefixes.length > 0 && { prefixes }),
    ...(countries.length > 0 && { countries }),
    ...parseContact(cells, context, complain),
    ...parseNumbers(cells, context, complain),
    ...(days.length > 0 && { days: weekdays.filter((day) => days.includes(day)) }),
    ...(hours.length > 0 && { hours }),
    ...parseTimeZone(cells, complain),
    ...parseKnownCaller(cells, complain),
    ...(lastTags.length > 0 && { lastTags }),
  };
}

function readCountry(text: string): string | undefined {
  const code = text.toUpperCase() === 'UK' ? 'GB' : text.toUpperCase();
  return isCountryOrNone(code) ? code : undefined;
}

function parseContact(
  cells: RuleCells,
  { contactFields }: RuleContext,
  complain: Complain,
): Pick<Conditions, 'contact'> {
  const field = cells.text('Contact field');
  const value = cells.text('Contact value');
  const word = cells.text('Contact test');
  const test = word === '' ? 'equals' : wordIn(word, contactTests, { 'one of': 'is one of' });
  if (field === '') {
    if (value !== '') complain(say.contactField(value));
    return {};
  }
  if (contactFields && !contactFields.some((header) => fold(header) === fold(field))) {
    complain(say.unknownField(field));
  }
  if (test === undefined) complain(say.contactTest(word, contactTests));
  if (value === '') complain(say.contactValue(field));
  if (test === undefined || value === '') return {};
  return { contact: { field, test, values: test === 'equals' ? [value] : splitList(value) } };
}

function parseNumbers(
  cells: RuleCells,
  { numbers, defaultCountry }: RuleContext,
  complain: Complain,
): Pick<Conditions, 'numbers'> {
  const find = (text: string) => findNumbers(numbers, text, defaultCountry);
  const whole = cells.text('Number');
  if (whole === '') return {};
  // a number's name may have a comma in it
  const atOnce = find(whole);
  const found =
    atOnce.length > 0
      ? atOnce
      : splitList(whole).flatMap((text) => {
          const some = find(text);
          if (some.length === 0) {
            complain(numbers.length > 0 ? say.number(text) : say.unread('Number', text));
          }
          return some;
        });
  return { numbers: found.map(({ id, name }) => ({ id, name })) };
}

function parseTimeZone(cells: RuleCells, complain: Complain): Pick<Conditions, 'timeZone'> {
  const timeZone = cells.text('Time zone');
  if (timeZone === '') return {};
  if (!isTimeZone(timeZone)) complain(say.timeZone(timeZone));
  return { timeZone };
}

function parseKnownCaller(cells: RuleCells, complain: Complain): Pick<Conditions, 'knownCaller'> {
  const text = cells.text('Known caller');
  const word = wordIn(text, knownCallerWords, {
    true: 'yes',
    false: 'no',
    known: 'yes',
    unknown: 'no',
  });
  if (text !== '' && word === undefined) complain(say.knownCaller(text));
  return word === undefined ? {} : { knownCaller: word === 'yes' };
}
