import { floatText } from '../../../host/bigquery/sql/encode-rows';
import { parseStatement } from '../../../host/bigquery/sql/parse-query';
import type { Host } from '../../../host/host';
import { inScript, openArchive } from './open-cloud';

let host: Host;

const CALLS = [
  {
    call_id: 1,
    started_at: '2026-11-20T10:00:00.25Z',
    direction: 'inbound',
    user_id: 7,
    number_id: 70,
    talk: 1.5,
    missed: false,
    tags: ['VIP', "d'été"],
    rings: [
      { user_id: 7, at: '2026-11-20T10:00:05Z' },
      { user_id: 8, at: null },
    ],
  },
  { call_id: 2, started_at: 1795219199, direction: 'inbound', user_id: 8, missed: true },
  { call_id: 3, started_at: '2026-11-20 23:59:59.999 UTC', direction: 'outbound', talk: 60 },
];

beforeAll(async () => {
  host = await openArchive();
  await inScript(host, `wait(load(${JSON.stringify(CALLS)}, 'calls$20261120'))`);
});
afterAll(async () => {
  await host.close();
  host.clock.stop();
});

const typed = (type: string, value: unknown) => ({
  parameterType: { type },
  parameterValue: { value },
});
const listed = (type: string, values: readonly string[]) => ({
  parameterType: { type: 'ARRAY', arrayType: { type } },
  parameterValue: { arrayValues: values.map((value) => ({ value })) },
});

const PARAMETERS = [
  { name: 'from', ...typed('TIMESTAMP', '2026-11-20T00:00:00.000Z') },
  { name: 'word', ...typed('STRING', "d'été") },
  { name: 'least', ...typed('INT64', '2') },
  { name: 'users', ...listed('INT64', ['7', '9']) },
  { name: 'none', ...listed('STRING', []) },
  { name: 'days', ...listed('DATE', ['2026-11-20', '2026-11-22']) },
];

const answer = (sql: string): Promise<unknown> => {
  const more = { parameterMode: 'NAMED', queryParameters: PARAMETERS };
  return inScript(host, `return cells(${JSON.stringify(sql)}, ${JSON.stringify(more)})`);
};

const ZONE = "'Europe/Paris'";

