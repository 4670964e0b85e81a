import { types } from 'node:util';
import { storedLanguage } from '../../../src/domain/settings/language';
import { fr } from '../../../src/domain/texts/fr';
import { type Language, languageOf } from '../../../src/domain/texts/language';
import { livingView, withoutViews } from '../../../src/domain/texts/living-view';
import { decimalNumber, percentage, wholeNumber } from '../../../src/domain/texts/numbers';
import { speak } from '../../../src/domain/texts/spoken';
import { texts } from '../../../src/domain/texts/texts';

afterEach(() => speak('en'));

test.each<[string, Language]>([
  ['fr_FR', 'fr'],
  ['fr_CA', 'fr'],
  ['fr', 'fr'],
  ['FR-be', 'fr'],
  ['en_US', 'en'],
  ['en_GB', 'en'],
  ['de_DE', 'en'],
  // no French: Friulian and Western Frisian
  ['fur_IT', 'en'],
  ['fy_NL', 'en'],
  ['', 'en'],
])('a spreadsheet of the locale "%s" speaks %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test.each<[string, object, string | undefined, Language]>([
  ['nobody has looked or chosen', {}, undefined, 'en'],
  ['the sheet is French', {}, 'fr', 'fr'],
  ['the sheet is French, English was chosen', { language: 'en' }, 'fr', 'en'],
  ['the sheet is English, French was chosen', { language: 'fr' }, 'en', 'fr'],
  ['as the spreadsheet was chosen', { language: 'sheet' }, 'fr', 'fr'],
  ['somebody wrote a language that is none', { language: 'xx' }, 'fr', 'fr'],
])('when %s', (_, settings, LANGUAGE, language) => {
  const saved = { SETTINGS: JSON.stringify(settings), ...(LANGUAGE && { LANGUAGE }) };
  expect(storedLanguage(saved)).toBe(language);
});

test('a part that was taken before speaks the language of now', () => {
  const { menus } = texts;
  expect(menus.calls.caption).toBe('Calls');
  speak('fr');
  expect(menus.calls.caption).toBe('Appels');
});

test('a part can be spread, listed and handed on as JSON like a plain one', () => {
  const words = { fr: { a: 'un', part: { b: 'deux' } }, en: { a: 'one', part: { b: 'two' } } };
  const view = livingView(
    () => words.en,
    () => words.fr,
  );
  expect({ ...view.part }).toEqual({ b: 'deux' });
  expect(Object.entries(view)).toEqual([
    ['a', 'un'],
    ['part', { b: 'deux' }],
  ]);
  expect(JSON.stringify(view)).toBe('{"a":"un","part":{"b":"deux"}}');
  expect(view.part).toBe(view.part);
});

test('what leaves the script is plain, and says the same', () => {
  speak('fr');
  const answer = {
    ok: false,
    problem: texts.failures.copiedSpreadsheet,
    rows: [texts.quota],
    n: undefined,
  };
  const plain = withoutViews(answer) as typeof answer;
  expect(types.isProxy(answer.problem)).toBe(true);
  expect([plain, plain.problem, ...plain.rows].filter(types.isProxy)).toEqual([]);
  expect(plain).toStrictEqual({
    ...answer,
    rows: [{ ...fr.quota }],
    problem: { ...answer.problem },
  });
  const odd = JSON.parse('{"__proto__":{"a":1}}');
  expect(JSON.stringify(withoutViews(odd))).toBe(JSON.stringify(odd));
});

test.each<[Language, number, string]>([
  ['en', 0, '0'],
  ['en', 999, '999'],
  ['en', 1234.6, '1,235'],
  ['en', -1234567, '-1,234,567'],
  ['fr', 1234, '1\u202f234'],
])('in %s %d is written "%s"', (language, value, written) => {
  speak(language);
  expect(wholeNumber(value)).toBe(written);
});

test('fractions and percentages have the mark of the language', () => {
  expect([decimalNumber(2.4), decimalNumber('82.0'), percentage('82.9')]).toEqual([
    '2.4',
    '82.0',
    '82.9 %',
  ]);
  speak('fr');
  expect([decimalNumber(2.4), decimalNumber('82.0'), percentage('82.9')]).toEqual([
    '2,4',
    '82,0',
    '82,9\u00a0%',
  ]);
});
