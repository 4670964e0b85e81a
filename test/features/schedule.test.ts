import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../host/make-project';
import { asTrigger, type House, openHouse, records } from './house';
import { trueIds } from './true-calls';

const owner = 'owner@example.com';
const ann = 'ann@example.com';

/** How a page calls. */
const call = async (house: House, name: string, args: unknown[] = [], user = owner) =>
  (await house.must(name, { as: 'sidebar', args, user })).result as Record<string, unknown>;
const read = (house: House, user = owner) => call(house, 'apiReadSchedule', [], user);
const choose = (house: House, choice: unknown, user = owner) =>
  call(house, 'apiChangeSchedule', [choice], user);

const state = (expected: object) =>
  expect.objectContaining({ value: expect.objectContaining({ state: expected }) });
const every = (minutes: number, email = owner) =>
  expect.objectContaining({
    handler: 'activityTracker',
    owner: email,
    schedule: { kind: 'minutes', every: minutes },
  });

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

test('each choice leaves one trigger or none, at that interval', async () => {
  expect(await read(house)).toEqual(state({ kind: 'off' }));
  for (const minutes of [1, 5, 10, 15, 30]) {
    expect(await choose(house, minutes)).toEqual(state({ kind: 'mine', minutes, triggers: 1 }));
    expect(house.host.triggers).toEqual([every(minutes)]);
  }
  expect(await choose(house, 'off')).toEqual(state({ kind: 'off' }));
  expect(house.host.triggers).toEqual([]);
});

test('off for the board, on for the log: calls are logged, and board and strip stay as they were', async () => {
  await house.close();
  house = await openHouse({ account: 's', switches: ['rate.limit=0'] });
  await house.must('setupActivityTracker');
  house.advance(60);
  await house.must('activityTracker', asTrigger);
  expect(await choose(house, 'log')).toEqual(state({ kind: 'log', minutes: 10 }));
  expect(house.host.triggers).toEqual([every(10)]);
  const board = house.sheet('Activity Tracker');
  const selection = house.sheet('UserSelection');
  house.advance(600);
  await house.must('activityTracker', asTrigger);
  expect(house.sheet('Activity Tracker')).toEqual(board);
  expect(house.sheet('UserSelection')).toEqual(selection);
  expect(records(house.sheet('Runs')).at(-1)?.Detail).toMatch(/board was left as it is/);
  const logged = [...records(house.sheet('Calls')), ...records(house.sheet('Live calls'))];
  expect(logged.map((row) => row['Call ID']).sort()).toEqual(
    [...trueIds(house, 'done'), ...trueIds(house, 'open')].sort(),
  );
  // a person's own refresh paints
  await house.must('activityTracker');
  expect(house.sheet('Activity Tracker')).not.toEqual(board);
  expect(await choose(house, 'off')).toEqual(state({ kind: 'off' }));
  expect(house.host.triggers).toEqual([]);
});

test.each([2, 0, '5', null, 'never'])('%j is no interval, and changes nothing', async (choice) => {
  await choose(house, 10);
  expect(await choose(house, choice)).toMatchObject({ ok: false });
  expect(house.host.triggers).toEqual([every(10)]);
});

test('set-up schedules when nothing is scheduled, and leaves what is', async () => {
  await house.must('setupActivityTracker');
  expect(house.host.triggers).toEqual([every(1)]);
  expect(await read(house)).toEqual(state({ kind: 'mine', minutes: 1, triggers: 1 }));
  await choose(house, 15);
  await house.must('setupActivityTracker');
  expect(house.host.triggers).toEqual([every(15)]);
});

test('a person’s trigger is seen by that person alone; others are told whose it is', async () => {
  await choose(house, 5);
  const theirs = { kind: 'others', owner, minutes: 5, triggers: 0 };
  expect(await read(house, ann)).toEqual(state(theirs));
  expect(await choose(house, 'off', ann)).toEqual(state(theirs));
  expect(house.host.triggers).toEqual([every(5)]);
});

test('who takes over owns it; the one before removes theirs, and the refresh goes on', async () => {
  await choose(house, 5);
  expect(await choose(house, 10, ann)).toEqual(state({ kind: 'mine', minutes: 10, triggers: 1 }));
  expect(house.host.triggers).toEqual([every(5), every(10, ann)]);
  const both = { kind: 'others', owner: ann, minutes: 10, triggers: 1 };
  expect(await read(house)).toEqual(state(both));
  expect(await choose(house, 'off')).toEqual(state({ ...both, triggers: 0 }));
  expect(house.host.triggers).toEqual([every(10, ann)]);
});

test('triggers made by hand are recognised, and a choice leaves one', async () => {
  const stateDir = makeFolder();
  const byHand = ['1', '2'].map((uid) => ({
    uid,
    handler: 'activityTracker',
    owner,
    schedule: { kind: 'minutes', every: 5 },
    created: house.clock.now(),
  }));
  writeFileSync(path.join(stateDir, 'triggers.json'), JSON.stringify(byHand));
  const furnished = house.neighbour(stateDir);
  expect(await read(furnished)).toEqual(state({ kind: 'mine', triggers: 2 }));
  expect(await choose(furnished, 10)).toEqual(state({ kind: 'mine', minutes: 10, triggers: 1 }));
  expect(furnished.host.triggers).toEqual([every(10)]);
  await furnished.close();
});
