import fc from 'fast-check';
import type { AlertRule } from '../../../src/domain/alerts/alert-rule';
import type { AlertsState, Breach } from '../../../src/domain/alerts/alerts-state';
import { plainLine, readChatAddress } from '../../../src/domain/alerts/chat-text';
import { describeBreach, describeClear } from '../../../src/domain/alerts/describe-alert';
import { describeShown } from '../../../src/domain/alerts/describe-shown';
import { writeLetter } from '../../../src/domain/alerts/message-text';
import { parseAlerts } from '../../../src/domain/alerts/parse-rules';
import { isQuiet, parseQuiet } from '../../../src/domain/alerts/quiet';
import { cellsToWrite } from '../../../src/domain/alerts/sheet-cells';
import { aRow, aRule, someScopes } from './some-rules';

const now = Date.parse('2026-11-20T10:00:00Z') / 1000;
const since = Date.parse('2026-11-20T09:42:10Z') / 1000;
const aBreach = (change: Partial<Breach> = {}): Breach => ({
  ...{ since, told: 'sent', isHeld: false, by: '', outcome: 'e-mail sent', ...change },
});
const stateOf = (...pairs: readonly (readonly [AlertRule, Breach])[]): AlertsState => ({
  breaches: Object.fromEntries(pairs.map(([{ key }, breach]) => [key, breach])),
  sentAt: [],
  held: 0,
});
const readings = { now, readAt: now, timeZone: 'Europe/Paris' };

test.each([
  [{}, 0.62, 'Service level of Support 62 % is below 80 % since 10:42'],
  [{ Scope: '' }, 0.7999, 'Service level 79.9 % is below 80 % since 10:42'],
  [
    { Metric: 'sla last hour' },
    0.57,
    'Service level of Support, last hour 57 % is below 80 % since 10:42',
  ],
  [
    { Metric: 'longest_wait_now', 'Above or below': 'above', Threshold: '2:00' },
    120.2,
    'Longest wait now of Support 2:01 is above 2:00 since 10:42',
  ],
  [
    { Metric: 'agents_available', Threshold: '2' },
    1,
    'Agents available of Support 1 is below 2 since 10:42',
  ],
  [{}, undefined, 'Service level of Support is below 80 % since 10:42'],
] as const)('%j: %d reads %j', (cells, value, sentence) =>
  expect(describeBreach(aRule(cells), value, '10:42')).toBe(sentence),
);

test('an end says where the figure is now', () =>
  expect(describeClear(aRule(), 0.9, '10:42')).toBe(
    'Service level of Support is back to normal: 90 % (it was below 80 % since 10:42)',
  ));

test('the board tells first of what nobody is on, and counts the rest', () => {
  const rules = ['10 %', '20 %', '30 %', '40 %'].map((Threshold) => aRule({ Threshold }));
  const quiet = aRule({ Threshold: '50 %', Channel: 'chat' });
  const [first, ...others] = rules as [AlertRule, ...AlertRule[]];
  const state = stateOf(
    [first, aBreach({ by: 'Ana', since: since + 60 })],
    ...others.map((rule, at) => [rule, aBreach({ since: since - 60 * at })] as const),
    [quiet, aBreach()],
  );
  const shown = describeShown([...rules, quiet], state, { ...readings, readValue: () => 0.05 });
  expect(Object.values(shown.values)).toEqual(Array(5).fill('5 %'));
  expect(shown).toMatchObject({
    text: 'Service level of Support 5 % is below 20 % since 10:42 · Service level of Support 5 % is below 30 % since 10:41 · 2 more alerts',
    isLoud: true,
    count: 4,
  });
  const calm = describeShown([first], stateOf([first, aBreach({ by: 'Ana' })]), {
    ...readings,
    readValue: () => 0.05,
  });
  expect(calm).toMatchObject({ isLoud: false, text: expect.stringMatching(/ \(ack\. by Ana\)$/) });
});

const scope = (name: string): AlertRule => ({
  ...aRule(),
  scope: { key: 'team 11', kind: 'team', name },
});

test('names from outside are nothing but text in a message', () => {
  const rule = scope('<users/all> *big* <https://evil.example/x|here> www.evil.example @all');
  const { subject, body } = writeLetter(
    { target: { kind: 'chat' }, lines: [{ what: 'breached', rule, breach: aBreach() }], held: 2 },
    { ...readings, readValue: () => 0.5, spreadsheetId: 'abc-1' },
  );
  const [line = '', held, address] = body.split('\n');
  for (const text of [subject, line]) expect(text).not.toMatch(/[<>*_~`@]|:\/\/|\.\p{L}/u);
  expect(line).toMatch(/^⚠ Service level of ‹users\/all› .* 50 % is below 80 % since 10:42\.$/);
  expect(held).toMatch(/^2 messages were held back/);
  expect(address).toBe('https://docs.google.com/spreadsheets/d/abc-1');
});

test('whatever a name is, Chat finds no markup in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) =>
      expect(plainLine(name)).not.toMatch(/[<>*_~`@]|:\/\/|\.\p{L}/u),
    ),
  );
});

