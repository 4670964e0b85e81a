import fc from 'fast-check';
import type { Call } from '../../../src/domain/calls/call';
import {
  callsOf,
  chooseRereads,
  type RereadFacts,
  rereadsPerRun,
} from '../../../src/domain/sync/rereads';
import { parseAvailability } from '../../../src/domain/users/availability';
import { aCall, anAnsweredCall } from '../../builders/calls';
import { now } from '../../builders/now';

const inCall = new Map([[1, parseAvailability('in_call')]]);
const left = new Map([[1, parseAvailability('after_call_work')]]);

/** Calls so far apart that no page brings two of them. */
const apart = (calls: readonly Call[]): Call[] =>
  calls.map((call, index) => ({ ...call, startedAt: now - 100_000 + index * 1_000 }));
const between = Array.from({ length: 10_000 }, (_, index) => now - 110_000 + index * 15);

const choose = (openCalls: readonly Call[], change: Partial<RereadFacts> = {}) =>
  chooseRereads({
    openCalls,
    availabilities: inCall,
    checkedAt: new Map(),
    knownStarts: between,
    room: 10,
    includeRoutine: true,
    ...change,
  });
const ids = (rereads: ReturnType<typeof choose>): number[] =>
  rereads.flatMap((reread) => callsOf(reread).map((call) => call.id));

test('waiting calls come first, then those whose agent left, then the longest unchecked', () => {
  const talking = anAnsweredCall({ id: 1, user: { id: 1, name: 'Ana' } });
  const abandoned = anAnsweredCall({ id: 2, user: { id: 2, name: 'Ben' } });
  const checked = anAnsweredCall({ id: 3, user: { id: 1, name: 'Ana' } });
  const waiting = aCall({ id: 4 });
  const chosen = choose(apart([checked, talking, abandoned, waiting]), {
    checkedAt: new Map([[3, 500]]),
  });
  expect(ids(chosen)).toEqual([4, 2, 1, 3]);
});

test.each([
  ['the budget', 3, 3],
  ['the ceiling of a run', 100, rereadsPerRun],
  ['an empty budget', 0, 0],
  ['an overdrawn budget', -5, 0],
])('%s limits how many requests there are', (_, room, expected) => {
  const openCalls = apart(Array.from({ length: 40 }, () => aCall()));
  expect(choose(openCalls, { room })).toHaveLength(expected);
});

test('while there is a backlog, only calls that matter now are read again', () => {
  const openCalls = apart([anAnsweredCall({ id: 1 }), aCall({ id: 2 })]);
  expect(ids(choose(openCalls, { includeRoutine: false }))).toEqual([2]);
  const gone = { includeRoutine: false, availabilities: left };
  expect(ids(choose(openCalls, gone))).toEqual([2, 1]);
});

test('a few open calls are read by id, many as the page that brings them', () => {
  const openCalls = [300, 250, 200].map((ago) => anAnsweredCall({ startedAt: now - ago }));
  const knownStarts = openCalls.map((call) => call.startedAt);
  expect(choose(openCalls, { knownStarts }).map(({ kind }) => kind)).toEqual(Array(3).fill('call'));
  expect(choose(openCalls, { knownStarts, room: 2 })).toMatchObject([
    { kind: 'window', from: now - 300, to: now - 200, calls: { length: 3 } },
  ]);
});

test('a window never holds more calls than one page, and brings the calls it names', () => {
  const ago = fc.integer({ min: 130, max: 1_500 });
  const starts = fc.array(ago, { minLength: 0, maxLength: 400 });
  fc.assert(
    fc.property(starts, fc.array(ago, { minLength: 1, maxLength: 120 }), (done, open) => {
      const openCalls = open.map((seconds) => anAnsweredCall({ startedAt: now - seconds }));
      const knownStarts = [...done, ...open].map((seconds) => now - seconds);
      const rereads = choose(openCalls, { knownStarts });
      for (const reread of rereads) {
        if (reread.kind === 'call') continue;
        const inside = (start: number) => start >= reread.from && start <= reread.to;
        expect(reread.calls.every((call) => inside(call.startedAt))).toBe(true);
        // whatever else it holds that nobody knows of, this one is on its first page
        const first = reread.order === 'asc' ? reread.from : reread.to;
        expect(reread.calls.map((call) => call.startedAt)).toContain(first);
        const held = knownStarts.filter(inside).length;
        // more than a page in a single second cannot be split any further
        if (reread.from < reread.to) expect(held).toBeLessThanOrEqual(50);
      }
      expect(new Set(ids(rereads)).size).toBe(ids(rereads).length);
    }),
    { numRuns: 200 },
  );
});
