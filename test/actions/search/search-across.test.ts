import fc from 'fast-check';
import { searchLog } from '../../../src/actions/search/search-log';
import type { World } from '../../../src/actions/world';
import { criteriaConditions } from '../../../src/domain/archive/query-criteria';
import { dayOf } from '../../../src/domain/archive/utc-day';
import type { Call } from '../../../src/domain/calls/call';
import { callRow } from '../../../src/domain/calls/row';
import type { CallsSlice } from '../../../src/domain/pages/search-view';
import { callFilter } from '../../../src/domain/search/call-filter';
import type { SearchCriteria } from '../../../src/domain/search/criteria';
import type { Row } from '../../../src/domain/sheets/headers';
import { acrossWorld, anArchiveDay } from '../../builders/across-world';
import { archiveInMemory } from '../../builders/archive-in-memory';
import {
  aFinishedCall,
  archived,
  firstDay,
  sampleDays,
  sampleTeams,
  someWish,
} from '../../builders/archived-world';
import { anAnsweredCall } from '../../builders/calls';
import { now } from '../../builders/now';

const context = { teams: sampleTeams, defaultCountry: 'FR' };

function searchAll(world: World, criteria: SearchCriteria, most?: number): readonly CallsSlice[] {
  const plan = {
    period: { from: criteria.from, to: criteria.to },
    keeps: callFilter(criteria, context),
    conditions: criteriaConditions(criteria, context),
    ...(most && { most }),
  };
  const slices: CallsSlice[] = [];
  let cursor: string | undefined;
  do {
    const slice = searchLog(world, plan, cursor);
    slices.push(slice);
    cursor = slice.next;
  } while (cursor !== undefined);
  return slices;
}

/** Where each call stands. */
type Where = 'sheets' | 'archive' | 'both';

interface Sample {
  readonly truth: readonly Call[];
  readonly log: Record<string, Row[]>;
  readonly leftDays: ReadonlySet<string>;
  readonly archive: readonly Call[];
}

/**
 * Calls whose days left the sheets or not; of either kind some stand in both, the sheet's word the
 * newer one.
 */
const sample: fc.Arbitrary<Sample> = fc
  .record({
    calls: fc.array(fc.tuple(aFinishedCall, fc.nat(9), fc.boolean()), { maxLength: 80 }),
    boundary: fc.nat(sampleDays),
    holes: fc.uniqueArray(fc.nat(sampleDays), { maxLength: 3 }),
    stale: aFinishedCall,
  })
  .map(({ calls, boundary, holes, stale }) => {
    const hasLeft = (startedAt: number): boolean => {
      const at = Math.floor((startedAt - firstDay) / 86_400);
      return at < boundary && !holes.includes(at);
    };
    const truth = calls.map(([call], at) => ({ ...call, id: at + 1 }));
    const log: Record<string, Row[]> = { '': [], '2026-10': [], '2026-09': [] };
    const archive: Call[] = [];
    truth.forEach((call, at) => {
      const [, dice = 0, inMonth] = calls[at] ?? [];
      const left = hasLeft(call.startedAt);
      const where: Where = dice === 0 ? 'both' : left ? 'archive' : dice < 4 ? 'both' : 'sheets';
      const month = dayOf(call.startedAt).slice(0, 7);
      const row = callRow(call, now);
      if (where !== 'archive') log[inMonth && log[month] ? month : '']?.push(row);
      // the archive's word is older where the sheet has one
      const { id, startedAt } = call;
      if (where === 'archive') archive.push(call);
      if (where === 'both') archive.push({ ...stale, id, startedAt, endedAt: startedAt + 5 });
    });
    const leftDays = new Set(
      truth
        .map(({ startedAt }) => startedAt)
        .filter(hasLeft)
        .map(dayOf),
    );
    return { truth, log, leftDays, archive };
  });

function worldOf({ log, leftDays, archive }: Sample, facts: Omit<Facts, 'criteria'>): World {
  const memory = archiveInMemory(facts);
  memory.put(archive.map((call) => archived(call)));
  const known = new Set([...leftDays, ...archive.map(({ startedAt }) => dayOf(startedAt))]);
  const days = [...known].map((day) => anArchiveDay(day, leftDays.has(day)));
  return acrossWorld({ log, days, archive: memory, timeZone: facts.timeZone });
}

interface Facts {
  readonly criteria: SearchCriteria;
  readonly timeZone: string;
  readonly looks: number;
  readonly pageRows: number;
}

