import { asTrigger, type House, openWarmHouse, records } from './house';

const key = 'k'.repeat(32);
const token = '0123456789abcdef0123456789abcdef';
const properties = { WEBHOOK_KEY: key, WEBHOOK_TOKEN: token };

let house: House;

beforeAll(async () => {
  house = await openWarmHouse({ account: 'S', properties, switches: ['rate.limit=0'] });
}, 60_000);
afterAll(() => house.close());

const nowSeconds = () => Math.floor(house.clock.now() / 1000);

/** Posts an event of a call that Aircall's list does not know: what is seen of it came by webhook. */
async function tell(event: string, after: number, data: Record<string, unknown>): Promise<void> {
  const at = startedAt + after;
  const call = { direction: 'inbound', status: 'initial', started_at: startedAt, ...data };
  const body = { resource: 'call', event, timestamp: at, token, data: call };
  const parameter = { key };
  const postData = { contents: JSON.stringify(body), type: 'application/json' };
  await house.must('doPost', { as: 'webapp', args: [{ parameter, postData }] });
}

let startedAt = 0;
const agent = { id: 456, name: 'Ana Martin' };
const number = { id: 1234, name: 'French Office' };
const facts = { number, raw_digits: '+33 6 99 00 11 22' };
const rowOf = (sheet: string, id: number) =>
  records(house.sheet(sheet)).filter((row) => row['Call ID'] === String(id));
const tellWholeLife = async (id: number): Promise<void> => {
  startedAt = nowSeconds() - 100;
  const answered = { ...facts, id, status: 'answered', answered_at: startedAt + 9, user: agent };
  const done = { ...answered, status: 'done', ended_at: startedAt + 60 };
  await tell('call.created', 0, { ...facts, id });
  await tell('call.ringing_on_agent', 3, { ...facts, id, user: agent });
  await tell('call.answered', 9, answered);
  await tell('call.hungup', 60, done);
  await tell('call.ended', 91, { ...done, tags: [{ name: 'VIP' }] });
};

test('a call told by webhooks is one row of the log, whole, in whatever order it was told', async () => {
  await tellWholeLife(990_001);
  await house.must('foldInbox', asTrigger);
  expect(rowOf('Calls', 990_001)).toMatchObject([
    {
      Outcome: 'answered',
      'Wait s': 9,
      'Talk s': 51,
      User: 'Ana Martin',
      Tags: 'VIP',
      Rings: 'Ana Martin #456 +3 s',
      Source: 'webhooks',
    },
  ]);
  expect(records(house.sheet('Inbox'))).toEqual([]);
});

test('told again, late and twice, it stays one row', async () => {
  await tell('call.ended', 91, { ...facts, id: 990_001, status: 'done', ended_at: startedAt + 60 });
  await tell('call.created', 0, { ...facts, id: 990_001 });
  await house.must('foldInbox', asTrigger);
  expect(rowOf('Calls', 990_001)).toHaveLength(1);
  expect(rowOf('Live calls', 990_001)).toEqual([]);
  expect(rowOf('Calls', 990_001)[0]).toMatchObject({ Outcome: 'answered', Source: 'webhooks' });
});

test('a late comment finds its row', async () => {
  const comments = [{ content: 'Call again on Monday' }];
  const done = { status: 'done', answered_at: startedAt + 9, ended_at: startedAt + 60 };
  await tell('call.commented', 99, { ...facts, ...done, id: 990_001, user: agent, comments });
  await house.must('foldInbox', asTrigger);
  expect(rowOf('Calls', 990_001)).toMatchObject([{ Comments: 'Call again on Monday' }]);
});

test('late facts of many calls are written by one run, which searches for none of them', async () => {
  const ids = [1, 2, 3, 4, 5, 6, 7].map((at) => 991_000 + at);
  for (const id of ids) await tellWholeLife(id);
  await house.must('foldInbox', asTrigger);
  const done = { status: 'done', answered_at: startedAt + 9, ended_at: startedAt + 60 };
  for (const id of ids) {
    await tell('call.tagged', 99, { ...facts, ...done, id, tags: [{ name: 'late' }] });
  }
  const { serviceCalls } = await house.must('foldInbox', asTrigger);
  expect(ids.map((id) => rowOf('Calls', id)[0]?.Tags)).toEqual(ids.map(() => 'late'));
  expect(records(house.sheet('Inbox'))).toEqual([]);
  expect(serviceCalls.total).toBeLessThanOrEqual(46);
});

test('a waiting caller told by a webhook is on the board at the next refresh', async () => {
  startedAt = nowSeconds() - 5;
  const digits = '+44 7700 900123';
  await tell('call.created', 0, { number, id: 990_002, raw_digits: digits });
  await house.must('activityTracker', asTrigger);
  expect(house.sheet('Activity Tracker').values.flat().join(' ')).toContain(digits);
  expect(rowOf('Live calls', 990_002)).toMatchObject([{ Outcome: 'waiting', Source: 'webhooks' }]);
});

test('what cannot be folded is a dead letter that says why', async () => {
  startedAt = nowSeconds() - 5;
  await tell('call.teleported', 0, { ...facts, id: 990_003 });
  await tell('call.created', 0, { ...facts, id: 990_004, started_at: 'yesterday' });
  await tell('call.answered', 1, { ...facts, id: 990_002, direction: 'outbound' });
  startedAt = nowSeconds() - 365 * 86_400;
  await tell('call.created', 0, { ...facts, id: 990_005 });
  await house.must('foldInbox', asTrigger);
  expect(records(house.sheet('Dead letters')).map((row) => row.Reason)).toEqual([
    'It is an event we did not ask for.',
    'It is no event we can read.',
    'Its call is known with another direction.',
    'It is more than 7 days old.',
  ]);
});

test.each([1, 10, 100])(
  'a batch of %i is folded within 40 service calls and no request',
  async (size) => {
    startedAt = nowSeconds() - 20;
    for (let at = 0; at < size; at += 1) {
      await tell('call.created', 0, { ...facts, id: 992_000 + size * 100 + at });
    }
    const { serviceCalls, httpRequests } = await house.must('foldInbox', asTrigger);
    expect(serviceCalls.total).toBeLessThanOrEqual(40);
    expect(httpRequests.total).toBe(0);
  },
);

test('while webhooks are healthy a refresh asks for no calls, and for nothing else but presence', async () => {
  const fresh = await openWarmHouse({ account: 'S', properties, switches: ['rate.limit=0'] });
  const first = house;
  house = fresh;
  startedAt = nowSeconds() - 5;
  await tell('call.created', 0, { ...facts, id: 990_006 });
  await house.must('activityTracker', asTrigger);
  house.advance(30);
  const { httpRequests, serviceCalls } = await house.must('activityTracker', asTrigger);
  house = first;
  await fresh.close();
  expect(httpRequests.byRoute).toEqual({ 'GET /v1/users/availabilities': 1 });
  expect(serviceCalls.total).toBeLessThanOrEqual(70);
}, 60_000);
