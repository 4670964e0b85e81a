import fc from 'fast-check';
import { presenceOf } from '../../../simulator/account/presence';
import { type Call, isLive } from '../../../simulator/floor/call';
import type { Floor } from '../../../simulator/floor/floor';
import { namedAccounts } from '../../../simulator/options';
import { account } from '../builders';

/** When an agent was on the line: from answering, or from dialling. */
const spans = (calls: readonly Call[], now: number) =>
  calls.map((call) => ({
    userId: call.userId,
    from: call.direction === 'inbound' ? (call.answeredAt ?? 0) : call.startedAt,
    to: call.endedAt ?? now + 1,
  }));

/** Who was on two calls at once. */
const doubled = ({ calls, now, account: { users } }: Floor): number[] =>
  users
    .map(({ id }) => id)
    .filter((id) =>
      spans(calls.all, now)
        .filter(({ userId }) => userId === id)
        .sort((a, b) => a.from - b.from)
        .some((span, index, own) => span.from < (own[index - 1]?.to ?? 0)),
    );

/** Whose presence the calls do not bear out. */
const misplaced = ({ calls, now, account: { users } }: Floor): string[] =>
  users
    .map((user) => {
      const own = calls.all.filter(({ userId }) => userId === user.id);
      const ended = Math.max(0, ...own.map(({ endedAt }) => endedAt ?? 0)) + user.wrapUpSeconds;
      const word = presenceOf(user, now);
      const fits =
        (word === 'in_call') === own.some(isLive) &&
        (word !== 'after_call_work' || ended > now) &&
        (word !== 'available' || ended <= now);
      return fits ? '' : `${user.id} is ${word}`;
    })
    .filter(Boolean);

test('any size: as many calls as asked for, nobody on two at once, presence agrees', () => {
  const size = fc.record({
    seed: fc.nat(),
    users: fc.integer({ min: 0, max: 60 }),
    teams: fc.integer({ min: 0, max: 8 }),
    numbers: fc.integer({ min: 1, max: 10 }),
    calls: fc.integer({ min: 0, max: 400 }),
    periodMinutes: fc.integer({ min: 5, max: 60 }),
  });
  fc.assert(
    fc.property(size, (options) => {
      const { floor } = account(options).simulator;
      expect(floor.calls.all.length).toBe(options.calls);
      const since = floor.now - options.periodMinutes * 60;
      const old = floor.calls.all.filter(({ startedAt }) => startedAt < since);
      expect(old.length).toBeLessThanOrEqual(2);
      expect(doubled(floor)).toEqual([]);
      expect(misplaced(floor)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

describe.each(['S', 'M', 'L'])('account %s', (name) => {
  const size = namedAccounts[name];
  const { get, simulator } = account({ ...size });
  const truth = get('/_simulator/truth');

  test('has its size', () => {
    expect(truth.counts).toMatchObject({
      users: size?.users,
      teams: size?.teams,
      numbers: size?.numbers,
      calls: size?.calls,
      callsInPeriod: (size?.calls ?? 0) - 2,
    });
  });

  test('has a fifth of its agents in a call', () => {
    expect(truth.availability.in_call / truth.counts.users).toBeCloseTo(0.2, 1);
  });

  test('has every odd case', () => {
    const missing = truth.oddCases.filter(({ ids }: { ids: number[] }) => ids.length === 0);
    expect(missing).toEqual([]);
  });

  test('shows who waits, longest first', () => {
    const waits = truth.waiting.map(({ waitSeconds }: { waitSeconds: number }) => waitSeconds);
    expect(waits).toEqual([...waits].sort((a, b) => b - a));
    expect(waits[0]).toBeGreaterThan(900);
  });

  test('is the same each time', () => {
    expect(JSON.stringify(account({ ...size }).get('/_simulator/calls'))).toBe(
      JSON.stringify(get('/_simulator/calls')),
    );
    expect(simulator.floor.calls.all.length).toBe(size?.calls);
  });
});

test('when the clock moves, open calls end and nothing contradicts itself', () => {
  const { simulator, advance } = account({ ...namedAccounts.S });
  for (let minute = 0; minute < 60; minute += 1) {
    advance(60);
    expect(doubled(simulator.floor)).toEqual([]);
    const talking = simulator.floor.calls.all.filter(
      (call) => isLive(call) && call.userId !== undefined,
    );
    const busy = simulator.account.users.filter((user) => user.currentCallId !== undefined);
    expect(busy.length).toBe(talking.length);
  }
  expect(simulator.floor.calls.all.filter(isLive)).toEqual([]);
  expect(simulator.floor.calls.all.length).toBe(300);
});
