import fc from 'fast-check';
import { parseCards } from '../../../src/domain/insights/parse-cards';
import { en } from '../../../src/domain/texts/en';
import { known, sheetRow } from '../../builders/cards';

const say = en.insights.problems;
const good = { Card: 'VIP', Text: '{{contact.company}}' };
const problemOf = (cells: Parameters<typeof sheetRow>[0]): string | undefined =>
  parseCards([sheetRow({ ...good, ...cells })], known).problems[0]?.sentence;

it.each([
  [{ Direction: 'sideways' }, say.direction('sideways')],
  [{ Number: 'Berlin' }, say.number('Berlin')],
  [{ Number: 'French Office, Berlin' }, say.number('Berlin')],
  [{ When: 'always' }, say.when('always')],
  [{ When: '= yes' }, say.when('= yes')],
  [{ When: 'VIP =' }, say.whenValue('VIP')],
  [{ When: 'Industry = Retail' }, say.whenColumn('Industry')],
  [{ Line: 'picture' }, say.line('picture')],
  [{ Text: '', Label: 'Company' }, say.noText],
  [{ Text: '{{contact.industry}}' }, say.placeholder('contact.industry')],
  [{ Text: '{{}}' }, say.placeholder('')],
  [{ Text: '{{contact.constructor}}' }, say.placeholder('contact.constructor')],
  [{ Label: '{{last.week}}' }, say.placeholder('last.week')],
  [{ Text: 'Hello {{contact.name' }, say.brackets('Text')],
  [{ Link: 'javascript:alert(1)' }, say.link],
  [{ Link: 'crm.example.com' }, say.link],
  [{ Link: 'https://{{VIP}}.example.com/' }, say.link],
  [{ Link: 'https://crm.example.com{{VIP}}' }, say.link],
  [{ Link: 'https://crm@example.com/{{VIP}}' }, say.link],
  [{ Line: 'title', Label: 'Company' }, say.titleLabel],
])('the row %j is told: %s', (cells, sentence) => {
  expect(problemOf(cells)).toBe(sentence);
});

it.each([
  { Direction: 'Inbound' },
  { Direction: 'both' },
  { Number: 'french office' },
  { Number: '+33 1 99 00 11 22' },
  { Number: '0033199001122' },
  { Number: '01 99 00 11 22' },
  { Number: '3' },
  { Number: 'Sales, Paris' },
  { Number: 'French Office, 4' },
  { When: 'Known' },
  { When: 'vip = yes' },
  { When: 'contact.VIP=yes' },
  { When: 'owner email = ben@example.com' },
  { Line: 'Short text' },
  { Line: 'TITLE' },
  { Text: '{{ Contact.CRM  page }} {{vip}} {{call.aircall number}} {{calls.30 days}}' },
  { Link: '{{contact.CRM page}}' },
  { Link: 'https://crm.example.com?q={{call.number}}' },
])('the row %j is all right', (cells) => {
  expect(parseCards([sheetRow({ ...good, ...cells })], known)).toEqual({
    problems: [],
    rows: [expect.objectContaining({ row: 2, card: 'VIP' })],
  });
});

it('goes on with the card above, under its conditions and its own', () => {
  const { rows, problems } = parseCards(
    [
      sheetRow({ ...good, Direction: 'inbound', When: 'known', Line: 'title' }),
      sheetRow({ Card: '', Enabled: false, Text: '' }),
      sheetRow({ Enabled: '', Text: 'VIP!', When: 'VIP = yes' }),
      sheetRow({ Enabled: false, Text: 'not this one' }),
    ],
    known,
  );
  const first = { direction: 'inbound', when: { kind: 'known' } };
  expect(problems).toEqual([]);
  expect(rows.map(({ row, card, conditions }) => ({ row, card, conditions }))).toEqual([
    { row: 2, card: 'VIP', conditions: [first] },
    {
      row: 4,
      card: 'VIP',
      conditions: [first, { when: { kind: 'field', field: 'VIP', value: 'yes' } }],
    },
  ]);
});

it('skips a broken row alone; under conditions nobody can read, nothing is shown', () => {
  const { rows, problems } = parseCards(
    [
      sheetRow({ Text: 'an orphan' }),
      sheetRow({ ...good, Text: '{{nothing}}' }),
      sheetRow({ Text: 'stays' }),
      sheetRow({ ...good, Card: 'Broken', When: 'perhaps' }),
      sheetRow({ Text: 'must not show to everybody' }),
      sheetRow({ ...good, Card: 'Off', Enabled: false, When: 'perhaps' }),
      sheetRow({ Text: 'off, too' }),
      sheetRow({ ...good, Card: 'Last' }),
    ],
    known,
  );
  expect(rows.map(({ row }) => row)).toEqual([4, 9]);
  expect(problems).toEqual([
    { row: 2, sentence: say.noCard },
    { row: 3, sentence: say.placeholder('nothing') },
    { row: 5, sentence: say.when('perhaps') },
    { row: 6, sentence: say.brokenAbove },
  ]);
});

it('doubts no column while nobody knows the headers of the contacts', () => {
  const row = sheetRow({ ...good, Text: '{{industry}}', When: 'Industry = Retail' });
  expect(parseCards([row], { ...known, columns: undefined }).problems).toEqual([]);
});

it('reads whatever stands in the cells, and what it reads is plain JSON', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', 'inbound', 'known', 'title', '{{', '{{contact.name}}', 'https://a.b/c'),
    fc.boolean(),
    fc.double(),
    fc.date(),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 12 })), (rows) => {
      const parsed = parseCards(rows, known);
      expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
    }),
  );
});