const space = 'https://chat.googleapis.com/v1/spaces/AAAA/messages?key=k-_1&token=t%3D';

test.each([
  [space, true],
  [` ${space}\n`, true],
  [space.replace('https', 'http'), false],
  [space.replace('googleapis.com', 'googleapis.com.evil.example'), false],
  [space.replace('chat.', 'evil@chat.'), false],
  [space.replace('/messages', '/messages/../..'), false],
  [`${space}#x`, false],
  ['', false],
])('%j is the address of a Chat space: %s', (text, isOne) =>
  expect(readChatAddress(text) !== undefined).toBe(isOne),
);

test.each([
  ['22:00-07:00', '2026-11-20T21:00:00Z', true],
  ['22:00-07:00', '2026-11-20T05:59:00Z', true],
  ['22:00-07:00', '2026-11-20T06:00:00Z', false],
  ['22:00-07:00', '2026-11-20T20:59:00Z', false],
  ['12-13', '2026-11-20T11:30:00Z', true],
  ['12-13', '2026-11-20T12:00:00Z', false],
  ['0:00-24:00', '2026-11-20T12:00:00Z', true],
  ['Sat-Sun', '2026-11-20T12:00:00Z', false],
  ['22-7, Sat-Sun', '2026-11-21T12:00:00Z', true],
  ['', '2026-11-21T12:00:00Z', false],
])('%j is quiet in Paris at %s: %s', (text, at, isIt) =>
  expect(isQuiet(parseQuiet(text) ?? [], Date.parse(at) / 1000, 'Europe/Paris')).toBe(isIt),
);

describe('the columns of ours', () => {
  const facts = { ...readings, pending: {}, hasChat: true };
  const written = (cells: Parameters<typeof aRow>[0], breach?: Breach, others: object = {}) => {
    const rows = [aRow(cells)];
    const parsed = parseAlerts(rows, someScopes);
    const [rule] = parsed.rules;
    const state = rule && breach ? stateOf([rule, breach]) : stateOf();
    const columns = cellsToWrite(rows, parsed, { ...facts, state, ...others });
    return Object.fromEntries(columns.map(({ column, cells: [cell] }) => [column, cell]));
  };

  test.each([
    ['a rule that is kept', {}, undefined, { State: 'ok' }],
    ['nothing that says so already', { State: 'ok' }, undefined, {}],
    ['what was told', {}, aBreach(), { State: 'breached since 10:42; e-mail sent' }],
    [
      'who is on it',
      {},
      aBreach({ by: '=Ana', told: 'no' }),
      {
        State: 'breached since 10:42; no message: acknowledged before; acknowledged by =Ana',
        'Acknowledged by': "'=Ana",
      },
    ],
    [
      'that nobody knows whether it was sent',
      {},
      aBreach({ told: 'sending' }),
      { State: 'breached since 10:42; it is not known whether the message was sent' },
    ],
    [
      'that it was held back',
      {},
      aBreach({ told: 'no', isHeld: true }),
      { State: 'breached since 10:42; held back: too many messages in an hour' },
    ],
    [
      'that it waits for the morning',
      { 'Quiet hours': '0-24' },
      aBreach({ told: 'no' }),
      { State: 'breached since 10:42; quiet hours: not sent yet' },
    ],
    [
      'no name of a breach that is over',
      { 'Acknowledged by': 'Ana' },
      undefined,
      { State: 'ok', 'Acknowledged by': '' },
    ],
    [
      'what is wrong',
      { Metric: 'profit', 'Acknowledged by': 'Ana' },
      undefined,
      { Problem: expect.stringMatching(/^Metric: /) },
    ],
  ])('say %s', (_, cells, breach, wanted) =>
    expect(written({ Channel: 'chat', ...cells }, breach)).toEqual(wanted),
  );

  test('say that there is no Chat space, and since when a rule is beyond its threshold', () => {
    const { key } = aRule({ Channel: 'chat' });
    const others = { hasChat: false, pending: { [key]: since } };
    expect(written({ Channel: 'chat' }, undefined, others)).toEqual({
      State: 'below 80 % since 10:42, no alert yet',
      Problem: expect.stringMatching(/^Channel: there is no Chat space yet/),
    });
  });
});
