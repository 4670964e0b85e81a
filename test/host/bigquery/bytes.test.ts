import type { Host } from '../../../host/host';
import { inScript, openArchive } from './open-cloud';

let host: Host;

/** Five days with ten calls each. */
const LOAD = `
  for (let day = 16; day <= 20; day += 1) {
    const rows = [];
    for (let i = 0; i < 10; i += 1) rows.push({
      call_id: day * 10 + i, started_at: '2026-11-' + day + 'T12:00:00Z', direction: 'inbound',
      user_id: i % 2 ? 7 : null, missed: true, tags: ['é'], rings: [{ user_id: 1, at: null }, { user_id: 2 }],
    });
    wait(load(rows, 'calls$202611' + day));
  }`;

beforeAll(async () => {
  host = await openArchive();
  await inScript(host, LOAD);
});
afterAll(async () => {
  await host.close();
  host.clock.stop();
});

const QUERY = `
  const moments = [['d16', '2026-11-16'], ['d18', '2026-11-18'], ['d20', '2026-11-20']];
  const queryParameters = moments.map(([name, value]) => ({ name,
    parameterType: { type: 'TIMESTAMP' }, parameterValue: { value: value + 'T00:00:00Z' } }));
  queryParameters.push({ name: 'days', parameterType: { type: 'ARRAY', arrayType: { type: 'DATE' } },
    parameterValue: { arrayValues: [{ value: '2026-11-16' }, { value: '2026-11-20' }] } });
  const more = { parameterMode: 'NAMED', queryParameters };`;

/** What a statement processes when it only says so. */
const dryBytes = async (sql: string): Promise<number> =>
  Number(
    await inScript(
      host,
      `${QUERY} return query(${JSON.stringify(sql)}, { ...more, dryRun: true }).totalBytesProcessed`,
    ),
  );

it.each([
  ['call_id', 8],
  ['started_at', 8],
  // a null takes no room
  ['user_id', 4],
  ['missed', 1],
  ['direction', 2 + 7],
  ['tags', 2 + 2],
  ['rings', 16],
  ['call_id, missed', 9],
  ['COUNT(*)', 0],
  ['call_id, call_id AS again', 8],
  ['(SELECT SUM(r.user_id) FROM UNNEST(rings) AS r)', 16],
  ['(SELECT MAX(r.at) FROM UNNEST(rings) AS r)', 0],
  ['*', 8 + 8 + 4 + 1 + 9 + 4 + 16],
  ['* EXCEPT (rings, direction)', 8 + 8 + 4 + 1 + 4],
  ['c.* EXCEPT (rings)', 8 + 8 + 4 + 1 + 9 + 4],
])('%s takes %i bytes a call', async (columns, bytes) => {
  expect(await dryBytes(`SELECT ${columns} FROM calls AS c`)).toBe(bytes * 50);
});

it.each([
  ['TRUE', 5],
  ['started_at >= @d18', 3],
  ['started_at > @d18', 3],
  ['@d18 <= started_at', 3],
  ['started_at < @d18', 2],
  ['started_at <= @d18', 3],
  ['started_at >= @d16 AND started_at < @d18', 2],
  ['started_at BETWEEN @d16 AND @d18', 3],
  ['started_at = @d18', 1],
  ['started_at >= TIMESTAMP_SUB(@d18, INTERVAL 1 DAY) AND started_at < @d20', 3],
  ['started_at >= TIMESTAMP_TRUNC(@d18, DAY)', 3],
  ['DATE(started_at) = DATE "2026-11-18"', 1],
  ['DATE(started_at) > DATE "2026-11-18"', 2],
  ['DATE(started_at) < DATE "2026-11-18"', 2],
  ['DATE(started_at) IN UNNEST(@days)', 2],
  ['DATE(started_at) IN (DATE "2026-11-17", DATE "2026-10-01")', 1],
  ['TIMESTAMP_TRUNC(started_at, DAY) = @d18', 1],
  ['calls.started_at >= @d20 AND missed', 1],
  ['(started_at >= @d18) AND (user_id = 7 OR missed)', 3],
  // BigQuery cannot know these before it reads
  ['started_at >= @d18 OR missed', 5],
  ['started_at >= TIMESTAMP_SECONDS(call_id)', 5],
  ['NOT (started_at < @d18)', 5],
  ['DATE(started_at, "Europe/Paris") = DATE "2026-11-18"', 5],
  ['started_at >= (SELECT MAX(started_at) FROM calls WHERE started_at < @d16)', 5],
])('WHERE %s reads %i days', async (where, days) => {
  const plain = `SELECT missed FROM calls WHERE ${where}`;
  const columns = 1 + (where.includes('started_at') ? 8 : 0);
  const others = (where.includes('user_id') ? 4 : 0) + (where.includes('call_id') ? 8 : 0);
  expect(await dryBytes(plain)).toBe((columns + others) * 10 * days);
});

