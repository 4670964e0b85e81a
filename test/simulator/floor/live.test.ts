import fc from 'fast-check';
import { presenceOf } from '../../../simulator/account/presence';
import { type Call, isLive, isWaiting } from '../../../simulator/floor/call';
import type { FloorEvent } from '../../../simulator/floor/events';
import type { Floor } from '../../../simulator/floor/floor';
import { namedAccounts } from '../../../simulator/options';
import { account, type TestAccount } from '../builders';

const live = fc.record({
  seed: fc.nat(),
  users: fc.integer({ min: 1, max: 22 }),
  teams: fc.integer({ min: 0, max: 5 }),
  numbers: fc.integer({ min: 1, max: 6 }),
  callsPerHour: fc.integer({ min: 20, max: 240 }),
});

/** Who talks or dials at this moment, once per call. */
const talkers = ({ calls }: Floor): number[] =>
  calls.all
    .filter((call) => isLive(call) && call.userId !== undefined)
    .map(({ userId }) => userId ?? 0);

/** Contacts who call or are called at this moment, once per call. */
const parties = ({ calls }: Floor): number[] =>
  calls.all.filter(isLive).flatMap(({ contactId }) => contactId ?? []);

/** What is wrong with who talks, in words. */
function conflicts(floor: Floor): string[] {
  const busy = talkers(floor);
  const contacts = parties(floor);
  const inCall = floor.account.users.filter((user) => presenceOf(user, floor.now) === 'in_call');
  return [
    ...contacts
      .filter((id, index) => contacts.indexOf(id) !== index)
      .map((id) => `contact ${id} is in two calls`),
    ...busy.filter((id, index) => busy.indexOf(id) !== index).map((id) => `${id} is in two calls`),
    ...busy
      .filter((id) => inCall.every((user) => user.id !== id))
      .map((id) => `${id} is not in_call`),
    ...inCall.filter(({ id }) => !busy.includes(id)).map(({ id }) => `${id} is in no call`),
  ];
}

/** Whether times rise, an end means done, and a user is there exactly when documented. */
function isSound(call: Call, now: number): boolean {
  const { startedAt, answeredAt, endedAt, userId, direction, status } = call;
  const hasUser = direction === 'outbound' || answeredAt !== undefined;
  const isRight = call.missedReason
    ? direction === 'inbound' && status === 'done' && answeredAt === undefined
    : true;
  return (
    startedAt <= (answeredAt ?? startedAt) &&
    (answeredAt ?? startedAt) <= (endedAt ?? now) &&
    (endedAt ?? now) <= now &&
    (endedAt !== undefined) === (status === 'done') &&
    (userId !== undefined) === hasUser &&
    isRight
  );
}

test('nobody is in two conversations, presence agrees with the calls, times are in order', () => {
  fc.assert(
    fc.property(
      live,
      fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 6 }),
      (size, steps) => {
        const { simulator, advance } = account(size);
        for (const step of [0, ...steps]) {
          advance(step);
          expect(conflicts(simulator.floor)).toEqual([]);
        }
        const { calls, now } = simulator.floor;
        expect(calls.all.filter((call) => !isSound(call, now))).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});

test('every call ends: an hour later none that was open is', () => {
  fc.assert(
    fc.property(live, (size) => {
      const { simulator, advance } = account(size);
      const open = simulator.floor.calls.all.filter(isLive);
      advance(4000);
      expect(open.filter(isLive)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

/** The account as REST shows it: what must be the same for the same seed and time. */
const picture = ({ simulator: { account: company, floor } }: TestAccount) =>
  JSON.stringify([company, floor.calls.all, floor.queue]);

test('the same seed and time give the same account, however the clock gets there', () => {
  const steps = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(live, steps, (size, moves) => {
      const [walked, jumped] = [account(size), account(size)];
      for (const move of moves) {
        walked.advance(move);
        walked.get('/v1/calls');
      }
      jumped.clock.set({ now: walked.clock.now() });
      expect(picture(jumped)).toBe(picture(walked));
    }),
    { numRuns: 100 },
  );
});

test('another seed gives another account', () => {
  const size = { users: 5, teams: 1, numbers: 1, callsPerHour: 100 };
  expect(picture(account({ ...size, seed: 1 }))).not.toBe(picture(account({ ...size, seed: 2 })));
});

const order = ['call.created', 'call.answered', 'call.hungup', 'call.ended'] as const;

test('each call tells its story once and in order', () => {
  const stories = new Map<number, string[]>();
  const { simulator, advance } = account({ ...namedAccounts.s, seed: 5 });
  const since = simulator.floor.now;
  simulator.onEvent((event: FloorEvent) => {
    if (!('call' in event) || event.call.startedAt < since) return;
    const told = stories.get(event.call.id) ?? [];
    stories.set(event.call.id, [...told, event.kind]);
  });
  advance(7200);
  expect(stories.size).toBeGreaterThan(350);
  for (const [id, told] of stories) {
    const main = told.filter((kind) => order.some((one) => one === kind));
    expect(main).toEqual(order.filter((kind) => main.includes(kind)));
    const call = simulator.floor.calls.find(id);
    if (call?.endedAt !== undefined && call.endedAt + 60 < simulator.floor.now) {
      expect(main).toContain('call.ended');
      expect(main.includes('call.answered')).toBe(call.answeredAt !== undefined);
    }
  }
});

describe.each([1, 2, 3])('account s, seed %i, over two hours', (seed) => {
  const { get, advance, simulator } = account({ ...namedAccounts.s, seed });
  const queues: number[] = [];
  const seen = new Map<string, number>();
  for (let minute = 0; minute <= 120; minute += 1) {
    const { oddCases, waiting } = get('/_simulator/truth');
    queues.push(waiting.length);
    for (const { case: name, ids } of minute <= 5 ? oddCases : []) {
      seen.set(name, (seen.get(name) ?? 0) + ids.length);
    }
    advance(60);
  }

  test('every odd case is seen within five minutes', () => {
    expect([...seen].filter(([, count]) => count === 0)).toEqual([]);
  });

  test('the queue is short, but not empty', () => {
    const sorted = [...queues].sort((a, b) => a - b);
    expect(sorted[60]).toBeGreaterThanOrEqual(1);
    expect(sorted[60]).toBeLessThanOrEqual(4);
    expect(sorted[108]).toBeLessThanOrEqual(9);
  });

  test('about 240 calls an hour, most of them answered, some waits long', () => {
    const { calls, now } = simulator.floor;
    const begun = calls.all.filter(({ startedAt }) => startedAt > now - 7200);
    expect(begun.length).toBeGreaterThan(400);
    expect(begun.length).toBeLessThan(600);
    const inbound = begun.filter((call) => call.direction === 'inbound' && !isWaiting(call));
    const answered = inbound.filter(({ answeredAt }) => answeredAt !== undefined);
    expect(answered.length / inbound.length).toBeGreaterThan(0.6);
    const waits = answered.map((call) => (call.answeredAt ?? 0) - call.startedAt);
    expect(waits.filter((wait) => wait > 20 && wait < 60).length).toBeGreaterThan(20);
  });
});
