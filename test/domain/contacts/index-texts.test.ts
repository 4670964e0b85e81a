import fc from 'fast-check';
import {
  contactIn,
  contactTextName,
  contactTextNames,
  type IndexedRow,
  indexTexts,
} from '../../../src/domain/contacts/index-texts';

const words = ['Name', 'Text'];
const row = (phones: readonly string[], name: string): IndexedRow => ({ phones, cells: [name] });
const look = (texts: Readonly<Record<string, string>>, number: string) =>
  contactIn(texts[contactTextName(number)], number);

const anyNumber = fc.integer({ min: 0, max: 400 }).map((last) => `+331990${12_000 + last}`);
const anyRows = fc.array(fc.array(anyNumber, { maxLength: 3 }), { maxLength: 60 });

test('the index says of every number what reading the sheet from top to bottom would', () => {
  fc.assert(
    fc.property(anyRows, fc.array(anyNumber), (rows, others) => {
      const indexed = rows.map((phones, at) => row(phones, `Row ${at}`));
      const texts = indexTexts(words, indexed);
      for (const number of [...rows.flat(), ...others]) {
        const naive = rows.findIndex((phones) => phones.includes(number));
        const found = look(texts, number);
        if (naive === -1) expect(found).toBe('none');
        else expect(found).toMatchObject({ name: `Row ${naive}`, phones: rows[naive] });
      }
    }),
    { numRuns: 150 },
  );
});

test('a part of the index knows nobody wrong: it says who, nobody, or that it does not know', () => {
  const texts = indexTexts(words, [row(['+33199001234'], 'Anna')]);
  const { [contactTextName('+33199001234')]: _, ...rest } = texts;
  expect(look(rest, '+33199001234')).toBe('unknown');
});

test('every bucket has a text, so that an older one is undone', () => {
  expect(Object.keys(indexTexts(words, []))).toEqual(contactTextNames);
});

test('50,000 numbers in a row spread evenly', () => {
  const counts = new Map<string, number>();
  for (let at = 0; at < 50_000; at += 1) {
    const name = contactTextName(`+3319${9_000_000 + at}`);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  expect(counts.size).toBe(contactTextNames.length);
  expect(Math.max(...counts.values())).toBeLessThan(2 * (50_000 / contactTextNames.length));
});

test.each([undefined, '', '{', 'null', '7', '{"words":[]}', '{"words":[],"rows":[],"at":null}x'])(
  'the text %j knows nothing',
  (text) => {
    expect(contactIn(text, '+33199001234')).toBe('unknown');
  },
);

test.each(['constructor', '__proto__', 'toString', ''])('%j is nobody’s number', (number) => {
  const texts = indexTexts(words, [row(['+33199001234'], 'Anna')]);
  expect(look(texts, number)).toBe('none');
});

test('a column may be called whatever people like', () => {
  const texts = indexTexts(
    ['__proto__', 'constructor'],
    [{ phones: ['+33199001234'], cells: ['a', 'b'] }],
  );
  expect(look(texts, '+33199001234')).toMatchObject({ fields: { constructor: 'b' } });
});