it('really reads no other days', async () => {
  await host.cloud.serve(async ({ database }) => {
    // a row that metadata does not know: only a query that reads outside of its days finds it
    await database.run(
      `INSERT INTO "local-project:archive.calls" ("call_id", "started_at", "_day") VALUES (999, TIMESTAMP '2026-11-20 12:00:00', DATE '2026-11-25')`,
    );
  });
  const found = await inScript(
    host,
    `${QUERY} return cells('SELECT COUNT(*) FROM calls WHERE started_at >= @d20', more)`,
  );
  expect(found).toEqual([['10']]);
  await host.cloud.serve(({ database }) =>
    database.run(`DELETE FROM "local-project:archive.calls" WHERE call_id = 999`),
  );
});

it('bills ten megabytes at least and refuses what may cost less', async () => {
  const answer = await inScript(
    host,
    `const sql = 'SELECT call_id FROM calls';
     return [caught(() => query(sql, { maximumBytesBilled: '10485759' })),
       query(sql, { maximumBytesBilled: '10485760' }).totalRows,
       caught(() => query('SELECT a.call_id FROM calls AS a JOIN calls AS b USING (call_id)',
         { maximumBytesBilled: '10485760' }))[1]]`,
  );
  const limit =
    'API call to bigquery.jobs.query failed with error: Query exceeded limit for bytes billed';
  expect(answer).toEqual([
    ['GoogleJsonResponseException', `${limit}: 10485759. 10485760 or higher required.`, 400],
    '50',
    `${limit}: 10485760. 20971520 or higher required.`,
  ]);
});

it('answers a dry run with columns and bytes, and no rows', async () => {
  const answer = await inScript(
    host,
    `return query('SELECT call_id AS id FROM calls', { dryRun: true })`,
  );
  expect(answer).toEqual({
    kind: 'bigquery#queryResponse',
    schema: { fields: [{ name: 'id', type: 'INTEGER', mode: 'NULLABLE' }] },
    jobReference: { projectId: 'local-project', location: 'EU' },
    totalBytesProcessed: '400',
    jobComplete: true,
    cacheHit: false,
  });
});

it('can insist on a filter by day', async () => {
  const answer = await inScript(
    host,
    `BigQuery.Tables.patch({ requirePartitionFilter: true }, P, D, 'calls');
     const found = [caught(() => query('SELECT call_id FROM calls WHERE missed')),
       query('SELECT call_id FROM calls WHERE started_at < CURRENT_TIMESTAMP()').totalRows];
     BigQuery.Tables.patch({ requirePartitionFilter: null }, P, D, 'calls');
     return found`,
  );
  expect(answer).toEqual([
    [
      'GoogleJsonResponseException',
      "API call to bigquery.jobs.query failed with error: Cannot query over table 'local-project.archive.calls' " +
        "without a filter over column(s) 'started_at' that can be used for partition elimination",
      400,
    ],
    '40',
  ]);
});

it('hands results out in pages', async () => {
  const pages = await inScript(
    host,
    `const sql = 'SELECT call_id FROM calls ORDER BY call_id';
     const first = query(sql, { maxResults: 20 });
     const { jobId } = first.jobReference;
     const sizes = [first.rows.length];
     for (let { pageToken } = first; pageToken; ) {
       const next = BigQuery.Jobs.getQueryResults(P, jobId, { pageToken, maxResults: 20 });
       sizes.push(next.rows.length + ':' + next.rows[0].f[0].v);
       pageToken = next.pageToken;
     }
     return [first.totalRows, ...sizes]`,
  );
  expect(pages).toEqual(['50', 20, '20:180', '10:200']);
});

it('ends a page at about ten megabytes', async () => {
  const long = Array.from({ length: 16 }, () => 'a.direction').join(' || ');
  const first = await inScript(
    host,
    `const first = query("SELECT STRING_AGG(${long}) AS t FROM calls AS a, calls AS b, calls AS c GROUP BY a.call_id");
     return [first.totalRows, first.rows.length, Boolean(first.pageToken)]`,
  );
  expect(first).toEqual(['50', 36, true]);
});
