import fc from 'fast-check';
import { noHistory } from '../../../src/domain/callers/caller-history';
import { cardBody } from '../../../src/domain/insights/card-body';
import { composeCard } from '../../../src/domain/insights/compose-card';
import { parseCards } from '../../../src/domain/insights/parse-cards';
import { factNames } from '../../../src/domain/insights/placeholders';
import { contact, facts, history, known, now, sheetRow } from '../../builders/cards';

type Cells = Parameters<typeof sheetRow>[0];

const cardOf = (rows: readonly Cells[], given = facts()) =>
  composeCard(parseCards(rows.map(sheetRow), known).rows, given);

const lineOf = (cells: Cells, given = facts()) => cardOf([{ Card: 'A', ...cells }], given).lines[0];

it.each([
  ['{{contact.company}}', 'Acme & Sons'],
  ['{{ COMPANY }} / {{contact.owner  email}}', 'Acme & Sons / ben@example.com'],
  ['{{vip}}', 'Yes'],
  ['{{call.number}} on {{call.aircall number}}', '+33 1 76 11 11 11 on French Office'],
  ['{{call.direction}}', 'inbound'],
  ['{{last.agent}}, {{last.age}}', 'Ben Carter, 3 days ago'],
  ['{{last.direction}} {{last.outcome}}: {{last.tags}}', 'inbound missed: billing, urgent'],
  ['{{calls.30 days}} calls, {{missed.open}} open', '4 calls, 1 open'],
])('%s reads %s', (Text, text) => {
  expect(lineOf({ Text })).toEqual({ type: 'shortText', text });
});

it.each([
  [5, 'just now'],
  [60, '1 minute ago'],
  [7_199, '1 hour ago'],
  [172_799, '1 day ago'],
  [30 * 86_400, '30 days ago'],
])('a call %i s ago was %s', (seconds, text) => {
  const lastCall = { at: now - seconds, direction: 'inbound', outcome: '', tags: [] } as const;
  const given = facts({ history: { ...history, lastCall } });
  expect(lineOf({ Text: '{{last.age}}' }, given)?.text).toBe(text);
});

it.each([
  [{ 'Owner email': 'BEN@example.com' }, 'Ben Carter'],
  [{ 'Owner email': 'eva@example.com' }, 'eva@example.com'],
  [{ 'Owner email': '' }, undefined],
  [{ Owner: 'The team' }, 'The team'],
  [{ Owner: 'Ben@example.com' }, 'Ben Carter'],
])('with the columns %j the owner is %s', (own, text) => {
  const users = [{ email: 'ben@example.com', name: 'Ben Carter' }];
  const given = facts({ contact: contact(own), users });
  expect(lineOf({ Text: '{{contact.owner}}' }, given)?.text).toBe(text);
});

const stranger = facts({ contact: undefined, history: noHistory });

it.each([
  ['a line whose placeholders are all empty', { Text: 'Company: {{contact.company}}' }, undefined],
  ['no line with one that is filled', { Text: '{{company}} {{call.direction}}' }, 'inbound'],
  ['a line that is always empty', { Text: '{{missed.open}}{{calls.30 days}}' }, undefined],
  ['no line without placeholders', { Text: 'Be nice' }, 'Be nice'],
])('drops %s', (_, cells, text) => {
  expect(lineOf(cells, stranger)?.text).toBe(text);
});

it.each([
  ['https://crm.example.com/?q={{company}}', 'https://crm.example.com/?q=Acme%20%26%20Sons'],
  ['https://crm.example.com/{{call.number}}', 'https://crm.example.com/%2B33176111111'],
  ['{{CRM page}}', 'https://crm.example.com/people/7'],
  ['https://crm.example.com/a b"c', 'https://crm.example.com/a%20b%22c'],
  ['{{company}}', undefined],
])('the link %s becomes %s', (Link, link) => {
  expect(lineOf({ Text: 'Open', Link })).toEqual({
    type: 'shortText',
    text: 'Open',
    ...(link && { link }),
  });
});

it('leaves a link out one of whose placeholders is empty, and keeps the line', () => {
  const cells = { Text: 'Open', Link: 'https://crm.example.com/{{contact.company}}' };
  expect(lineOf(cells, stranger)).toEqual({ type: 'shortText', text: 'Open' });
});

it.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:x',
  'data:text/html,x',
  '//x',
])('a column that says %j is no link', (page) => {
  const given = facts({ contact: contact({ 'CRM page': page }) });
  expect(lineOf({ Text: 'Open', Link: '{{CRM page}}' }, given)).toEqual({
    type: 'shortText',
    text: 'Open',
  });
});

it.each([
  [{ Direction: 'outbound' }, false],
  [{ Direction: 'inbound', Number: '3', When: 'known' }, true],
  [{ Number: 'Sales, Paris' }, false],
  [{ When: 'unknown' }, false],
  [{ When: 'vip = YES' }, true],
  [{ When: 'Company = Acme' }, false],
])('the conditions %j hold: %s', (cells, isShown) => {
  expect(cardOf([{ Card: 'A', Text: 'x', ...cells }]).lines).toHaveLength(isShown ? 1 : 0);
});

