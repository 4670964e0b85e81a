import { en } from '../../../src/domain/texts/en';
import { fr } from '../../../src/domain/texts/fr';
import { counted, countedText, whole } from '../../../src/domain/texts/fr/plural';
import { heardOf, type Saying, sayingsOf } from './sayings';

const sayings = sayingsOf(en, fr);

/** Sheets, columns and words of cells, formulas and addresses keep their signs. */
const isForPrograms = ({ path }: Saying): boolean =>
  /^(kpi\.(scopes|definitions\.(example|formulaHelp))|webhook\.name|selfTestChecks\.cells\.sparkline)/.test(
    path,
  );

const french = sayings.filter((saying) => !isForPrograms(saying));

const wrongIn = (rule: RegExp): readonly string[] =>
  french.filter((saying) => rule.test(saying.fr)).map((saying) => `${saying.path}: ${saying.fr}`);

test('every function could be asked', () => {
  expect(sayings.filter((saying) => saying.fr === heardOf.nothing)).toEqual([]);
  expect(sayings.length).toBeGreaterThan(1_000);
});

test('no list is shorter or longer in French', () => {
  const lengths = (words: unknown): unknown => {
    if (Array.isArray(words)) return words.length;
    if (typeof words !== 'object' || words === null) return 0;
    return Object.fromEntries(Object.entries(words).map(([key, part]) => [key, lengths(part)]));
  };
  expect(lengths(fr)).toEqual(lengths(en));
});

test.each<[string, RegExp]>([
  ['no breaking space stands before : ; ? ! % »', / [:;?!%»]/],
  ['no breaking space stands after «', /« /],
  ['a sign of two parts has its space', /[\p{L}\d)][;?!»]/u],
  ['apostrophes are typographic', /'/],
  ['quotation marks are guillemets', /["“”]/],
  ['no unit is parted from its number', /\d (s|min|h|millions)\b/],
  ['no sentence ends twice', /…\.|\.\.|\.$\./],
])('%s', (_, rule) => {
  expect(wrongIn(rule)).toEqual([]);
});

test('French tells every fact that English tells', () => {
  const silent = sayings.flatMap(({ path, told, en: english, fr: said }) =>
    // which side of a threshold is a word of its own in each language
    (path === 'alerts.problems.clearAt' ? [] : told)
      .filter((fact) => english.includes(fact) && !said.includes(fact))
      .map((fact) => `${path} ${fact}`),
  );
  expect(silent).toEqual([]);
});

test('French names the sheets, columns and files that English names', () => {
  const names =
    /(?<=\b(?:sheets?|columns?) "?)[A-Z][\w.-]*(?: (?:history|letters|rules|cards|Tracker))?|docs\/[\w.-]+|AIRCALL_\w+|\/(?:exec|dev)\b/g;
  const missing = sayings.flatMap(({ path, en: english, fr: said }) =>
    (english.match(names) ?? [])
      .filter((name) => !said.includes(name))
      .map((name) => `${path} ${name}`),
  );
  expect(missing).toEqual([]);
});

test.each([
  [0, '0 appel'],
  [1, '1 appel'],
  [2, '2 appels'],
  [12_345, '12\u202f345 appels'],
])('%i calls are “%s”', (count, words) => {
  expect(counted(count, 'appel', 'appels')).toBe(words);
  expect(countedText(whole(count), 'appel', 'appels')).toBe(words);
});
