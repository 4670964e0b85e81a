import fc from 'fast-check';
import { archiveLine } from '../../src/domain/archive/line';
import { callsQuery } from '../../src/domain/archive/query-calls';
import { criteriaConditions } from '../../src/domain/archive/query-criteria';
import { monthsQuery, readMonths } from '../../src/domain/archive/query-months';
import { dayOf } from '../../src/domain/archive/utc-day';
import type { Call } from '../../src/domain/calls/call';
import { outcomeOf } from '../../src/domain/calls/outcome';
import { abandonedReasons } from '../../src/domain/kpi/call-fact';
import { factTeller } from '../../src/domain/kpi/memory';
import { addTo, type GrowingSums, noSums, sumsOf } from '../../src/domain/kpi/sums';
import { waitStart } from '../../src/domain/kpi/wait-from';
import { formatDate } from '../../src/domain/time/format';
import { answerOf, rowOf } from '../builders/archive-in-memory';
import {
  aFinishedCall,
  archived,
  firstDay,
  sampleDays,
  sampleTeams,
  someWish,
} from '../builders/archived-world';
import { type LocalArchive, openLocalArchive } from '../builders/local-archive';

/** Rings as webhooks tell of them. */
const trailOf = ({ startedAt }: Call): Pick<Call, 'trail'> => ({
  trail: {
    rings: [{ userId: 2, name: 'Agent 2', at: startedAt + 4 }],
    declines: [{ userId: 3, name: 'Agent 3', at: startedAt + 1 }],
    hasStart: true,
    hasEnd: true,
  },
});

const calls = fc
  .sample(aFinishedCall, { numRuns: 300, seed: 7 })
  .map((call, at) => archived({ ...call, id: 1_000 + at, ...(at % 3 === 0 && trailOf(call)) }));
const days = Array.from({ length: sampleDays }, (_, at) => dayOf(firstDay + at * 86_400));

let archive: LocalArchive;
beforeAll(async () => {
  archive = await openLocalArchive();
  await archive.loadAll(calls.map(archiveLine));
}, 60_000);
afterAll(() => archive.close());

test('the SQL of a search and its model in JavaScript find the same rows, in the same order', async () => {
  const rows = calls.map(rowOf);
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      someWish,
      fc.subarray(days, { minLength: 1 }),
      fc.option(fc.constantFrom(...calls), { nil: undefined }),
      async (criteria, left, last) => {
        const query = callsQuery({
          days: left,
          period: criteria,
          conditions: criteriaConditions(criteria, { teams: sampleTeams, defaultCountry: 'FR' }),
          below: last && { startedAt: last.call.startedAt, id: last.call.id },
          most: 40,
        });
        const told = await archive.ask(query);
        found += told.rows.length;
        expect(told.rows).toEqual(answerOf(rows, query));
      },
    ),
    { numRuns: 100 },
  );
  expect(found).toBeGreaterThan(150);
}, 120_000);

test.each([
  ['Europe/Paris', 'start'],
  ['Pacific/Auckland', 'ring'],
] as const)(
  'months in %s, waits from the %s, are counted as KPIs are',
  async (timeZone, waitFrom) => {
    const target = 15;
    const query = monthsQuery({ from: 0, timeZone, target, waitFrom, abandoned: abandonedReasons });
    const { rows } = await archive.ask(query);
    const factOf = factTeller(sampleTeams);
    const expected = new Map<string, GrowingSums>();
    for (const { call } of calls) {
      const fact = factOf(call);
      const since = waitStart(fact, waitFrom);
      const month = formatDate(call.startedAt, timeZone).slice(0, 7);
      const sums = expected.get(month) ?? { ...noSums };
      expected.set(month, addTo(sums, sumsOf(fact, { target, now: 0, since })));
    }
    const told = readMonths(rows);
    expect(told.map(({ month }) => month)).toEqual(['2026-11', '2026-10']);
    for (const { month, sums } of told) expect(expected.get(month)).toMatchObject(sums);
    const missed = calls.filter(({ call }) => outcomeOf(call) === 'missed').length;
    expect(told.reduce((sum, each) => sum + each.missed, 0)).toBe(missed);
  },
);