it.each<[string, unknown]>([
  // values are texts, whatever their type
  [
    'SELECT call_id, started_at, direction, talk, missed FROM calls WHERE call_id = 1',
    [['1', '1.79516880025E9', 'inbound', '1.5', 'false']],
  ],
  ['SELECT 1, 1.0, TRUE, NULL, "a"', [['1', '1.0', 'true', null, 'a']]],
  ['SELECT tags FROM calls ORDER BY call_id LIMIT 2', [[[{ v: 'VIP' }, { v: "d'été" }]], [[]]]],
  [
    'SELECT rings FROM calls WHERE call_id = 1',
    [
      [
        [
          { v: { f: [{ v: '7' }, { v: '1.795168805E9' }] } },
          { v: { f: [{ v: '8' }, { v: null }] } },
        ],
      ],
    ],
  ],
  [
    'SELECT STRUCT(call_id AS id, direction) AS s FROM calls WHERE call_id = 2',
    [[{ f: [{ v: '2' }, { v: 'inbound' }] }]],
  ],
  // counting
  [
    'SELECT COUNT(*), COUNT(user_id), COUNTIF(missed), SUM(call_id), AVG(talk), MIN(talk) FROM calls',
    [['3', '2', '1', '6', '30.75', '1.5']],
  ],
  ['SELECT COUNTIF(missed), SUM(call_id), COUNT(*) FROM calls WHERE FALSE', [['0', null, '0']]],
  [
    'SELECT direction, COUNT(DISTINCT user_id) AS n FROM calls GROUP BY direction HAVING n > 1',
    [['inbound', '2']],
  ],
  ['SELECT SUM((SELECT COUNT(*) FROM UNNEST(rings))) FROM calls', [['2']]],
  [
    'SELECT TO_HEX(MD5(STRING_AGG(CAST(call_id AS STRING), "-" ORDER BY call_id))) FROM calls',
    [['453e406dcee4d18174d4ff623f52dcd8']],
  ],
  [
    'SELECT call_id, ROW_NUMBER() OVER (PARTITION BY direction ORDER BY started_at DESC) FROM calls ORDER BY call_id',
    [
      ['1', '2'],
      ['2', '1'],
      ['3', '1'],
    ],
  ],
  ['SELECT call_id FROM calls QUALIFY ROW_NUMBER() OVER (ORDER BY call_id DESC) = 1', [['3']]],
  // nulls are the smallest
  ['SELECT user_id FROM calls ORDER BY user_id', [[null], ['7'], ['8']]],
  ['SELECT user_id FROM calls ORDER BY user_id DESC', [['8'], ['7'], [null]]],
  ['SELECT call_id FROM calls WHERE user_id NOT IN UNNEST(@users)', [['2']]],
  [
    'SELECT GREATEST(1, NULL), CONCAT("a", NULL), IFNULL(NULL, 2), COALESCE(NULL, NULL, 3), NULLIF(1, 1)',
    [[null, null, '2', '3', null]],
  ],
  // parameters
  ['SELECT call_id FROM calls WHERE started_at >= @from AND user_id IN UNNEST(@users)', [['1']]],
  ['SELECT call_id FROM calls WHERE @word IN UNNEST(tags)', [['1']]],
  ['SELECT call_id FROM calls WHERE direction IN UNNEST(@none)', []],
  [
    'SELECT call_id FROM calls WHERE DATE(started_at) IN UNNEST(@days) AND call_id > @least',
    [['3']],
  ],
  // arrays of the row
  [
    'SELECT call_id FROM calls AS c WHERE EXISTS (SELECT 1 FROM UNNEST(c.rings) AS r WHERE r.user_id = 8)',
    [['1']],
  ],
  [
    'SELECT call_id, tag FROM calls, UNNEST(tags) AS tag ORDER BY tag',
    [
      ['1', 'VIP'],
      ['1', "d'été"],
    ],
  ],
  [
    'SELECT call_id, r.user_id FROM calls LEFT JOIN UNNEST(rings) AS r ORDER BY call_id, user_id',
    [
      ['1', '7'],
      ['1', '8'],
      ['2', null],
      ['3', null],
    ],
  ],
  [
    "SELECT call_id FROM calls WHERE EXISTS (SELECT 1 FROM UNNEST(tags) AS tag WHERE tag IN UNNEST(['VIP']) OR tag = 'x')",
    [['1']],
  ],
  [
    'SELECT ARRAY_LENGTH(tags), tags[OFFSET(0)], tags[SAFE_OFFSET(5)] FROM calls WHERE call_id = 1',
    [['2', 'VIP', null]],
  ],
  [
    'SELECT ARRAY(SELECT r.user_id FROM UNNEST(rings) AS r ORDER BY r.user_id DESC) FROM calls WHERE call_id = 1',
    [[[{ v: '8' }, { v: '7' }]]],
  ],
  // moments
  [
    'SELECT UNIX_SECONDS(started_at), TIMESTAMP_DIFF(started_at, @from, MINUTE) FROM calls WHERE call_id = 1',
    [['1795168800', '600']],
  ],
  [
    'SELECT TIMESTAMP_SECONDS(0), TIMESTAMP_MILLIS(1500), TIMESTAMP "2026-11-20 10:00:00+01"',
    [['0.0', '1.5', '1.7951652E9']],
  ],
  [
    `SELECT DATETIME(TIMESTAMP "2026-07-01 22:30:00", ${ZONE}), DATE(TIMESTAMP "2026-07-01 22:30:00", ${ZONE})`,
    [['2026-07-02T00:30:00', '2026-07-02']],
  ],
  [
    `SELECT EXTRACT(HOUR FROM TIMESTAMP "2026-07-01 22:30:00" AT TIME ZONE ${ZONE}), EXTRACT(DAYOFWEEK FROM DATE "2026-11-22")`,
    [['0', '1']],
  ],
  [
    `SELECT TIMESTAMP_TRUNC(TIMESTAMP "2026-07-01 22:30:00", DAY, ${ZONE}), DATE_TRUNC(DATE "2026-11-20", WEEK(MONDAY))`,
    [['1.7829432E9', '2026-11-16']],
  ],
  [
    `SELECT FORMAT_TIMESTAMP("%Y-%m-%d %H:%M", @from, ${ZONE}), TIMESTAMP_ADD(@from, INTERVAL 90 SECOND), DATE_SUB(DATE "2026-03-01", INTERVAL 1 DAY)`,
    [['2026-11-20 01:00', '1.79513289E9', '2026-02-28']],
  ],
  ['SELECT CURRENT_TIMESTAMP()', [['1.7951688E9']]],
  // texts
  [
    'SELECT LOWER("ÉTÉ"), STRPOS("abc", "c"), LENGTH("d😀é"), SUBSTR("abcd", 2, 2), REGEXP_CONTAINS("+33 1", r"^\\+33"), REPLACE("a-b", "-", "")',
    [['été', '3', '3', 'bc', 'true', 'ab']],
  ],
  ['SELECT "it\\\'s" , r"\\d" -- a comment', [["it's", '\\d']]],
  // shapes
  [
    'WITH busy AS (SELECT user_id, COUNT(*) AS n FROM calls GROUP BY user_id) SELECT SUM(n) FROM busy WHERE user_id IS NOT NULL',
    [['2']],
  ],
  ['SELECT x FROM (SELECT 1 AS x UNION ALL SELECT 2) ORDER BY x DESC LIMIT 1 OFFSET 1', [['1']]],
  [
    'SELECT a.call_id FROM calls AS a JOIN calls AS b ON a.call_id = b.call_id + 1 WHERE b.missed',
    [['3']],
  ],
  [
    'SELECT * EXCEPT (started_at, tags, rings, talk, number_id) FROM calls WHERE call_id = 2',
    [['2', 'inbound', '8', 'true']],
  ],
  [
    'SELECT CASE direction WHEN "inbound" THEN 1 ELSE 0 END, IF(missed, "m", "-"), SAFE_CAST("x" AS INT64), 7 / 2, DIV(7, 2), MOD(7, 2), SAFE_DIVIDE(1, 0) FROM calls WHERE call_id = 3',
    [['0', '-', null, '3.5', '3', '1', null]],
  ],
  [
    'SELECT call_id FROM `local-project.archive.calls` WHERE call_id BETWEEN 2 AND 3 AND direction LIKE "in%" AND NOT (missed IS FALSE)',
    [['2']],
  ],
  [
    'SELECT table_name, partition_id, total_rows FROM `local-project.archive`.INFORMATION_SCHEMA.PARTITIONS',
    [['calls', '20261120', '3']],
  ],
])('%s', async (sql, rows) => {
  expect(await answer(sql)).toEqual(rows);
});

