import type { ExecutionReport } from '../../host/engine/report';
import { headers } from '../../src/domain/sheets/headers';
import { asTrigger, type House, openHouse, records } from './house';
import { typeRows } from './webhook-house';

const key = 'k'.repeat(32);
const token = '0123456789abcdef0123456789abcdef';
const caller = '+33199001299';
/** Rules send this one to the last agent, whom only Aircall can name. */
const regular = '+33299001288';

/** The most that a starting call with card and transfer may cost. */
const most = { warm: 24, onMisses: 36 };

let house: House;

interface Wire {
  readonly id: number;
  readonly started_at: number;
}

const row = (table: keyof typeof headers, cells: Readonly<Record<string, string>>) =>
  headers[table].map((column) => cells[column] ?? '');
const place = (fields: object = {}) =>
  (house.control('POST', '/calls', { from: caller, ...fields }) as { call: Wire }).call;
const deliver = (
  call: Wire,
  change: object = {},
  name = 'call.created',
): Promise<ExecutionReport> => {
  const data = { ...call, ...change };
  const body = { resource: 'call', event: name, timestamp: call.started_at, token, data };
  const event = { parameter: { key }, postData: { contents: JSON.stringify(body) } };
  return house.must('doPost', { as: 'webapp', args: [event] });
};
const actions = (id: number) =>
  records(house.sheet('Actions')).filter((each) => each['Call ID'] === String(id));
const sent = (what: 'cards' | 'transfers', id: number) =>
  (house.control('GET', `/${what}`) as readonly { call: number }[]).filter(
    ({ call }) => call === id,
  );
const requests = () => house.control('GET', '/requests') as readonly { path: string }[];

beforeAll(async () => {
  const settings = { sendCards: true, routeCalls: true, dryRun: false };
  house = await openHouse({
    account: 'S',
    switches: ['rate.limit=0'],
    properties: {
      WEBHOOK_KEY: key,
      WEBHOOK_TOKEN: token,
      SETTINGS: JSON.stringify({ ...settings, requestsPerMinute: 1000 }),
    },
  });
  await house.must('setupActivityTracker');
  const users = house.control('GET', '/users') as readonly { email: string }[];
  typeRows(house, 'Contacts', [
    row('Contacts', { Phone: caller, Name: 'Nora', 'Owner email': users[3]?.email ?? '' }),
    row('Contacts', { Phone: regular, Name: 'Otto', 'Owner email': users[3]?.email ?? '' }),
  ]);
  typeRows(house, 'Insight cards', [
    row('Insight cards', { Card: 'C', Enabled: 'TRUE', Text: '{{contact.name}}' }),
    row('Insight cards', { Enabled: 'TRUE', Label: 'Calls', Text: '{{calls.30 days}}' }),
    row('Insight cards', { Enabled: 'TRUE', Label: 'Agent', Text: '{{last.agent}}' }),
  ]);
  typeRows(house, 'Routing rules', [
    row('Routing rules', {
      Enabled: 'TRUE',
      Rule: 'Agent',
      'Caller starts with': '+332',
      'Send to': 'last agent',
    }),
    row('Routing rules', { Enabled: 'TRUE', Rule: 'Owner', 'Send to': 'owner' }),
  ]);
  house.advance(60);
  await house.must('activityTracker', asTrigger);
}, 120_000);
afterAll(() => house.close());

test('warm, with card and transfer, it stays inside its budget', async () => {
  const call = place();
  house.control('DELETE', '/requests');
  const { serviceCalls, httpRequests } = await deliver(call);
  expect(actions(call.id).map((each) => each.Outcome)).toEqual(['sent', 'sent']);
  expect(serviceCalls.total).toBeLessThanOrEqual(most.warm);
  expect(serviceCalls.byMethod['UrlFetchApp.fetchAll']).toBe(1);
  expect(httpRequests.total).toBe(2);
  expect(requests()).toHaveLength(2);
});

test('the cache forgot everything: still inside its budget, with one round that asks', async () => {
  house.advance(6 * 3600 + 1);
  const call = place({ from: regular });
  const { serviceCalls, httpRequests } = await deliver(call);
  expect(actions(call.id).map((each) => each.Outcome)).toEqual(['sent', 'sent']);
  expect(httpRequests.byRoute['GET /v1/calls/search']).toBe(1);
  expect(serviceCalls.total).toBeLessThanOrEqual(most.onMisses);
  expect(serviceCalls.byMethod['UrlFetchApp.fetchAll']).toBeLessThanOrEqual(2);
});

test('duplicates, at once and later, late ones and a call that is over: one card, one transfer', async () => {
  house.advance(60);
  await house.must('activityTracker', asTrigger);
  const call = place();
  await Promise.all([deliver(call), deliver(call), deliver(call), deliver(call)]);
  await deliver(call, { status: 'answered' });
  expect(sent('cards', call.id)).toHaveLength(1);
  expect(sent('transfers', call.id)).toHaveLength(1);
  expect(actions(call.id).filter((each) => each.Outcome === 'sent')).toHaveLength(2);
  const over = place();
  await deliver(over, { status: 'done', ended_at: over.started_at + 1 });
  const old = place();
  house.advance(61);
  await deliver(old);
  expect(actions(old.id)).toEqual([]);
  expect(actions(over.id).map((each) => each.Detail)).toEqual([
    'The call was over by then; nothing was sent.',
    'The call was over by then; nothing was sent.',
  ]);
  for (const { id } of [over, old]) expect(sent('cards', id)).toEqual([]);
});

test('somebody answered before its delivery came: nobody tears the caller away, the card is shown', async () => {
  const call = place();
  const answered = { status: 'answered', answered_at: call.started_at };
  await deliver(call, answered, 'call.answered');
  const { serviceCalls } = await deliver(call);
  expect([sent('cards', call.id).length, sent('transfers', call.id)]).toEqual([1, []]);
  expect(actions(call.id)[1]).toMatchObject({ Kind: 'transfer', Outcome: 'not sent' });
  expect(serviceCalls.total).toBeLessThanOrEqual(most.warm);
});

test('Aircall’s refusal is noted in words, nothing is sent again', async () => {
  house.advance(60);
  const call = place({ patienceSeconds: 5 });
  house.advance(20);
  await deliver(call);
  expect(sent('transfers', call.id)).toHaveLength(1);
  expect(actions(call.id).find((each) => each.Kind === 'transfer')).toMatchObject({
    Outcome: 'refused',
    Detail: expect.stringContaining('Aircall refused: '),
  });
});

test('a connection that breaks is noted in words, nothing is sent again', async () => {
  const call = place();
  house.control('POST', '/faults', { kind: 'down' });
  await deliver(call);
  house.control('DELETE', '/faults');
  expect(actions(call.id).map((each) => each.Outcome)).toEqual(['no answer', 'no answer']);
  expect(String(actions(call.id)[1]?.Detail)).toContain('may have arrived');
});
