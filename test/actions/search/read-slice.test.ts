import fc from 'fast-check';
import { readSlice, type Slice, type SliceTools } from '../../../src/actions/search/read-slice';
import { readCursor, startPosition, writeCursor } from '../../../src/domain/search/cursor';
import { dateTimeFormat } from '../../../src/domain/time/format';
import type { HttpOutcome, HttpRequest } from '../../../src/ports/http';
import { answered, testAircall } from '../../aircall/builders';
import { answerCalls, type MovingAccount, newestFirst } from './moving-account';

const everything: SliceTools['lists'] = [{ sought: {}, keeps: () => true }];

interface Reader {
  readonly read: (position: ReturnType<typeof startPosition>) => Slice;
  readonly wait: (seconds: number) => void;
  readonly sent: readonly HttpRequest[];
}

function reader(
  answer: (request: HttpRequest) => HttpOutcome,
  limit: number,
  lists = everything,
): Reader {
  const { aircall, budget, clock, sent } = testAircall(answer, { limit });
  const tools = {
    ...{ aircall, lists, now: clock.now, renewsAt: () => budget.renewsAt() },
    tellMoment: dateTimeFormat('UTC'),
  };
  return { read: (position) => readSlice(tools, position), wait: clock.sleep, sent };
}

interface Course {
  readonly period: { readonly from: number; readonly to: number };
  /** What happens after each slice. */
  readonly meanwhile?: () => void;
  /** Whether the answer of the slice with this number is lost; it is asked for again. */
  readonly isLost?: (slice: number) => boolean;
}

/** Everything a page has at the end, as it asks for slice after slice. */
function searchAll({ read, wait }: Reader, { period, meanwhile, isLost }: Course) {
  const slices: Slice[] = [];
  let cursor = writeCursor(startPosition(period.from, period.to));
  for (let turn = 0; turn < 3000; turn += 1) {
    const position = readCursor(cursor, 2);
    if (!position) throw new Error(`No cursor: ${cursor}`);
    const slice = read(position);
    wait(slice.waitSeconds);
    meanwhile?.();
    if (isLost?.(turn)) continue;
    slices.push(slice);
    if (!slice.next) return slices;
    cursor = writeCursor(slice.next);
  }
  throw new Error('The search does not end.');
}

const idsOf = (slices: readonly Slice[]): number[] =>
  slices.flatMap((slice) => slice.found.map(({ call }) => call.id));

const accountOf = (
  times: readonly number[],
  change: Partial<MovingAccount> = {},
): MovingAccount => ({
  calls: times.map((start, index) => [index + 1, start] as const).sort(newestFirst),
  perPage: 50,
  isInclusive: true,
  ...change,
});

const inPeriod = ({ calls }: MovingAccount, { from, to }: Course['period']): number[] =>
  calls.filter(([, start]) => start >= from && start <= to).map(([id]) => id);

const missingIn = (list: readonly number[], wanted: readonly number[]): number[] => {
  const known = new Set(list);
  return wanted.filter((id) => !known.has(id));
};

/** Arrivals with crowds: many calls in one second, many in neighbouring seconds, or none. */
const arrivals = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 9 }), fc.nat(2)), {
    maxLength: 12,
  })
  .map((crowds) =>
    crowds.flatMap(([start, size, step]) =>
      Array.from({ length: size ** 2 }, (_, index) => 1000 + start + (index % 3) * step),
    ),
  );

test('every call of the period is found once, however calls arrive, at any budget, with answers lost', () => {
  fc.assert(
    fc.property(
      fc.record({
        times: arrivals,
        perPage: fc.integer({ min: 1, max: 7 }),
        isInclusive: fc.boolean(),
        limit: fc.integer({ min: 1, max: 15 }),
        from: fc.integer({ min: 998, max: 1030 }),
        length: fc.integer({ min: 0, max: 40 }),
        lost: fc.array(fc.boolean(), { maxLength: 30 }),
      }),
      ({ times, perPage, isInclusive, limit, from, length, lost }) => {
        const account = accountOf(times, { perPage, isInclusive });
        const period = { from, to: from + length };
        const page = reader((request) => answerCalls(account, request), limit);
        const slices = searchAll(page, { period, isLost: (slice) => lost[slice] === true });
        const found = idsOf(slices);
        expect(found).toEqual(inPeriod(account, period));
      },
    ),
    { numRuns: 150 },
  );
});

