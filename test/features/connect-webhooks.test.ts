import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { en } from '../../src/domain/texts/en';
import { subscribedEvents } from '../../src/domain/webhook/events';
import { records } from './house';
import { openWebhookHouse, type WebhookHouse } from './webhook-house';

/** Words the host's own spreadsheet is registered under. */
const path = '/macros/s/local/exec';

let house: WebhookHouse;
beforeAll(async () => {
  house = await openWebhookHouse({
    switches: ['rate.limit=0', 'webhook.disableAfter=3', 'webhook.retrySpacing=100000'],
  });
}, 60_000);
afterAll(() => house.close());

/** Serves other people's pages, each at a path of its own. */
const strangers: Readonly<
  Record<string, (answer: (status: number, body: string) => void) => void>
> = {
  login: (answer) => answer(302, ''),
  refused: (answer) => answer(403, 'Sign in'),
  gone: (answer) => answer(404, 'Sorry, the file you have requested does not exist.'),
  other: (answer) => answer(200, '<h1>A shop</h1>'),
};
let stranger: Server;
let elsewhere: string;
beforeAll(async () => {
  stranger = createServer((request, response) => {
    const name = /\/macros\/s\/(\w+)\//.exec(request.url ?? '')?.[1] ?? '';
    strangers[name]?.((status, body) =>
      response.writeHead(status, { location: 'https://accounts.google.com/' }).end(body),
    );
  });
  await new Promise<void>((done) => stranger.listen(0, '127.0.0.1', done));
  elsewhere = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
});
afterAll(() => stranger.close());

const strip = () => house.sheet('Activity Tracker').values.slice(0, 3).flat().join('\n');
const runs = () => records(house.sheet('Runs'));
const checks = () => runs().filter(({ Run }) => Run === en.webhook.check.run);
const ours = () => house.mail().webhooks.filter(({ url }) => url.startsWith(house.address));
const ring = () => house.control('POST', '/calls', {}) as { call: { id: number } };
const requests = (start: string) =>
  (house.control('GET', '/requests') as { method: string; path: string }[]).filter(
    ({ method, path: at }) => `${method} ${at}`.startsWith(start),
  );

describe('an address that is none of ours is refused in words', () => {
  test.each([
    ['nothing', () => '', en.webhook.address.empty],
    [
      'the address for editors',
      () => house.address.replace(/exec$/, 'dev'),
      en.webhook.address.dev,
    ],
    [
      'a spreadsheet',
      () => 'https://docs.google.com/spreadsheets/d/1',
      en.webhook.address['not-a-web-app'],
    ],
    ['http to elsewhere', () => `http://example.com${path}`, en.webhook.address['not-a-web-app']],
    ['a port nobody listens at', () => `http://127.0.0.1:9${path}`, en.webhook.reach.unreachable],
    [
      'a web app for members only',
      () => `${elsewhere}/macros/s/login/exec`,
      en.webhook.reach.login,
    ],
    ['one that refuses', () => `${elsewhere}/macros/s/refused/exec`, en.webhook.reach.login],
    [
      'a deployment that is gone',
      () => `${elsewhere}/macros/s/gone/exec`,
      en.webhook.reach.notFound,
    ],
    ['another web app', () => `${elsewhere}/macros/s/other/exec`, en.webhook.reach.otherApp],
  ])('%s', async (_, address, problem) => {
    expect(await house.connect(address())).toEqual({ connected: false, problem });
    expect(house.mail().webhooks).toEqual([]);
  });
});

test('a company with 100 webhooks is told so, and nothing is registered', async () => {
  for (let at = 0; at < 100; at += 1) {
    house.api('POST', '/v1/webhooks', { url: `https://example.com/${at}`, events: ['call.ended'] });
  }
  expect(await house.connect()).toEqual({ connected: false, problem: en.webhook.tooMany });
  expect(ours()).toEqual([]);
  for (const { id } of house.mail().webhooks.slice(3)) house.api('DELETE', `/v1/webhooks/${id}`);
});

test('before it is connected, the sidebar suggests what Google knows', async () => {
  expect(await house.view()).toMatchObject({
    state: 'none',
    address: house.address,
    deadLetters: 0,
  });
});

test('it is registered once, named after the spreadsheet, with exactly the events we use', async () => {
  const outcome = await house.connect(`  ${house.address}?foo=1 `);
  expect(outcome).toMatchObject({
    connected: true,
    view: { state: 'waiting' },
  });
  expect(ours()).toEqual([
    expect.objectContaining({
      name: en.webhook.name(house.host.workbook.name),
      url: expect.stringMatching(/\?key=[0-9a-f]{64}$/),
      events: subscribedEvents,
      isActive: true,
    }),
  ]);
});

test('connecting again doubles nothing; a twin that somebody made is removed, others stay', async () => {
  const [mine] = ours();
  house.api('POST', '/v1/webhooks', { url: mine?.url, events: ['call.ended'] });
  expect(await house.connect()).toMatchObject({ connected: true });
  expect(ours().map(({ id }) => id)).toEqual([mine?.id]);
  expect(house.mail().webhooks).toHaveLength(4);
});

test('the first event is received, over HTTP', async () => {
  ring();
  await house.delivered();
  const view = await house.view();
  expect(view).toMatchObject({ state: 'receiving', pending: 1, lastAgo: 0, rejected: 0 });
  expect(view.versions.webApp).toBe(view.versions.menus);
});

