import { readFileSync } from 'node:fs';
import { parseCards } from '../../../src/domain/insights/parse-cards';
import { factNames, isPlaceholder } from '../../../src/domain/insights/placeholders';
import { insightCardsFurnishing } from '../../../src/domain/sheets/peoples/insight-cards';
import { en } from '../../../src/domain/texts/en';
import { known } from '../../builders/cards';

const { placeholders } = en.insights;

it('every placeholder is told of, and every one that is told of can be used', () => {
  const names = Object.keys(placeholders);
  expect(names).toEqual(['contact.company', ...factNames]);
  for (const name of names) expect(isPlaceholder(name, [])).toBe(true);
});

it('the docs show the same table', () => {
  const lines = readFileSync('docs/insight-cards.md', 'utf8').split('\n');
  const table = lines.filter((line) => line.startsWith('| `{{'));
  expect(table).toEqual(
    Object.entries(placeholders).map(([name, meaning]) => `| \`{{${name}}}\` | ${meaning} |`),
  );
});

it('the examples of a new sheet can be used once they are ticked', () => {
  const ticked = insightCardsFurnishing.examples.map(([card = '', , ...cells]) => [
    card,
    true,
    ...cells,
  ]);
  const { rows, problems } = parseCards(ticked, known);
  expect(problems).toEqual([]);
  expect(rows).toHaveLength(insightCardsFurnishing.examples.length);
});