test('calls that come while the search is read, even late ones, lose and double nothing', () => {
  fc.assert(
    fc.property(
      arrivals,
      fc.array(fc.integer({ min: 1000, max: 1070 }), { maxLength: 60 }),
      (times, late) => {
        const account = accountOf(times, { perPage: 3 });
        const period = { from: 1000, to: 1050 };
        const before = inPeriod(account, period);
        const coming = [...late];
        const page = reader((request) => answerCalls(account, request), 4);
        const meanwhile = () => {
          const start = coming.pop();
          if (start === undefined) return;
          account.calls.push([account.calls.length + 1, start]);
          account.calls.sort(newestFirst);
        };
        const found = idsOf(searchAll(page, { period, meanwhile }));
        expect(new Set(found).size).toBe(found.length);
        expect(missingIn(found, before)).toEqual([]);
        expect(missingIn(inPeriod(account, period), found)).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

test('25,000 calls are found within 55 requests a minute, in slices of a few hundred', () => {
  const week = 7 * 86_400;
  const times = Array.from(
    { length: 25_000 },
    (_, index) => 1_000_000 + Math.floor((index / 25_000) * week),
  );
  const account = accountOf(times);
  const page = reader((request) => answerCalls(account, request), 55);
  const slices = searchAll(page, { period: { from: 1_000_000, to: 1_000_000 + week } });
  const found = idsOf(slices);
  expect(found).toHaveLength(25_000);
  expect(new Set(found).size).toBe(25_000);
  expect(page.sent.length).toBeLessThanOrEqual(510);
  expect(Math.max(...slices.map((slice) => slice.found.length))).toBeLessThanOrEqual(1100);
  const waited = slices.reduce((sum, slice) => sum + slice.waitSeconds, 0);
  expect(waited).toBeLessThanOrEqual(10 * 60);
  const last = slices[slices.length - 1];
  expect(last?.pagesRead).toBe(page.sent.length);
});

test('a second too full to be paged through is told, not cut', () => {
  const account = accountOf(
    Array.from({ length: 401 }, () => 1000),
    { perPage: 2 },
  );
  const page = reader((request) => answerCalls(account, request), 0);
  expect(() => searchAll(page, { period: { from: 990, to: 1010 } })).toThrow(/within a second/);
});

describe('when Aircall does not play along', () => {
  const account = accountOf(Array.from({ length: 120 }, (_, index) => 1000 + index));
  const period = { from: 1000, to: 2000 };
  const start = startPosition(period.from, period.to);

  test('a limit in the middle gives what was read, and how long to wait', () => {
    let requests = 0;
    const limited = reader((request) => {
      requests += 1;
      if (requests === 3) return answered(429, '', { 'retry-after': '37' });
      return answerCalls(account, request);
    }, 0);
    const slice = limited.read(start);
    expect(slice.found).toHaveLength(98);
    expect(slice.waitSeconds).toBe(37);
    limited.wait(slice.waitSeconds);
    const rest = slice.next && limited.read(slice.next);
    expect(rest?.found.map(({ call }) => call.startedAt)).toEqual(
      Array.from({ length: 22 }, (_, index) => 1021 - index),
    );
    expect(rest?.next).toBeUndefined();
  });

  test('a used-up minute is answered at once, without a request', () => {
    const { read, sent } = reader((request) => answerCalls(account, request), 1);
    const first = read(start);
    expect(first.found).toHaveLength(50);
    const second = first.next && read(first.next);
    expect(second).toEqual({ found: [], next: first.next, pagesRead: 1, waitSeconds: 60 });
    expect(sent).toHaveLength(1);
  });

  test('a fault in the middle gives what was read; one at the beginning is thrown', () => {
    let requests = 0;
    const faulty = reader((request) => {
      requests += 1;
      return requests === 2 ? answered(404) : answerCalls(account, request);
    }, 0);
    const slice = faulty.read(start);
    expect(slice.found).toHaveLength(50);
    expect(slice.waitSeconds).toBe(0);
    const down = reader(() => answered(403), 0);
    expect(() => down.read(start)).toThrow(/forbidden/);
  });
});

test('comments of any length are cut into slices a page can take', () => {
  const account = accountOf(
    Array.from({ length: 120 }, (_, index) => 1000 + Math.max(0, index - 70)),
  );
  const long = 'x'.repeat(60_000);
  const page = reader((request) => {
    const outcome = answerCalls(account, request);
    if (outcome.kind === 'failed') return outcome;
    const body = outcome.body.replace(
      /"raw_digits"/g,
      `"comments":[{"content":"${long}"}],"raw_digits"`,
    );
    return { ...outcome, body };
  }, 0);
  const slices = searchAll(page, { period: { from: 1000, to: 2000 } });
  expect(idsOf(slices).sort((a, b) => a - b)).toEqual(
    account.calls.map(([id]) => id).sort((a, b) => a - b),
  );
  const sizes = slices.map((slice) => JSON.stringify(slice.found).length);
  expect(Math.max(...sizes)).toBeLessThan(6_000_000);
});

test('lists follow each other, and each marks its own', () => {
  const account = accountOf([1000, 1001, 1002]);
  const lists: SliceTools['lists'] = [
    { sought: { userId: 7 }, keeps: ({ id }) => id === 2 },
    { sought: { direction: 'inbound' }, keeps: ({ id }) => id !== 2, isMissedOnNumber: true },
  ];
  const page = reader((request) => answerCalls(account, request), 0, lists);
  const slices = searchAll(page, { period: { from: 1000, to: 2000 } });
  const found = slices.flatMap((slice) => slice.found);
  expect(found.map(({ call, isMissedOnNumber = false }) => [call.id, isMissedOnNumber])).toEqual([
    [2, false],
    [3, true],
    [1, true],
  ]);
  expect(page.sent.map(({ url }) => new URL(url).pathname)).toEqual([
    '/v1/calls/search',
    '/v1/calls/search',
  ]);
  expect(page.sent[0]?.url).toContain('user_id=7');
  expect(page.sent[1]?.url).toContain('direction=inbound');
});
