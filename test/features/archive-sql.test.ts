import fc from 'fast-check';
import { archiveLine } from '../../src/domain/archive/line';
import { callsQuery } from '../../src/domain/archive/query-calls';
import { criteriaConditions } from '../../src/domain/archive/query-criteria';
import { dayOf } from '../../src/domain/archive/utc-day';
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

const calls = fc
  .sample(aFinishedCall, { numRuns: 400, seed: 7 })
  .map((call, at) => archived({ ...call, id: 1_000 + at }));
const days = Array.from({ length: sampleDays }, (_, at) => dayOf(firstDay + at * 86_400));

let archive: LocalArchive;
beforeAll(async () => {
  archive = await openLocalArchive();
  for (const day of days) {
    const lines = calls.filter(({ call }) => dayOf(call.startedAt) === day).map(archiveLine);
    await archive.load(day, lines);
  }
});
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
  expect(found).toBeGreaterThan(500);
});
