import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeReplay } from '../../src/domain/pages/describe-webhooks';
import { type House, records } from './house';
import { openWebhookHouse, type WebhookHouse } from './webhook-house';

let folder: string;
let house: WebhookHouse;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'replay-'));
  const stateDir = path.join(folder, 'before');
  house = await openWebhookHouse({ stateDir, switches: ['rate.limit=0'] });
  await house.connect();
}, 60_000);
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

const now = () => Math.floor(house.clock.now() / 1000);

/** A delivery that an older version could not read and this one can; or that none ever will. */
const letter = (id: number, event = 'call.ended') =>
  JSON.stringify({
    resource: 'call',
    event,
    timestamp: now(),
    data: { id, direction: 'inbound', status: 'done', started_at: now() - 60, ended_at: now() },
  });
const lying = (id: number, event = 'call.ended') => [
  '2026-11-20',
  event,
  String(id),
  'x',
  letter(id, event),
];
const put = (id: number, event?: string) => house.type('Dead letters', lying(id, event));

const dead = (at: House = house) => records(at.sheet('Dead letters'));
const logged = (id: number, at: House = house) =>
  records(at.sheet('Calls')).filter((row) => row['Call ID'] === String(id));

test('what can be folded now is folded, the rest is a dead letter again, the unkept stays', async () => {
  put(880_001);
  put(880_002);
  put(880_003, 'call.teleported');
  house.type('Dead letters', ['2026-11-20', 'call.ended', '880004', 'x', '(300000 characters)']);
  const outcome = await house.replay();
  expect(outcome).toMatchObject({ folded: 2, deadAgain: 1, unreadable: 1, waiting: 0, left: 0 });
  expect(outcome.view).toMatchObject({ deadLetters: 2, pending: 0 });
  expect(logged(880_001)).toHaveLength(1);
  expect(logged(880_002)).toHaveLength(1);
  expect(dead().map((row) => row['Call ID'])).toEqual(['880004', '880003']);
  expect(describeReplay(outcome)).toBe(
    '2 deliveries worked in. 1 could not be understood again. 1 letter was too long to be kept; delete the row by hand.',
  );
});

test('a replay says nothing of the web app: neither that an event came, nor its version', async () => {
  put(880_005);
  const { view } = await house.replay();
  expect(view.lastAgo).toBeUndefined();
  expect(view.versions.webApp).toBeUndefined();
});

test('only so many at once; what is left is said', async () => {
  const ids = Array.from({ length: 60 }, (_, at) => 881_000 + at);
  house.type('Dead letters', ...ids.map((id) => lying(id)));
  const first = await house.replay();
  expect(first).toMatchObject({ deadAgain: 1, left: 11 });
  expect(await house.replay()).toMatchObject({ left: 0 });
  const rows = records(house.sheet('Calls')).map((row) => Number(row['Call ID']));
  expect(rows.filter((id) => id >= 881_000 && id < 882_000).sort()).toEqual(ids);
});

test('killed after any service call and repeated, each is folded once and none is lost', async () => {
  put(882_001);
  put(882_002, 'call.teleported');
  house.host.save();
  const reopen = (name: string): House => {
    const copy = path.join(folder, name);
    cpSync(path.join(folder, 'before'), copy, { recursive: true });
    return house.neighbour(copy);
  };
  const whole = reopen('whole');
  const { serviceCalls } = await whole.must('apiReplayDeadLetters', { as: 'sidebar' });
  const letters = dead(whole).length;
  await whole.close();
  const kills = Array.from({ length: Math.ceil(serviceCalls.total / 8) }, (_, at) => 4 + at * 8);
  for (const [at, killAfterCall] of kills.entries()) {
    const unflushed = at % 2 === 0 ? 'keep' : 'drop';
    const killed = reopen(`${killAfterCall} ${unflushed}`);
    await killed.run('apiReplayDeadLetters', { as: 'sidebar', killAfterCall, unflushed });
    house.advance(61);
    const { result } = await killed.must('apiReplayDeadLetters', { as: 'sidebar' });
    await killed.must('foldInbox', { as: 'trigger' });
    const ids = dead(killed).map((row) => row['Call ID']);
    expect({
      killAfterCall,
      isAnswered: (result as { ok: boolean }).ok,
      rows: logged(882_001, killed).length,
      letters: new Set(ids).size,
    }).toEqual({ killAfterCall, isAnswered: true, rows: 1, letters });
    await killed.close();
  }
}, 60_000);