it.each([
  'DELETE FROM calls WHERE TRUE',
  'INSERT INTO calls (call_id) VALUES (1)',
  'MERGE calls USING x ON TRUE WHEN MATCHED THEN DELETE',
  'CREATE TABLE x AS SELECT 1',
  'SELECT FARM_FINGERPRINT("a")',
  'SELECT MD5("a")',
  'SELECT NORMALIZE("a", NFD)',
  'SELECT CAST(1 AS NUMERIC)',
  'SELECT DATE_TRUNC(DATE "2026-11-20", WEEK)',
  'SELECT FORMAT_TIMESTAMP("%c", CURRENT_TIMESTAMP())',
  'SELECT 1 UNION DISTINCT SELECT 2',
  'SELECT * REPLACE (1 AS a) FROM calls',
  'SELECT a FROM calls FULL JOIN calls AS b USING (call_id)',
  'SELECT x FROM UNNEST([1]) AS x WITH OFFSET AS o',
  'SELECT SUM(a) OVER (ORDER BY a ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM calls',
])('says that it does not translate %s', async (sql) => {
  await expect(answer(sql)).rejects.toMatchObject({ name: 'NotEmulated' });
});

it.each([
  ['SELEC 1', 'NotEmulated("GoogleSQL SELEC statement")'],
  ['SELECT 1 +', 'Syntax error: Unexpected end of input at [1:11]'],
  ['SELECT (1', 'Syntax error: Expected ")" but got end of input at [1:10]'],
  ["SELECT 'abc", 'Syntax error: Illegal input character "\'" at [1:8]'],
  ['SELECT 1 FROM a WHERE\n  GROUP BY b', 'Syntax error: Unexpected GROUP at [2:3]'],
  ['SELECT 1; SELECT 2', 'Syntax error: Expected end of input but got SELECT at [1:11]'],
])('refuses %s', (sql, message) => {
  expect(() => parseStatement(sql)).toThrow(message);
});

