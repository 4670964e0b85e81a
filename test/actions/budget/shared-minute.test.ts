import fc from 'fast-check';
import {
  credit,
  currentMinute,
  mergeMinutes,
  type Priority,
  parseSharedMinute,
  type SharedMinute,
  shareLeft,
} from '../../../src/actions/budget/shared-minute';

const now = 1_763_600_000;
const minute = (of: Partial<SharedMinute>): SharedMinute => ({
  ...parseSharedMinute(undefined),
  endsAt: now + 30,
  ...of,
});

describe('of 60 requests a minute', () => {
  it.each<[string, Partial<SharedMinute>, Priority, number]>([
    ['a job takes 60 %', {}, 'jobs', 36],
    ['what a job has sent is gone', { used: 10, jobs: 10 }, 'jobs', 26],
    ['a job leaves the board what it needed last time', { boardBefore: 30 }, 'jobs', 36],
    ['also beside a person', { boardBefore: 20, used: 10 }, 'jobs', 30],
    [
      'nothing is kept for a board that is drawn',
      { used: 20, board: 20, boardBefore: 20 },
      'jobs',
      36,
    ],
    ['for a cold board at most 40 % is kept', { used: 10, boardBefore: 60 }, 'search', 26],
    ['a search takes 80 %', {}, 'search', 48],
    ['a search and a job take 80 % together', { used: 30, jobs: 30 }, 'search', 18],
    ['a job gives way to a search', { used: 40, search: 40 }, 'jobs', 8],
    ['no share is below nothing', { used: 90, jobs: 40 }, 'jobs', 0],
    ['the board takes what there is', { used: 40, jobs: 36 }, 'board', Number.POSITIVE_INFINITY],
    ['so does a person', { used: 40, board: 36 }, 'person', Number.POSITIVE_INFINITY],
  ])('%s', (_, of, priority, left) => {
    expect(shareLeft(minute(of), priority, 60)).toBe(left);
  });
});

it('without a limit there are no shares', () => {
  expect(shareLeft(minute({ used: 500, jobs: 500 }), 'jobs', 0)).toBe(Number.POSITIVE_INFINITY);
});

it('a new minute begins with nothing sent, and remembers the board and Aircall’s silence', () => {
  const over = minute({ endsAt: now, used: 50, jobs: 30, board: 20, blockedUntil: now + 90 });
  expect(currentMinute(over, now)).toEqual({
    ...minute({ endsAt: now, boardBefore: 20, blockedUntil: now + 90 }),
  });
});

it('a minute without the board keeps what it needed before', () => {
  expect(currentMinute(minute({ endsAt: now, boardBefore: 12 }), now).boardBefore).toBe(12);
});

it.each([undefined, '', 'null', '[]', '{"used":"many","endsAt":-5}'])(
  '%j is a minute in which nothing was sent',
  (text) => {
    expect(parseSharedMinute(text)).toEqual(minute({ endsAt: 0 }));
  },
);

const anyMinute = fc.record({
  endsAt: fc.integer({ min: now - 90, max: now + 60 }),
  used: fc.nat(120),
  blockedUntil: fc.oneof(fc.constant(0), fc.integer({ min: now - 90, max: now + 90 })),
  jobs: fc.nat(60),
  search: fc.nat(60),
  board: fc.nat(60),
  boardBefore: fc.nat(60),
  sent: fc.nat(90_000),
});

it('what two know together forgets neither, and does not depend on who asks', () => {
  fc.assert(
    fc.property(anyMinute, anyMinute, (a, b) => {
      const both = mergeMinutes(a, b, now);
      expect(both).toEqual(mergeMinutes(b, a, now));
      expect(mergeMinutes(both, a, now)).toEqual(both);
      expect(both.blockedUntil).toBe(Math.max(a.blockedUntil, b.blockedUntil));
      for (const one of [a, b]) {
        expect(both.used).toBeGreaterThanOrEqual(currentMinute(one, now).used);
      }
      expect(parseSharedMinute(JSON.stringify(both))).toEqual(both);
    }),
  );
});

it('a person’s requests count in the minute and in nobody’s share', () => {
  expect(credit(minute({ used: 3 }), 'person', 3)).toEqual(minute({ used: 3, sent: 3 }));
  expect(credit(minute({ used: 3 }), 'jobs', 3)).toEqual(minute({ used: 3, jobs: 3, sent: 3 }));
});

it('what all have sent outlives the minute', () => {
  expect(currentMinute(minute({ endsAt: now, used: 9, sent: 90 }), now).sent).toBe(90);
});