test('the strip says what the board rests on, and how old it is', async () => {
  house.advance(3);
  await house.delivered();
  await house.tick();
  expect(strip()).toMatch(/webhooks, last event [0-3] s ago/);
  expect(runs().at(-1)?.Detail).toContain(en.runs.webhooks.notPolled);
});

test('paused, deliveries are turned away and calls are polled; Go on takes them in again', async () => {
  expect(await house.ask('apiPauseWebhooks', true)).toMatchObject({ state: 'paused' });
  const before = house.sheet('Inbox').values;
  ring();
  await house.delivered();
  expect(house.sheet('Inbox').values).toEqual(before);
  await house.tick();
  expect(strip()).toContain('Aircall API');
  expect(await house.ask('apiPauseWebhooks', false)).toMatchObject({ state: 'receiving' });
  ring();
  await house.delivered();
  expect(await house.view()).toMatchObject({ pending: 1 });
});

test('a webhook that Aircall switched off comes back by itself with the same events', async () => {
  await house.unplug();
  for (let failures = 0; failures < 3; failures += 1) ring();
  await house.delivered();
  await house.plugIn();
  expect(ours()).toMatchObject([{ isActive: false }]);
  expect(await house.view()).toMatchObject({ state: 'switched-off' });
  await house.tick();
  expect(ours()).toMatchObject([{ isActive: false }]);

  await house.pass(600);
  await house.tick();
  expect(ours()).toMatchObject([{ isActive: true, events: subscribedEvents }]);
  expect(checks()).toMatchObject([
    { Outcome: 'put right', Detail: en.webhook.check.switchedOff(subscribedEvents.length) },
  ]);
});

test.each([
  ['other events', () => ({ events: ['call.ended'] })],
  [
    'another address',
    () => ({ url: `${elsewhere}/macros/s/other/exec`, events: [...subscribedEvents] }),
  ],
])('%s: put right', async (_, change) => {
  const [mine] = ours();
  const before = checks().length;
  house.api('PUT', `/v1/webhooks/${mine?.id}`, change());
  await house.pass(600);
  await house.tick();
  expect(ours()).toEqual([expect.objectContaining({ url: mine?.url, events: subscribedEvents })]);
  expect(checks().slice(before)).toMatchObject([
    { Outcome: 'put right', Detail: en.webhook.check.changed(subscribedEvents.length) },
  ]);
});

test('it is looked at every ten minutes, and no run between asks for it', async () => {
  await house.pass(600);
  house.control('DELETE', '/requests');
  for (let minute = 0; minute < 10; minute += 1) {
    await house.tick();
    await house.pass(59);
  }
  expect(requests('GET /v1/webhooks')).toHaveLength(1);
  expect(requests('PUT')).toHaveLength(0);
}, 60_000);

test('a check that fails leaves the refresh as it is', async () => {
  await house.pass(600);
  house.control('POST', '/faults', { match: 'GET /v1/webhooks', times: 9, status: 500 });
  await house.tick();
  house.control('DELETE', '/faults');
  expect(runs().at(-1)).toMatchObject({ Run: 'Refresh', Outcome: 'ok' });
  expect(strip()).not.toContain('reconnect');
});

test('one that is gone is told of once, the board polls, and Reconnect registers it anew', async () => {
  const [mine] = ours();
  house.api('DELETE', `/v1/webhooks/${mine?.id}`);
  const before = checks().length;
  for (let times = 0; times < 2; times += 1) {
    await house.pass(600);
    await house.tick();
  }
  await house.tick();
  expect(checks().slice(before)).toMatchObject([
    { Outcome: 'failed', Detail: en.webhook.check.gone },
  ]);
  expect(strip()).toContain(en.webhook.warning.gone);
  expect(strip()).toContain('Aircall API');
  expect(await house.view()).toMatchObject({ state: 'gone' });

  expect(await house.connect()).toMatchObject({ connected: true, view: { state: 'waiting' } });
  expect(ours()).toHaveLength(1);
  await house.tick();
  expect(strip()).not.toContain(en.webhook.warning.gone);
}, 60_000);

test('a web app of an older version is found out by what it received', async () => {
  expect(strip()).not.toContain('Redeploy');
  house.type('Inbox', ['2026-11-20 12:00', '0.9.9', 'a key', 'user.opened.v2', '', '{}']);
  await house.tick();
  const { versions } = await house.view();
  expect(versions).toMatchObject({ webApp: '0.9.9' });
  expect(strip()).toContain(en.webhook.warning.otherVersion('0.9.9', versions.menus));
});

test('removed, it is gone at Aircall, and whoever still delivers is not believed', async () => {
  const [mine] = ours();
  expect(await house.ask('apiRemoveWebhooks')).toMatchObject({ state: 'none', byEvent: [] });
  expect(ours()).toEqual([]);
  const before = house.sheet('Inbox').values;
  await fetch(String(mine?.url), {
    method: 'POST',
    body: JSON.stringify({ event: 'call.created' }),
  });
  expect(house.sheet('Inbox').values).toEqual(before);
  expect(await house.connect()).toMatchObject({ connected: true });
  expect(ours()[0]?.url).not.toBe(mine?.url);
});