it.each([
  ['SELECT nix FROM calls', 400, 'Unrecognized name: nix'],
  ['SELECT @nix', 400, "Query parameter 'nix' not found at [1:8]"],
  [
    'SELECT a FROM nix',
    404,
    'Not found: Table local-project:archive.nix was not found in location EU',
  ],
  [
    'SELECT a FROM other.nix',
    404,
    'Not found: Dataset local-project:other was not found in location US',
  ],
  [
    "SELECT 1 FROM calls WHERE user_id = '7'",
    400,
    'No matching signature for operator = for argument types: INT64, STRING',
  ],
  [
    'SELECT 1 FROM calls WHERE started_at > 5',
    400,
    'No matching signature for operator > for argument types: TIMESTAMP, INT64',
  ],
  [
    "SELECT 1 FROM calls WHERE user_id IN (7, '8')",
    400,
    'No matching signature for operator IN for argument types: INT64, STRING',
  ],
  [
    'SELECT 1 FROM calls WHERE user_id IN UNNEST(tags)',
    400,
    'No matching signature for operator IN UNNEST for argument types: INT64, STRING',
  ],
  [
    'SELECT 1 FROM calls AS c, UNNEST(c.rings) AS r WHERE r.user_id AND missed',
    400,
    'No matching signature for operator AND for argument types: INT64, BOOL',
  ],
  [
    "SELECT 1 FROM calls WHERE direction BETWEEN 'a' AND 5",
    400,
    'No matching signature for operator BETWEEN for argument types: STRING, INT64',
  ],
  [
    'SELECT direction + 1 FROM calls',
    400,
    'No matching signature for operator + for argument types: STRING, INT64',
  ],
  [
    'SELECT call_id, COUNT(*) FROM calls',
    400,
    'SELECT list expression references column call_id which is neither grouped nor aggregated',
  ],
])('answers %s with %i', async (sql, code, message) => {
  const caught = await inScript(host, `return caught(() => query(${JSON.stringify(sql)}))`);
  const said = `API call to bigquery.jobs.query failed with error: ${message}`;
  expect(caught).toEqual(['GoogleJsonResponseException', said, code]);
});

it.each([
  [0, '0.0'],
  [1.7e9, '1.7E9'],
  [1234567, '1234567.0'],
  [10_000_000, '1.0E7'],
  [0.001, '0.001'],
  [0.00012, '1.2E-4'],
  [-2.5, '-2.5'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
])('writes the number %d as Java does', (value, text) => {
  expect(floatText(value)).toBe(text);
});
