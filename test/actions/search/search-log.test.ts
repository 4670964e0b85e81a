import fc from 'fast-check';
import { searchLog } from '../../../src/actions/search/search-log';
import type { World } from '../../../src/actions/world';
import type { Call } from '../../../src/domain/calls/call';
import { callRow } from '../../../src/domain/calls/row';
import { callFilter } from '../../../src/domain/search/call-filter';
import type { SearchCriteria } from '../../../src/domain/search/criteria';
import { callHeader, type Row } from '../../../src/domain/sheets/headers';
import type { LogSheet } from '../../../src/ports/log-book';
import { anAnsweredCall } from '../../builders/calls';
import { someCriteria } from '../../builders/criteria';

const now = Date.parse('2026-11-20T10:00:00Z') / 1000;
const day = 86_400;

/** A sheet of the log that only tells. */
const sheetOf = (rows: readonly Row[]): LogSheet =>
  ({
    count: () => rows.length,
    column: (word, { first, count } = { first: 0, count: rows.length }) =>
      rows.slice(first, first + count).map((row) => row[callHeader.indexOf(word)] ?? ''),
    read: ({ first, count }) => rows.slice(first, first + count),
  }) as Partial<LogSheet> as LogSheet;

type Log = Record<string, Row[]>;

/** @param log - Rows by month; those of Calls under the empty text. */
const worldOf = (log: Log): World =>
  ({
    saved: {},
    clock: { now: () => now, timeZone: () => 'Europe/Paris', sleep: () => undefined },
    logBook: {
      current: () => log[''] && sheetOf(log['']),
      months: () => Object.keys(log).filter(Boolean),
      find: (month: string) => log[month] && sheetOf(log[month]),
    },
  }) as unknown as World;

function searchAll(world: World, criteria: SearchCriteria, between = () => {}): number[] {
  const keeps = callFilter(criteria, { teams: [], defaultCountry: 'FR' });
  const plan = { period: { from: criteria.from, to: criteria.to }, keeps, conditions: [] };
  const found: number[] = [];
  let cursor: string | undefined;
  do {
    const slice = searchLog(world, plan, cursor);
    found.push(...slice.calls.map(({ call }) => call.id));
    expect(slice.progress.pagesRead).toBeLessThanOrEqual(slice.progress.pagesInAll);
    cursor = slice.next;
    between();
  } while (cursor !== undefined);
  return found;
}

const rowsOf = (calls: readonly Call[]): Row[] => calls.map((call) => callRow(call, now));

const aLog = fc
  .record({
    current: fc.array(fc.nat(90 * day), { maxLength: 1_200 }),
    october: fc.array(fc.nat(30 * day), { maxLength: 40 }),
    september: fc.array(fc.nat(29 * day), { maxLength: 40 }),
    junk: fc.nat(5),
  })
  .map(({ current, october, september, junk }) => {
    let id = 0;
    const call = (startedAt: number): Call => {
      id += 1;
      const direction = id % 3 === 0 ? 'outbound' : 'inbound';
      return anAnsweredCall({ id, direction, startedAt, status: 'done', endedAt: startedAt + 60 });
    };
    // people may have sorted Calls by whatever they like
    const calls = {
      '': current.map((ago) => call(now - ago)),
      '2026-10': october.map((into) => call(Date.parse('2026-10-01') / 1000 + into)),
      '2026-09': september.map((into) => call(Date.parse('2026-09-01') / 1000 + into)),
    };
    const log: Log = Object.fromEntries(
      Object.entries(calls).map(([month, each]) => [month, rowsOf(each)]),
    );
    for (let broken = 0; broken < junk; broken += 1) log['']?.unshift(callHeader.map(() => 'x'));
    return { log, calls: Object.values(calls).flat() };
  });

test('a search of the log finds what a filter over its rows finds', () => {
  fc.assert(
    fc.property(
      aLog,
      fc.nat(100 * day),
      fc.nat(60 * day),
      fc.boolean(),
      ({ log, calls }, ago, length, isAboutDirection) => {
        const criteria = someCriteria({
          from: now - ago,
          to: Math.min(now, now - ago + length),
          ...(isAboutDirection && { directions: ['outbound'] }),
        });
        const keeps = callFilter(criteria, { teams: [], defaultCountry: 'FR' });
        const expected = calls.filter(keeps).map(({ id }) => id);
        const found = searchAll(worldOf(log), criteria);
        expect([...found].sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
      },
    ),
    { numRuns: 100 },
  );
});

describe('a long log', () => {
  const long = (): Log => ({
    '': rowsOf(
      Array.from({ length: 6_000 }, (_, at) =>
        anAnsweredCall({ id: at + 1, startedAt: now - 40 * day + at * 500 }),
      ),
    ),
  });
  const everything = someCriteria({ from: now - 60 * day, to: now });

  test('comes in slices, newest first; calls that are added meanwhile move nothing', () => {
    const log = long();
    let slices = 0;
    const found = searchAll(worldOf(log), everything, () => {
      slices += 1;
      log['']?.push(callRow(anAnsweredCall({ id: 100_000 + slices, startedAt: now }), now));
    });
    expect(slices).toBeGreaterThan(4);
    expect(found).toEqual(Array.from({ length: 6_000 }, (_, at) => 6_000 - at));
  });

  test('that is sorted or moved meanwhile is told, not searched on', () => {
    const log = long();
    expect(() => searchAll(worldOf(log), everything, () => log['']?.splice(0, 10))).toThrow(
      'sorted, or rows of it were moved',
    );
  });

  test('a sheet that cannot be read is named, not left out', () => {
    const log = { ...long(), '2026-10': [] as Row[] };
    const world = worldOf(log);
    world.logBook.find = () => undefined;
    expect(() => searchAll(world, everything)).toThrow('Calls 2026-10');
  });

  test('a cursor of another search is refused', () => {
    const plan = { period: { from: 1, to: now }, keeps: () => true, conditions: [] };
    expect(() => searchLog(worldOf({ '': [] }), plan, '{"from":0}')).toThrow('cannot go on');
  });
});
