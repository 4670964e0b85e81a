import type { ArchiveDay } from '../../../src/domain/archive/days';
import { archiveDayRow, readArchiveDays } from '../../../src/domain/archive/days';
import {
  type DayTally,
  dueDays,
  type PlanFacts,
  tallyDays,
} from '../../../src/domain/archive/plan';
import { dayOf, endOfDay, startOfDay } from '../../../src/domain/archive/utc-day';

const now = startOfDay('2026-11-20') + 36_000;
const facts: PlanFacts = {
  now,
  options: { removes: false, keepDays: 31 },
  purgeBefore: undefined,
  openDays: new Set(),
};
const tally = (rows: number, updatedAt?: number): DayTally => ({ rows, updatedAt });
const noted = (day: string, change: Partial<ArchiveDay> = {}): ArchiveDay => ({
  day,
  calls: 5,
  rows: 5,
  checksum: '1-2',
  bytes: 900,
  archivedAt: now - 500,
  updatedAt: 100,
  hasCallers: true,
  hasLeft: false,
  ...change,
});
const due = (
  day: string,
  found: DayTally | undefined,
  known: ArchiveDay | undefined,
  change: Partial<PlanFacts> = {},
): boolean =>
  dueDays(new Map(found ? [[day, found]] : []), new Map(known ? [[day, known]] : []), {
    ...facts,
    ...change,
  }).includes(day);

const old = '2026-09-01';
const removes = { options: { removes: true, keepDays: 31 } };

it.each([
  ['a closed day that was never archived', '2026-11-16', tally(5), undefined, {}, true],
  ['a day that ended three days ago', '2026-11-16', tally(1), undefined, {}, true],
  ['a day that ended later', '2026-11-17', tally(1), undefined, {}, false],
  ['a day with a call that goes on', old, tally(5), undefined, { openDays: new Set([old]) }, false],
  ['a day that is archived as it stands', old, tally(5, 100), noted(old), {}, false],
  ['a day with one record more', old, tally(6, 100), noted(old), {}, true],
  ['a day with one record fewer', old, tally(4, 100), noted(old), {}, true],
  ['a day whose record changed', old, tally(5, 101), noted(old), {}, true],
  ['a day nobody has records of any more', old, undefined, noted(old), {}, false],
  ['a day that left', old, undefined, noted(old, { rows: 0, hasLeft: true }), {}, false],
  [
    'a day that left, of which one came late',
    old,
    tally(1),
    noted(old, { rows: 0, hasLeft: true }),
    {},
    true,
  ],
  ['a day past the retention', old, undefined, noted(old), { purgeBefore: endOfDay(old) }, true],
  [
    'one that tells of no callers',
    old,
    undefined,
    noted(old, { hasCallers: false }),
    { purgeBefore: now },
    false,
  ],
  ['a day that is to leave', old, tally(5, 100), noted(old), removes, true],
  ['a day that is to leave and is not archived', '2026-11-18', tally(5), undefined, removes, false],
  [
    'a young day, though days leave',
    '2026-11-01',
    tally(5, 100),
    noted('2026-11-01'),
    removes,
    false,
  ],
])('%s: due %#', (_, day, found, known, change, isDue) => {
  expect(due(day, found, known, change)).toBe(isDue);
});

test('records are counted by UTC day, with the newest change', () => {
  const at = (text: string) => new Date(text);
  const tallies = tallyDays([
    {
      started: [at('2026-11-01T23:59:59Z'), at('2026-11-02T00:00:00Z'), 'x'],
      updated: [at('2026-11-05T00:00:00Z'), '', ''],
    },
    { started: [at('2026-11-01T05:00:00Z')], updated: [at('2026-11-04T00:00:00Z')] },
  ]);
  expect([...tallies]).toEqual([
    ['2026-11-01', { rows: 2, updatedAt: Date.parse('2026-11-05') / 1000 }],
    ['2026-11-02', { rows: 1, updatedAt: undefined }],
  ]);
});

test('a day survives its sheet; a record nobody can read is no day', () => {
  const day = noted(old, { hasLeft: true });
  expect(readArchiveDays([archiveDayRow(day), ['soon', 1, 2, 3, 4, 5, 6, 7, 8]])).toEqual(
    new Map([[old, day]]),
  );
});

test('days begin and end at midnight UTC', () => {
  expect(dayOf(startOfDay(old))).toBe(old);
  expect(dayOf(endOfDay(old) - 1)).toBe(old);
  expect(dayOf(endOfDay(old))).toBe('2026-09-02');
});