test('a search over sheets and archive finds what a filter over all calls finds, each call once', () => {
  const facts = fc.record({
    criteria: someWish,
    timeZone: fc.constantFrom('Europe/Paris', 'America/New_York', 'Pacific/Apia', 'UTC'),
    looks: fc.nat(40),
    pageRows: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(
      sample,
      facts,
      fc.constantFrom(1, 2, 5, 60),
      (calls, { criteria, ...rest }, most) => {
        const keeps = callFilter(criteria, context);
        const expected = calls.truth.filter(keeps).sort((a, b) => a.id - b.id);
        const slices = searchAll(worldOf(calls, rest), criteria, most);
        const found = slices.flatMap((slice) => slice.calls.map(({ call }) => call));
        expect([...found].sort((a, b) => a.id - b.id)).toEqual(expected);
        for (const { progress } of slices) {
          expect(progress.pagesRead).toBeLessThanOrEqual(progress.pagesInAll);
        }
      },
    ),
    { numRuns: 200 },
  );
});

describe('a search that needs the archive', () => {
  const left = '2026-10-22';
  const period = { from: firstDay, to: firstDay + 3 * 86_400 };
  const plan = { period, keeps: () => true, conditions: [] };
  const old = anAnsweredCall({
    id: 1,
    status: 'done',
    startedAt: firstDay + 5,
    endedAt: firstDay + 9,
  });
  const young = { ...old, id: 2, startedAt: firstDay + 86_405, endedAt: firstDay + 86_409 };

  function house(temper: Parameters<typeof archiveInMemory>[0] = {}, days = [left]) {
    const archive = archiveInMemory(temper);
    archive.put([archived(old)]);
    const known = days.map((day) => anArchiveDay(day, true));
    return { archive, known, log: { '': [callRow(young, now)] } };
  }
  const worldWith = ({ archive, known, log }: ReturnType<typeof house>): World =>
    acrossWorld({ log, days: known, archive });

  test('tells what the sheets have at once, and that the archive is looking', () => {
    const world = worldWith(house({ looks: 100 }));
    const first = searchLog(world, plan, undefined);
    expect(first).toMatchObject({ archive: 'working', calls: [{ call: { id: 2 } }] });
    const second = searchLog(world, plan, first.next);
    expect(second).toMatchObject({ archive: 'working', calls: [], waitSeconds: 0 });
    expect(JSON.parse(second.next ?? '')).toEqual(JSON.parse(first.next ?? ''));
  });

  test('shows a call of the archive as the log would', () => {
    const parts = house();
    const world = worldWith(parts);
    const { next } = searchLog(world, plan, undefined);
    const inLog = acrossWorld({
      log: { '': [callRow(old, now - 3_600)] },
      days: [],
      archive: undefined,
    });
    expect(searchLog(world, plan, next).calls).toEqual(searchLog(inLog, plan, undefined).calls);
  });

  test('asks nothing while the days of its period are in the sheets', () => {
    const parts = house();
    const later = { ...plan, period: { from: firstDay + 86_400, to: period.to } };
    expect(searchLog(worldWith(parts), later, undefined)).toMatchObject({ next: undefined });
    expect(parts.archive.queries).toEqual([]);
  });

  test('is refused before anything is read when it would read too much', () => {
    const parts = house({ bytes: 2_345_000_000 });
    expect(() => searchLog(worldWith(parts), plan, undefined)).toThrow(
      'The archive would read 3 GB for this, and 1 GB is the most it may.',
    );
    expect(parts.archive.queries).toEqual([]);
  });

  test('is refused where the script cannot ask BigQuery', () => {
    const world = worldWith({ ...house(), archive: undefined as never });
    expect(() => searchLog(world, plan, undefined)).toThrow(
      'left this spreadsheet for the archive',
    );
  });

  test('begins again when a day of its period leaves meanwhile', () => {
    const parts = house();
    const { next } = searchLog(worldWith(parts), plan, undefined);
    const moved = { ...parts, known: [...parts.known, anArchiveDay('2026-10-23', true)] };
    expect(() => searchLog(worldWith(moved), plan, next)).toThrow(
      'was sorted, or rows of it were moved',
    );
  });

  test.each([
    ['another job', { jobId: 'job_of_somebody' }],
    ['our job of another search', { jobId: `aircall_search_${'0'.repeat(16)}_${'1'.repeat(16)}` }],
    ['other days', { days: 'x' }],
    ['calls that are none', { inSheets: ['1'] }],
  ])('reads no answer for a cursor of %s', (_, change) => {
    const world = worldWith(house());
    const { inArchive } = JSON.parse(searchLog(world, plan, undefined).next ?? '');
    const forged = { inArchive: { ...inArchive, archive: { ...inArchive.archive, ...change } } };
    expect(() => searchLog(world, plan, JSON.stringify(forged))).toThrow('cannot go on');
  });
});
