import type { TrialOutcome, WidgetAddress } from '../../src/domain/pages/try-routing-view';
import { headers } from '../../src/domain/sheets/headers';
import { records } from './house';
import { openWebhookHouse, type WebhookHouse } from './webhook-house';

/** A German whom no contact has; nobody but Aircall knows who talked to them last. */
const stranger = '+4930901820';
const customer = '+33199001299';

type Answer = Readonly<Record<string, unknown>>;

let house: WebhookHouse;
let url: string;
let users: readonly { readonly id: number; readonly email: string }[];

const row = (table: keyof typeof headers, cells: Readonly<Record<string, string>>) =>
  headers[table].map((column) => cells[column] ?? '');
const rule = (cells: Readonly<Record<string, string>>) =>
  row('Routing rules', { Enabled: 'TRUE', ...cells });

beforeAll(async () => {
  house = await openWebhookHouse({ switches: ['rate.limit=0'] });
  users = house.control('GET', '/users') as typeof users;
  house.type(
    'Contacts',
    row('Contacts', { Phone: customer, Name: 'Nora', 'Owner email': users[3]?.email ?? '' }),
  );
  const [team = {}] = records(house.sheet('TeamDB'));
  const [number = {}] = records(house.sheet('NumberDB'));
  house.type(
    'Routing rules',
    rule({ Priority: '10', Rule: 'Owner', 'Send to': 'owner' }),
    rule({ Priority: '20', Rule: 'Germans', 'Caller starts with': '+49', 'Send to': 'last agent' }),
    rule({
      Priority: '30',
      Rule: 'On this line',
      Number: String(number['Number ID']),
      'Send to': 'external',
      Target: '+44 20 7123 4567',
    }),
    rule({ Priority: '40', Rule: 'Team', 'Send to': 'team', Target: String(team['Team ID']) }),
    rule({
      Priority: '50',
      Rule: 'Line',
      'Send to': 'number',
      Target: String(number['Number ID']),
    }),
  );
  const made = await house.ask<WidgetAddress>('apiMakeRouteAddress');
  url = made.kind === 'made' ? made.url : '';
  // the clock reads what people wrote, contacts too
  for (let minute = 0; minute < 3; minute += 1) {
    house.advance(60);
    await house.tick();
  }
}, 60_000);
afterAll(() => house.close());

const get = async (number: string, more = ''): Promise<Answer> =>
  (await (await fetch(url.replace('{{callerNumber}}', number) + more)).json()) as Answer;
const post = async (type: string, body: string, address: string): Promise<Answer> => {
  const answer = await fetch(address, { method: 'POST', body, headers: { 'content-type': type } });
  return (await answer.json()) as Answer;
};
const bare = () => url.replace(/&callerNumber=.*/, '');
const noted = () => records(house.sheet('Actions')).filter(({ Kind }) => Kind === 'ring to');
const line = () => Number(records(house.sheet('NumberDB'))[0]?.['Number ID']);

test.each([
  ['encoded', encodeURIComponent(customer)],
  ['with a plus sign that becomes a space', customer],
  ['without', customer.slice(1)],
])('a customer’s owner, the number %s', async (_how, number) => {
  const owner = users[3];
  expect(await get(number)).toEqual({
    matched: true,
    rule: 'Owner',
    reason: expect.stringContaining('the contact’s owner'),
    user: { id: owner?.id, email: owner?.email },
  });
});

test('a body of form fields or of JSON says the same', async () => {
  const expected = await get(encodeURIComponent(customer));
  const form = `callerNumber=${encodeURIComponent(customer)}`;
  expect(await post('application/x-www-form-urlencoded', form, bare())).toEqual(expected);
  const json = JSON.stringify({ callerNumber: customer });
  expect(await post('application/json', json, bare())).toEqual(expected);
});

test('every type is answered in its own field, and no rule of another matches', async () => {
  const number = encodeURIComponent('+12125550123');
  expect(await get(number, '&type=user')).toEqual({ matched: false, rule: '', reason: '' });
  expect(await get(number, '&type=team')).toMatchObject({
    rule: 'Team',
    team: { id: expect.any(Number) },
  });
  expect(await get(number, '&type=number')).toMatchObject({
    rule: 'Line',
    number: { id: line(), digits: expect.stringMatching(/^\+/) },
  });
  expect(await get(number, '&type=external')).toEqual({ matched: false, rule: '', reason: '' });
  expect(await get(number, `&type=external&numberId=${line()}`)).toMatchObject({
    rule: 'On this line',
    external: { number: '+442071234567' },
  });
  expect(await get(number, '&type=pigeon')).toEqual({ matched: false, rule: '', reason: '' });
});

test('a hidden caller goes by the rules that ask nothing of the number', async () => {
  for (const number of ['', 'anonymous', '+0']) {
    expect(await get(number)).toMatchObject({ matched: true, rule: 'Team' });
  }
});

