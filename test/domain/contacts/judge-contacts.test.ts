import { type ContactRow, judgeContacts } from '../../../src/domain/contacts/judge-contacts';

const emails = new Set(['anna@example.com']);
const row = (change: Partial<ContactRow> = {}): ContactRow => ({
  phones: ['+33199001234'],
  unreadable: [],
  ownerEmail: '',
  isFilled: true,
  ...change,
});
const judge = (...rows: readonly ContactRow[]) => judgeContacts(rows, emails);

test.each<[string, ContactRow, string | RegExp]>([
  ['all is well', row({ ownerEmail: 'Anna@Example.com' }), ''],
  ['an empty row', row({ phones: [], isFilled: false }), ''],
  ['a row without number', row({ phones: [] }), /^No phone number/],
  [
    'a number nobody can read',
    row({ unreadable: ['ask Anna'] }),
    'Unreadable phone number: "ask Anna".',
  ],
  ['only such a number', row({ phones: [], unreadable: ['x'] }), 'Unreadable phone number: "x".'],
  ['a stranger as owner', row({ ownerEmail: 'bob@example.com' }), /"bob@example.com" is no user/],
  ['a formula', row({ unreadable: ['=1+1'] }), /^Unreadable phone number: "=1\+1"/],
  ['long nonsense', row({ unreadable: ['x'.repeat(500)] }), /^.{60,80}$/],
])('%s', (_, given, sentence) => {
  const [problem = '?'] = judge(given);
  if (typeof sentence === 'string') expect(problem).toBe(sentence);
  else expect(problem).toMatch(sentence);
});

test('of rows with one number the first counts, and the others name it', () => {
  const problems = judge(row(), row({ phones: ['+33199001235', '+33199001234'] }), row());
  expect(problems).toEqual([
    '',
    'Number +33199001234 is in row 2, too: that row counts.',
    'Number +33199001234 is in row 2, too: that row counts.',
  ]);
});

test('while no users are known, no owner is a stranger', () => {
  expect(judgeContacts([row({ ownerEmail: 'bob@example.com' })], new Set())).toEqual(['']);
});