it('puts the lines of all cards that match in sheet order', () => {
  const card = cardOf([
    { Card: 'Who', Line: 'title', Text: '{{contact.name}}' },
    { Card: 'Outbound', Direction: 'outbound', Text: 'x' },
    { Card: 'VIP', When: 'VIP = yes', Label: 'Account', Text: '{{contact.company}}' },
    { Card: 'Who', Text: '{{last.agent}}' },
  ]);
  expect(card).toEqual({
    lines: [
      { type: 'title', text: 'Anna Smith' },
      { type: 'shortText', label: 'Account', text: 'Acme & Sons' },
      { type: 'shortText', text: 'Ben Carter' },
    ],
    from: ['Who', 'VIP'],
    rows: [2, 4, 5],
    leftOut: 0,
  });
});

it.each([
  ['a heading alone when its lines are empty', '{{contact.company}}', 0],
  ['everything when there is a line', 'New caller', 2],
])('shows not %s', (_, Text, lines) => {
  const rows = [{ Card: 'A', Line: 'title', Text: 'Customer' }, { Text }];
  expect(cardOf(rows, stranger).lines).toHaveLength(lines);
});

it('keeps a heading that is a card of its own', () => {
  expect(cardOf([{ Card: 'A', Line: 'title', Text: 'VIP!', When: 'VIP=yes' }]).lines).toHaveLength(
    1,
  );
});

it('holds ten lines, counts the others, and cuts a long one so that it shows', () => {
  const card = cardOf([
    { Card: 'A', Text: 'x'.repeat(200) },
    ...Array.from({ length: 11 }, (_, index) => ({ Card: 'B', Text: `${index}` })),
  ]);
  expect(card.lines[0]?.text).toBe(`${'x'.repeat(149)}…`);
  expect(card.lines).toHaveLength(10);
  expect(card.leftOut).toBe(2);
});

it('leaves a line out that would make the card longer than Aircall takes', () => {
  const Link = `https://crm.example.com/${'x'.repeat(9_900)}`;
  const card = cardOf([
    { Card: 'A', Text: 'short' },
    { Card: 'A', Text: 'long', Link },
    { Card: 'A', Text: 'too' },
  ]);
  expect(card.rows).toEqual([2, 4]);
  expect(card.leftOut).toBe(1);
});

it('sends the date in milliseconds', () => {
  const card = cardOf([{ Card: 'A', Text: 'a "quoted" word' }]);
  expect(JSON.parse(cardBody(card, now + 0.5))).toEqual({
    creationDate: 1_790_000_000_500,
    contents: [{ type: 'shortText', text: 'a "quoted" word' }],
  });
});

describe('whatever people and callers write', () => {
  const wild = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'javascript:alert(1)',
      '{{contact.name}}',
      '}}{{',
      '","link":"x',
      '{',
      '\u202e',
    ),
    fc.constantFrom(
      'https://x.y/',
      'HTTPS://X',
      'https://a b',
      'https://x/{{',
      '👩‍👩‍👧‍👦'.repeat(40),
    ),
    fc.string({ minLength: 100, maxLength: 4_000 }),
  );
  const piece = fc.oneof(
    wild,
    fc
      .constantFrom(...factNames, 'contact.company', 'vip', 'CRM page')
      .map((name) => `{{${name}}}`),
  );
  const template = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
  const link = fc.oneof(
    template,
    template.map((rest) => `https://crm.example.com/${rest}`),
    fc.constantFrom('{{CRM page}}', '{{company}}', '{{call.number}}'),
  );
  const cells = fc.record({
    Card: fc.constantFrom('A', 'B', ''),
    Line: fc.constantFrom('title', 'shortText', ''),
    Label: fc.oneof(fc.constant(''), template),
    Text: fc.oneof(
      template,
      template.map((text) => `${text}{{company}}`),
    ),
    Link: fc.oneof(fc.constant(''), link),
  });
  const given = fc
    .record({ Company: wild, VIP: wild, 'CRM page': wild, tag: wild, agent: wild })
    .map(({ tag, agent, ...own }) =>
      facts({
        contact: contact(own),
        history: {
          ...history,
          lastAgent: { userId: 1, name: agent, at: now },
          lastCall: { at: now, direction: 'outbound', outcome: tag, tags: [tag] },
        },
      }),
    );

  it('a card stays within its limits, says nothing unfilled and links to the web alone', () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 14 }), given, (rows, each) => {
        const card = cardOf(rows, each);
        const body = cardBody(card, now);
        seen += card.lines.length;
        expect(card.lines.length).toBeLessThanOrEqual(10);
        expect(Buffer.byteLength(body)).toBeLessThan(10_000);
        expect(JSON.parse(body).contents).toEqual(card.lines);
        for (const line of card.lines) {
          const texts = [line.text, 'label' in line ? (line.label ?? '') : ''];
          for (const text of texts) {
            expect(text.length).toBeLessThanOrEqual(150);
            expect(text).not.toMatch(/\{\{|\}\}|[\p{Cc}\p{Surrogate}]/u);
          }
          expect(line.text).not.toBe('');
          expect(Object.keys(line).every((key) => /^(type|text|label|link)$/.test(key))).toBe(true);
          if (line.link !== undefined) {
            expect(line.link).not.toMatch(/[\s"'<>\\`{}\p{Cc}]/u);
            expect(line.link).toMatch(/^https?:\/\/[^/?#@%]+(?:[/?#]|$)/i);
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(100);
  });
});