test('who talked to them last is asked of Aircall, once', async () => {
  const wish = { direction: 'outbound', to: stranger, isAnswered: true, talkSeconds: 10 };
  const { call } = house.control('POST', '/calls', wish) as { call: { user: { id: number } } };
  house.advance(120);
  const asked = () => (house.control('GET', '/requests') as readonly unknown[]).length;
  const before = asked();
  expect(await get(encodeURIComponent(stranger))).toMatchObject({
    rule: 'Germans',
    user: { id: call.user.id, email: expect.stringContaining('@') },
  });
  expect(asked() - before).toBe(1);
});

test('without Aircall the answer comes all the same', async () => {
  house.control('POST', '/faults', { match: '/v1/calls/search', status: 500, times: 5 });
  expect(await get(encodeURIComponent('+4930901821'))).toMatchObject({
    matched: true,
    rule: 'Team',
  });
  house.control('DELETE', '/faults');
});

test('whoever has not the key learns nothing and changes nothing', async () => {
  const before = noted().length;
  const nothing = { matched: false, rule: '', reason: '' };
  for (const key of ['', 'wrong', '0'.repeat(64)]) {
    const address = url
      .replace(/key=[0-9a-f]+/, `key=${key}`)
      .replace('{{callerNumber}}', customer);
    expect(await (await fetch(address)).json()).toEqual(nothing);
    expect(await post('text/plain', '{"callerNumber":', address)).toEqual(nothing);
  }
  expect(await (await fetch(`${house.address}?action=route`)).json()).toEqual(nothing);
  expect(noted()).toHaveLength(before);
});

test('every answer is a row of Actions, and a hit of its rule; a test is neither', async () => {
  const before = noted().length;
  await get(encodeURIComponent(customer), '&test=1');
  expect(noted()).toHaveLength(before);
  await get(encodeURIComponent(customer));
  expect(noted()[before]).toMatchObject({
    'Rule or card': 'Owner',
    Target: expect.stringContaining(users[3]?.email ?? '?'),
    Outcome: 'answered',
  });
  for (let minute = 0; minute < 3; minute += 1) {
    house.advance(60);
    await house.tick();
  }
  const hits = records(house.sheet('Routing rules')).find(({ Rule }) => Rule === 'Owner');
  expect(Number(hits?.Hits)).toBeGreaterThan(1);
});

test('the widget of the account rings whom the rules name, if it follows the redirect', async () => {
  const order = { url, callerNumber: customer, responseType: 'user', path: 'user.id' };
  const ring = (more: object) => house.simulator.ringTo({ ...order, ...more });
  const { rings, redirects } = await ring({ followRedirects: true });
  expect([redirects, rings?.id]).toEqual([1, users[3]?.id]);
  expect(await ring({ followRedirects: false })).toMatchObject({ status: 302, rings: null });
  expect(await ring({ followRedirects: true, method: 'POST', url: bare() })).toMatchObject({
    rings: { id: users[3]?.id },
  });
});

test('a try tells the same, with what was known and what Aircall was asked', async () => {
  const before = noted().length;
  const form = { numberId: undefined, at: house.clock.now() / 1000, asker: 'transfer' } as const;
  const trial = async (number: string) => {
    const outcome = await house.ask<TrialOutcome>('apiTryRouting', { ...form, number });
    return outcome.tried ? outcome.trial : undefined;
  };
  expect(await trial(customer)).toMatchObject({
    outcome: 'target',
    rule: 'Owner',
    contact: 'Nora',
    asked: [],
  });
  const german = await trial('+4930901824');
  expect(german).toMatchObject({
    rule: 'Team',
    contact: '',
    asked: ['for the last calls with this number'],
  });
  expect(german?.rows.slice(0, 4).map(({ rule: name, outcome }) => [name, outcome])).toEqual([
    ['Owner', 'skipped'],
    ['Germans', 'skipped'],
    ['On this line', 'no match'],
    ['Team', 'chosen'],
  ]);
  expect(noted()).toHaveLength(before);
});

/** One answer, and what it cost. */
const cost = async (number: string) => {
  const { searchParams } = new URL(url.replace('{{callerNumber}}', number));
  const parameter = Object.fromEntries(searchParams);
  const { serviceCalls, httpRequests } = await house.must('doGet', {
    as: 'webapp',
    args: [{ parameter }],
  });
  return { calls: serviceCalls.total, requests: httpRequests.total };
};

test('an answer costs few service calls, and few more when the cache forgot all', async () => {
  const known = await cost('33199001299');
  expect(known.calls).toBeLessThanOrEqual(10);
  expect(known.requests).toBe(0);
  const asking = await cost('4930901822');
  expect(asking.calls).toBeLessThanOrEqual(14);
  expect(asking.requests).toBe(1);
  // no cache keeps anything longer
  house.advance(6 * 3600 + 60);
  const forgotten = await cost('4930901822');
  expect(forgotten.calls).toBeLessThanOrEqual(24);
});
