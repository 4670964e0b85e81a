import { asTrigger, type House, openWarmHouse, records } from './house';

/** Every database is read again in every run, so that each of their faults can be met. */
const everyMinute = { userRefreshMinutes: 1, teamRefreshMinutes: 1, numberRefreshMinutes: 1 };

let house: House;
beforeAll(async () => {
  house = await openWarmHouse({
    properties: { SETTINGS: JSON.stringify({ ...everyMinute, requestsPerMinute: 1000 }) },
    switches: ['rate.limit=0'],
  });
}, 60_000);
afterAll(() => house.close());

const board = () => house.sheet('Activity Tracker').values.slice(2);
const strip = () => house.sheet('Activity Tracker').values.slice(0, 2).flat().join(' ');
const lastRun = () => {
  const runs = records(house.sheet('Runs'));
  return runs[runs.length - 1];
};

/** The moment at which the run of each case begins, in epoch seconds: see `house`. */
const inSeconds = (seconds: number) => () => Math.floor(house.clock.now() / 1000) + seconds;
const answering = (body: string, match = 'GET /v1/*') => ({ match, status: 200, body });

type Injected = Readonly<Record<string, unknown>>;
interface Case {
  readonly aircall: string;
  readonly faults: readonly Injected[] | (() => readonly Injected[]);
  readonly says: RegExp;
  /** The way out. */
  readonly advises: RegExp;
}

const itself = /next run (tries again|goes on by itself)/;
const key = /Set up….*key|Set up….*again/;

const cases: readonly Case[] = [
  {
    aircall: 'does not answer',
    faults: [{ kind: 'down' }],
    says: /Aircall cannot be reached/,
    advises: itself,
  },
  {
    aircall: 'sends a web page',
    faults: [{ kind: 'html', status: 200 }],
    says: /cannot be read/,
    advises: itself,
  },
  {
    aircall: 'hides behind an error page',
    faults: [{ kind: 'html' }],
    says: /problem of its own \(502\)/,
    advises: itself,
  },
  {
    aircall: 'sends a web page as not found',
    faults: [{ kind: 'html', status: 404 }],
    says: /cannot be read/,
    advises: itself,
  },
  {
    aircall: 'cuts its answer',
    faults: [{ kind: 'cut', match: 'GET /v1/calls' }],
    says: /cannot be read|cannot be reached/,
    advises: itself,
  },
  {
    aircall: 'sends half a JSON',
    faults: [answering('{"calls":[{"id":1')],
    says: /cannot be read/,
    advises: itself,
  },
  {
    aircall: 'sends nothing',
    faults: [answering('')],
    says: /cannot be read/,
    advises: itself,
  },
  ...['{"data":[]}', '[]', 'null', '"ok"', '{"calls":{}}'].map((body) => ({
    aircall: `sends JSON of another shape, ${body}`,
    faults: [answering(body)],
    says: /cannot be read/,
    advises: itself,
  })),
  ...[500, 502, 503, 504].map((status) => ({
    aircall: `has a problem of its own, ${status}`,
    faults: [{ match: 'GET /v1/*', status }],
    says: new RegExp(`problem of its own \\(${status}\\)`),
    advises: itself,
  })),
  {
    aircall: 'asks us to wait and does not say how long',
    faults: [{ match: 'GET /v1/*', status: 429 }],
    says: /are used up; more from \d\d:\d\d:\d\d on/,
    advises: itself,
  },
  {
    aircall: 'asks us to wait 40 s',
    faults: [{ match: 'GET /v1/*', status: 429, headers: { 'Retry-After': '40' } }],
    says: /are used up; more from \d\d:\d\d:40 on/,
    advises: itself,
  },
  {
    aircall: 'asks us to wait until a moment in seconds',
    faults: () => [limitedUntil(inSeconds(30)())],
    says: /more from \d\d:\d\d:30 on/,
    advises: itself,
  },
  {
    aircall: 'asks us to wait until a moment in milliseconds',
    faults: () => [limitedUntil(inSeconds(20)() * 1000)],
    says: /more from \d\d:\d\d:20 on/,
    advises: itself,
  },
  {
    aircall: 'sees no key',
    faults: [{ match: 'GET /v1/*', status: 401 }],
    says: /without a key \(401\)/,
    advises: key,
  },
  {
    aircall: 'refuses the key',
    faults: [{ match: 'GET /v1/*', status: 403 }],
    says: /refused the API key \(403\)/,
    advises: key,
  },
  {
    aircall: 'knows users in neither version',
    faults: [
      { match: 'GET /v2/users', status: 404 },
      { match: 'GET /v1/users', status: 404 },
    ],
    says: /does not know .*users.* \(404\)/,
    advises: /newer version/,
  },
  ...['/v1/users/availabilities', '/v1/calls', '/v1/teams', '/v1/numbers'].map((path) => ({
    aircall: `does not know ${path}`,
    faults: [{ match: `GET ${path}`, status: 404 }],
    says: new RegExp(`does not know .*${path.split('/').pop()}.* \\(404\\)`),
    advises: /newer version/,
  })),
  {
    aircall: 'understands and refuses',
    faults: [{ match: 'GET /v1/calls', status: 400, body: '{"error":"Bad","troubleshoot":"no"}' }],
    says: /Aircall refused .*\/v1\/calls: no/,
    advises: /next run tries again/,
  },
];

const limitedUntil = (reset: number): Injected => ({
  match: 'GET /v1/*',
  status: 429,
  headers: { 'X-AircallApi-Reset': String(reset), 'X-AircallApi-Remaining': '0' },
});

test.each(cases)(
  'Aircall $aircall: the last good board stays, strip and Runs say why and what to do',
  async ({ faults, says, advises }) => {
    const good = board();
    const logged = house.sheet('Calls').values;
    house.advance(60);
    for (const fault of typeof faults === 'function' ? faults() : faults) {
      house.control('POST', '/faults', fault);
    }
    await house.must('activityTracker', asTrigger);
    expect(board()).toEqual(good);
    expect(house.sheet('Calls').values).toEqual(logged);
    expect(strip()).toMatch(/⚠ Not updated/);
    expect(strip()).toMatch(says);
    expect(strip()).toMatch(advises);
    expect(lastRun()).toMatchObject({ Outcome: 'failed', Detail: expect.stringMatching(says) });

    house.control('DELETE', '/faults');
    house.advance(120);
    await house.must('activityTracker', asTrigger);
    expect(strip()).toMatch(/✔ Updated/);
    expect(lastRun()).toMatchObject({ Outcome: 'ok' });
  },
  30_000,
);

test('users of the old version are read where the new one is not there yet', async () => {
  const old = await openWarmHouse({ switches: ['usersV1=alive'] });
  old.control('POST', '/faults', { match: 'GET /v2/users', status: 404 });
  old.advance(241 * 60);
  await old.must('activityTracker', asTrigger);
  const runs = records(old.sheet('Runs'));
  expect(runs[runs.length - 1]).toMatchObject({ Outcome: expect.stringMatching(/ok|partly/) });
  await old.close();
}, 30_000);
