import { parseCards } from '../../../src/domain/insights/parse-cards';
import { parseRules } from '../../../src/domain/routing/parse-rules';
import { headers, type Row } from '../../../src/domain/sheets/headers';
import type { Furnishing } from '../../../src/domain/sheets/peoples/furnishing';
import { furnishings } from '../../../src/domain/sheets/peoples/furnishings';

type Furnished = 'Contacts' | 'Insight cards' | 'Routing rules';

const of = (name: Furnished): Furnishing => {
  const found = furnishings[name];
  if (!found) throw new Error(`Nothing helps with ${name}.`);
  return found;
};
/** The examples of a sheet as somebody has ticked them all. */
const ticked = (name: Furnished): readonly Row[] => {
  const at = (headers[name] as readonly string[]).indexOf('Enabled');
  return of(name).examples.map((row) => row.map((cell, index) => (index === at ? true : cell)));
};

describe.each(['Contacts', 'Insight cards', 'Routing rules'] as const)('%s', (name) => {
  const words: readonly string[] = headers[name];

  test('has one note a column, each a sentence short enough to read in passing', () => {
    expect(of(name).notes).toHaveLength(words.length);
    for (const note of of(name).notes) expect(note).toMatch(/^.{15,170}$/);
  });

  test('helps with columns it has', () => {
    const { lists, ticks, hidden, examples } = of(name);
    const named = [...Object.keys(lists), ...ticks, ...hidden];
    expect(named.filter((word) => !words.includes(word))).toEqual([]);
    for (const row of examples) expect(row).toHaveLength(words.length);
  });
});

test('the example cards work once they are ticked', () => {
  const cards = parseCards(ticked('Insight cards'), {
    numbers: [],
    defaultCountry: '',
    columns: headers.Contacts,
  });
  expect(cards.problems).toEqual([]);
  expect(cards.rows).toHaveLength(of('Insight cards').examples.length);
});

test('the example rules work once they are ticked, where there are such a column and team', () => {
  const rules = parseRules(ticked('Routing rules'), {
    numbers: [],
    teams: [{ id: 1, name: 'Sales', userIds: [] }],
    defaultCountry: '',
    contactFields: [...headers.Contacts, 'VIP'],
  });
  expect(rules.broken).toEqual([]);
  expect(rules.rules).toHaveLength(of('Routing rules').examples.length);
});
