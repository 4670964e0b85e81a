import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { tokenizer } from 'acorn';

/** As much as a cell holds. */
const length = 50_000;

/** A linear expression needs a millisecond for such a text; a quadratic one some seconds. */
const mostMilliseconds = 1500;

/** Characters that expressions repeat, alone and in pairs. */
const pumps = [
  ...' a1-+.@,"\'#?/:;_=<&\t\n(',
  'a ',
  ' a',
  '1 ',
  'a-',
  '""',
  'ab',
  '1-',
  '@a',
  '# ',
];

/** What keeps the end of a long text from matching. */
const endings = ['\u0000', '\n!'];

/** Every regular expression of a script, once. */
function expressionsIn(code: string): readonly RegExp[] {
  const found = new Map<string, RegExp>();
  for (const token of tokenizer(code, { ecmaVersion: 2022, sourceType: 'module' })) {
    if (token.type.label !== 'regexp') continue;
    // the types of acorn leave out what a token holds
    const { value } = token as unknown as { value: { pattern: string; flags: string } };
    const { pattern, flags } = value;
    found.set(`/${pattern}/${flags}`, new RegExp(pattern, flags));
  }
  return [...found.values()];
}

/** Texts that lead an expression astray: what it begins with, then one thing again and again. */
const textsFor = ({ source }: RegExp): readonly string[] => {
  const own = [...new Set(source.replace(/\\./g, '').replace(/[\^$[\](){}*+?|\\]/g, ''))];
  return [...pumps, ...own].flatMap((pump) => {
    const body = pump.repeat(Math.ceil(length / pump.length));
    return endings.map((ending) => `${body}${ending}`);
  });
};

const script = new vm.Script('expression.lastIndex = 0; expression.test(text);');
const box: { expression?: RegExp; text?: string } = {};
vm.createContext(box);

/** Whether a text keeps an expression busy. */
function isSlow(expression: RegExp, text: string): boolean {
  try {
    Object.assign(box, { expression, text });
    script.runInContext(box, { timeout: mostMilliseconds });
    return false;
  } catch {
    return true;
  }
}

test('no text, however long and strange, keeps an expression of the add-on busy', () => {
  const expressions = expressionsIn(readFileSync('dist/Code.js', 'utf8'));
  expect(expressions.length).toBeGreaterThan(50);
  const slow = expressions.flatMap((expression) => {
    const text = textsFor(expression).find((each) => isSlow(expression, each));
    return text === undefined ? [] : [`${expression} on ${JSON.stringify(text.slice(0, 3))}…`];
  });
  expect(slow).toEqual([]);
}, 120_000);
