import fc from 'fast-check';
import { sharedBudget } from '../../../src/actions/budget/shared-budget';
import { type Priority, parseSharedMinute } from '../../../src/actions/budget/shared-minute';

const start = 1_763_600_000;

/** Executions that share one cache. */
function office(limit: number) {
  const time = { now: start };
  const kept: { text: string | undefined } = { text: undefined };
  const calls = { reads: 0, writes: 0 };
  const store = {
    read: () => {
      calls.reads += 1;
      return kept.text;
    },
    write: (text: string) => {
      calls.writes += 1;
      kept.text = text;
    },
  };
  const ground = { limit, now: () => time.now, store };
  return {
    time,
    kept,
    calls,
    open: (priority: Priority) => sharedBudget({ ...ground, priority }),
    /** The board reads the minute with its other memories. */
    openBoard: () => sharedBudget({ ...ground, priority: 'board', heard: { text: kept.text } }),
  };
}

/** Sends what is wanted, as far as there is room. */
function send(budget: ReturnType<typeof sharedBudget>, wanted: number): number {
  const sent = Math.min(wanted, budget.remaining());
  if (sent > 0) budget.spend(sent);
  return sent;
}

it('what one execution sends counts in the others', () => {
  const { open } = office(60);
  const [job, search, person] = [open('jobs'), open('search'), open('person')];
  expect([send(job, 100), send(search, 100), send(person, 100)]).toEqual([36, 12, 12]);
  expect([job.remaining(), search.remaining(), person.remaining()]).toEqual([0, 0, 0]);
});

it('a minute later all is there again, but for what the board needs', () => {
  const { open, openBoard, time } = office(60);
  expect([send(open('search'), 40), send(openBoard(), 15)]).toEqual([40, 15]);
  time.now += 60;
  expect(send(open('search'), 100)).toBe(45);
  expect(send(openBoard(), 100)).toBe(15);
});

it('what was sent in one minute is no burden of the next, whoever begins it', () => {
  const { open, openBoard, time } = office(60);
  expect([send(openBoard(), 3), send(open('jobs'), 100)]).toEqual([3, 36]);
  time.now += 60;
  expect([send(openBoard(), 3), send(open('jobs'), 100)]).toEqual([3, 36]);
  time.now += 60;
  expect([send(open('person'), 5), send(open('search'), 100)]).toEqual([5, 48]);
});

it('the board pays one read and two writes for two rounds', () => {
  const { openBoard, calls } = office(55);
  const board = openBoard();
  send(board, 10);
  board.learn(200, { 'x-aircallapi-remaining': '110', 'x-aircallapi-reset': `${start + 60}` });
  board.tell();
  send(board, 5);
  board.tell();
  expect(calls).toEqual({ reads: 1, writes: 2 });
});

it.each(['jobs', 'search', 'board', 'person'] as const)(
  'a 429 that %s met silences everybody, whoever writes later',
  (priority) => {
    const { open, kept, time } = office(60);
    const [deaf, unlucky] = [open('person'), open(priority)];
    send(deaf, 1);
    send(unlucky, 1);
    unlucky.learn(429, { 'retry-after': '90' });
    unlucky.tell();
    deaf.spend(1);
    deaf.tell();
    time.now += 2;
    expect([deaf.remaining(), open('board').remaining()]).toEqual([0, 0]);
    expect(parseSharedMinute(kept.text).blockedUntil).toBe(start + 90);
    time.now = start + 90;
    expect(open('person').remaining()).toBe(60);
  },
);

it('the end that Aircall tells its minute has is told on', () => {
  const { open, time } = office(60);
  const search = open('search');
  send(search, 48);
  search.learn(200, { 'x-aircallapi-reset': `${start + 20}` });
  search.tell();
  time.now = start + 20;
  expect(open('search').remaining()).toBe(48);
});

it('no minute ever sends more than the limit, and jobs no more than their share', () => {
  const step = fc.record({
    who: fc.constantFrom('jobs', 'search', 'board', 'person'),
    wanted: fc.nat(70),
    after: fc.integer({ min: 0, max: 30 }),
  });
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 120 }),
      fc.array(step, { maxLength: 40 }),
      (limit, steps) => {
        const { open, openBoard, time, kept } = office(limit);
        const sentIn = new Map<number, number>();
        const jobsIn = new Map<number, number>();
        for (const { who, wanted, after } of steps) {
          time.now += after;
          const sent = send(who === 'board' ? openBoard() : open(who), wanted);
          const { endsAt } = parseSharedMinute(kept.text);
          sentIn.set(endsAt, (sentIn.get(endsAt) ?? 0) + sent);
          if (who === 'jobs') jobsIn.set(endsAt, (jobsIn.get(endsAt) ?? 0) + sent);
        }
        expect(Math.max(0, ...sentIn.values())).toBeLessThanOrEqual(limit);
        expect(Math.max(0, ...jobsIn.values())).toBeLessThanOrEqual(Math.floor(limit * 0.6));
      },
    ),
    { numRuns: 300 },
  );
});
