import type { Call } from '../../src/domain/calls/call';
import type { CallsSlice, FoundCall } from '../../src/domain/pages/search-view';
import { callFilter } from '../../src/domain/search/call-filter';
import type { SearchCriteria } from '../../src/domain/search/criteria';
import { someCriteria } from '../builders/criteria';
import {
  archivedDays,
  archiveToTheEnd,
  callsOf,
  dayBefore,
  daySeconds,
  logCalls,
  loggedIds,
  openArchiveHouse,
  place,
  value,
} from './archive-house';
import { noteDays, pourCalls, priceOf } from './archive-pour';
import { type House, openHouse } from './house';

let house: House;
let now: number;
/** Service calls of a search where BigQuery is at hand and no archive is chosen. */
let unchosen: number;
const context = { teams: [], defaultCountry: '' };

/** Goes on as the page does; every call of all slices. */
async function searchAll(criteria: SearchCriteria) {
  const slices: CallsSlice[] = [];
  let cursor: string | undefined;
  do {
    const slice = await value<CallsSlice>(
      house,
      'apiFindCalls',
      { kind: 'search', criteria },
      cursor,
    );
    slices.push(slice);
    cursor = slice.next;
    house.advance(1);
  } while (cursor !== undefined);
  return { slices, calls: slices.flatMap(({ calls }) => calls) };
}

const ids = (calls: readonly FoundCall[]): number[] => calls.map(({ call }) => call.id);
const inOrder = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => b - a);
const inLog = (change: Partial<SearchCriteria>): SearchCriteria =>
  someCriteria({ place: 'log', from: now - 400 * daySeconds, to: now, ...change });

const truth: Call[] = [];
beforeAll(async () => {
  house = await openArchiveHouse();
  now = Math.floor(house.clock.now() / 1000);
  const args = [{ kind: 'search', criteria: inLog({}) }];
  const report = await house.must('apiFindCalls', { as: 'sidebar', args });
  unchosen = report.serviceCalls.total;
  for (const [days, count] of [
    [5, 12],
    [40, 20],
    [60, 40],
    [61, 40],
    [64, 30],
  ] as const) {
    const calls = callsOf(dayBefore(house, days), count, 100_000 - days * 100);
    logCalls(house, calls);
    truth.push(...calls);
  }
  await value(house, 'apiUseArchive', place);
  const wish = { isOn: true, removes: true, keepDays: 45, mostGigabytes: 1 };
  await value(house, 'apiSaveArchive', wish);
  await archiveToTheEnd(house);
}, 120_000);
afterAll(() => house.close());

test('without BigQuery, and before an archive is chosen, a search makes not one service call more', async () => {
  const plain = await openHouse({ account: 'S', company: { calls: 0 } });
  await plain.must('setupActivityTracker');
  const criteria = inLog({});
  const search = { as: 'sidebar', args: [{ kind: 'search', criteria }] } as const;
  const report = await plain.must('apiFindCalls', search);
  await plain.close();
  expect(Object.keys(report.serviceCalls.byMethod).join()).not.toMatch(/BigQuery|Jobs/);
  expect(unchosen).toBe(report.serviceCalls.total);
});

test('days leave the sheet, and a search finds them all the same', async () => {
  expect(loggedIds(house)).toHaveLength(32);
  expect(archivedDays(house)[dayBefore(house, 61)]).toMatchObject({ 'Left sheet': 'yes' });
  const { calls, slices } = await searchAll(inLog({}));
  expect(ids(calls)).toEqual(inOrder(truth.map(({ id }) => id)));
  expect(slices.map(({ archive }) => archive)).toContain('working');
});

test.each([
  ['tags', { tags: ['reclamation', 'vip'] }],
  ['a comment', { comment: 'RAPPELER lundi' }],
  ['missed calls', { missed: ['missed' as const] }],
  ['a number', { phone: '+33611223344' }],
  ['some digits of one', { phone: '2233' }],
  ['an agent', { userIds: [1] }],
  ['a length', { talk: { atLeast: 31, atMost: 33 } }],
  ['an hour of one day', {}],
])('the same filter over all calls finds them by %s', async (name, change) => {
  const start = Date.parse(`${dayBefore(house, 60)}T06:10:00Z`) / 1000;
  const period = name === 'an hour of one day' ? { from: start, to: start + 600 } : {};
  const criteria = inLog({ ...change, ...period });
  const expected = truth.filter(callFilter(criteria, context)).map(({ id }) => id);
  expect(expected.length).toBeGreaterThan(0);
  expect(ids((await searchAll(criteria)).calls)).toEqual(inOrder(expected));
});

test('200,000 archived calls: a month reads its partitions and nothing else', async () => {
  const days = Array.from({ length: 200 }, (_, at) => dayBefore(house, 100 + at));
  const { ofAgent7 } = await pourCalls(house, days, 1_000);
  noteDays(house, days);
  const month = days.filter((day) => day.startsWith('2026-05'));
  expect(month).toHaveLength(31);
  const from = Date.parse('2026-05-01T00:00:00Z') / 1000;
  const criteria = inLog({ from, to: from + 31 * daySeconds - 1, userIds: [7] });
  const { calls, slices } = await searchAll(criteria);
  const starts = calls.map(({ call }) => call.startedAt);
  expect(starts).toEqual(inOrder(starts));
  expect(calls).toHaveLength(31 * ofAgent7);
  expect(new Set(ids(calls)).size).toBe(calls.length);
  const { inArchive } = JSON.parse(slices[0]?.next ?? '');
  const price = await priceOf(house, inArchive.archive.jobId, month);
  expect(price.read).toBe(price.ofDays);
  expect(price.read).toBeLessThan(price.ofTable / 6);
}, 120_000);
