import { asTrigger, type House, openWarmHouse, records } from './house';

let house: House;
beforeAll(async () => {
  house = await openWarmHouse();
}, 60_000);
afterAll(() => house.close());

const board = () => house.sheet('Activity Tracker').values.slice(2);
const strip = () => house.sheet('Activity Tracker').values.slice(0, 2).flat().join(' ');
const lastRun = () => {
  const runs = records(house.sheet('Runs'));
  return runs[runs.length - 1];
};

test.each([
  ['does not answer', { kind: 'down' }, /Aircall cannot be reached/],
  ['sends a web page', { kind: 'html', status: 200 }, /cannot be read/],
  ['hides behind an error page', { kind: 'html' }, /problem of its own \(502\)/],
  ['cuts its answer', { kind: 'cut', match: 'GET /v1/calls' }, /cannot be read|cannot be reached/],
  ['has a problem of its own', { match: 'GET /v1/*', status: 503 }, /problem of its own \(503\)/],
  ['asks us to wait', { match: 'GET /v1/*', status: 429 }, /are used up/],
  ['refuses the key', { match: 'GET /v1/*', status: 403 }, /refused the API key/],
])(
  'Aircall %s: the last good board stays, strip and Runs say why',
  async (_, fault, words) => {
    const good = board();
    house.advance(60);
    house.control('POST', '/faults', fault);
    await house.must('activityTracker', asTrigger);
    expect(board()).toEqual(good);
    expect(strip()).toMatch(/⚠ Not updated/);
    expect(strip()).toMatch(words);
    expect(lastRun()).toMatchObject({ Outcome: 'failed', Detail: expect.stringMatching(words) });

    house.control('DELETE', '/faults');
    house.advance(120);
    await house.must('activityTracker', asTrigger);
    expect(strip()).toMatch(/✔ Updated/);
    expect(lastRun()).toMatchObject({ Outcome: 'ok' });
  },
  60_000,
);
