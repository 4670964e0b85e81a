import fc from 'fast-check';
import { asTrigger, type House, openHouse, records } from './house';

const key = 'k'.repeat(32);
const token = '0123456789abcdef0123456789abcdef';

let house: House;

beforeAll(async () => {
  house = await openHouse({ properties: { WEBHOOK_KEY: key, WEBHOOK_TOKEN: token } });
  await house.must('setupActivityTracker');
}, 60_000);
afterAll(() => house.close());

const aDelivery = (change: Record<string, unknown> = {}) => ({
  resource: 'call',
  event: 'call.created',
  timestamp: 1_763_632_800,
  token,
  data: { id: 812, direction: 'inbound', status: 'initial', started_at: 1_763_632_800 },
  ...change,
});

const post = (body: unknown, parameter: Record<string, string> = { key }) => {
  const contents = typeof body === 'string' ? body : JSON.stringify(body);
  const event = { parameter, postData: { contents, type: 'application/json' } };
  return house.must('doPost', { as: 'webapp', args: [event] });
};

const inbox = () => records(house.sheet('Inbox'));

test('an authentic delivery waits in the Inbox, without its token', async () => {
  await post(aDelivery());
  const row = inbox().at(-1);
  expect(row).toMatchObject({ Event: 'call.created', 'Call ID': '812' });
  expect(JSON.parse(String(row?.JSON))).not.toHaveProperty('token');
  expect(JSON.stringify(house.sheet('Inbox'))).not.toContain(token);
});

test('it costs eight service calls at most, one of them a data call, and no request', async () => {
  const { serviceCalls, httpRequests } = await post(aDelivery());
  expect(serviceCalls.total).toBeLessThanOrEqual(8);
  expect(serviceCalls.data).toBe(1);
  expect(httpRequests.total).toBe(0);
  expect(Object.keys(serviceCalls.byMethod)).not.toContain('Properties.getProperties');
});

test('the cache forgot everything: it is taken in all the same', async () => {
  const before = inbox().length;
  house.advance(6 * 3600 + 1);
  await post(aDelivery());
  expect(inbox()).toHaveLength(before + 1);
});

test('a delivery of many pages is kept whole over several cells', async () => {
  const comment = 'long '.repeat(20_000);
  await post(aDelivery({ data: { id: 813, comments: [{ content: comment }] } }));
  const row = inbox().at(-1) ?? {};
  const json = ['JSON', 'JSON 2', 'JSON 3', 'JSON 4'].map((name) => row[name]).join('');
  expect(JSON.parse(json).data.comments[0].content).toBe(comment);
});

test.each<[string, unknown, Record<string, string>]>([
  ['a forged token', aDelivery({ token: 'f'.repeat(32) }), { key }],
  ['no token', aDelivery({ token: undefined }), { key }],
  ['a token that is no text', aDelivery({ token: { $ne: '' } }), { key }],
  ['a missing key', aDelivery(), {}],
  ['a wrong key', aDelivery(), { key: 'x'.repeat(32) }],
  ['the beginning of the key', aDelivery(), { key: key.slice(0, 31) }],
  ['broken JSON', JSON.stringify(aDelivery()).slice(0, -9), { key }],
  ['an empty body', '', { key }],
  ['a list', [aDelivery()], { key }],
  ['two megabytes of nothing', ' '.repeat(2_000_000), { key }],
])('%s is answered like a good one and changes nothing', async (_, body, parameter) => {
  const before = house.sheet('Inbox');
  const { result, ok } = await post(body, parameter);
  expect(ok).toBe(true);
  expect(result).toEqual((await post(aDelivery({ token: 'no' }))).result);
  expect(house.sheet('Inbox')).toEqual(before);
});

test.each<[string, unknown]>([
  ['JSON of the wrong shape', { token, hello: 'world' }],
  ['an unknown event', aDelivery({ event: 'call.teleported' })],
  ['an event of a year ago', aDelivery({ timestamp: 1_732_096_800 })],
  ['two megabytes', aDelivery({ data: { id: 814, text: 'x'.repeat(2_000_000) } })],
])('%s that proves itself is kept for the fold to judge', async (_, body) => {
  const before = inbox().length;
  await post(body);
  expect(inbox()).toHaveLength(before + 1);
});

test('text from outside never becomes a formula', async () => {
  await post(aDelivery({ event: '=IMPORTXML("http://x","y")' }));
  const { formulas } = house.sheet('Inbox');
  expect(formulas.flat().filter((formula) => formula !== '')).toEqual([]);
});

test('whatever is posted, it is answered, and nothing unproven gets in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), fc.string(), async (body, guess) => {
      const before = inbox().length;
      await post(body, { key: guess });
      await post(body, { key });
      expect(inbox()).toHaveLength(before);
    }),
    { numRuns: 100 },
  );
});

test('a browser without a key sees a plain page that reveals nothing', async () => {
  const report = await house.must('doGet', { as: 'webapp', args: [{ parameter: {} }] });
  const page = JSON.stringify(report.result);
  expect(page).not.toMatch(/Aircall|sheet|key=/i);
});

test('refreshing goes on beside it', async () => {
  house.advance(60);
  await house.must('activityTracker', asTrigger);
});
