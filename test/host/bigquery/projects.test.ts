import { Clock } from '../../../clock/clock';
import type { Host } from '../../../host/host';
import { makeProject } from '../make-project';
import { makeHost, NOON } from '../open-host';
import { FIELDS, inScript, MANIFEST, openCloud } from './open-cloud';

const hosts: Host[] = [];
const open = (...given: Parameters<typeof openCloud>): Host => {
  const host = openCloud(...given);
  hosts.push(host);
  return host;
};
afterAll(async () => {
  for (const host of hosts) await host.close();
});

const DAY_MS = 86_400_000;
const TABLE = `{ tableReference: { tableId: 'calls' }, schema: { fields: ${JSON.stringify(FIELDS)} },
  timePartitioning: { type: 'DAY', field: 'started_at' } }`;

describe('a manifest', () => {
  const { oauthScopes, dependencies } = MANIFEST;

  it('without BigQuery leaves scripts without it, and DuckDB unloaded', async () => {
    const host = open({}, { oauthScopes });
    expect(await inScript(host, 'return typeof BigQuery')).toBe('undefined');
  });

  it('with BigQuery and without its scope gets a refusal at each call', async () => {
    const host = open(
      {},
      { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets'], dependencies },
    );
    const found = await inScript(
      host,
      `return [typeof BigQuery, ...caught(() => BigQuery.Projects.list())]`,
    );
    expect(found).toEqual([
      'object',
      'Exception',
      'Specified permissions are not sufficient to call bigquery.projects.list. Required permissions: ' +
        'https://www.googleapis.com/auth/bigquery || https://www.googleapis.com/auth/cloud-platform',
      null,
    ]);
  });

  it('may have another name', async () => {
    const code = `function perform() { return typeof BigQuery; }`;
    const projectDir = makeProject({ 'Code.gs': code, 'other.json': JSON.stringify(MANIFEST) });
    const kinds = [undefined, 'other.json'].map(async (manifest) => {
      const host = makeHost({ projectDir, manifest });
      hosts.push(host);
      return (await host.run({ function: 'perform' })).result;
    });
    expect(await Promise.all(kinds)).toEqual(['undefined', 'object']);
  });
});

describe('the API', () => {
  const projects = [
    { projectId: 'ours' },
    { projectId: 'theirs', access: 'none' },
    { projectId: 'new', apiEnabled: false },
  ] as const;
  let host: Host;
  beforeAll(() => {
    host = open({ bigQuery: { projects } });
  });

  it('lists the projects one may see', async () => {
    const found = await inScript(
      host,
      'return BigQuery.Projects.list().projects.map(({ id }) => id)',
    );
    expect(found).toEqual(['ours', 'new']);
  });

  it.each([
    [`BigQuery.Datasets.get('nix', 'a')`, 404, 'bigquery.datasets.get', 'Not found: Project nix'],
    [
      `BigQuery.Datasets.get('ours', 'a')`,
      404,
      'bigquery.datasets.get',
      'Not found: Dataset ours:a',
    ],
    [
      `BigQuery.Tables.get('ours', 'a', 'b')`,
      404,
      'bigquery.tables.get',
      'Not found: Dataset ours:a',
    ],
    [`BigQuery.Jobs.get('ours', 'x')`, 404, 'bigquery.jobs.get', 'Not found: Job ours:x'],
    [
      `BigQuery.Jobs.getQueryResults('ours', 'x')`,
      404,
      'bigquery.jobs.getQueryResults',
      'Not found: Job ours:x',
    ],
    [
      `BigQuery.Jobs.query({ query: 'SELECT 1', useLegacySql: false }, 'theirs')`,
      403,
      'bigquery.jobs.query',
      'Access Denied: Project theirs: User does not have bigquery.jobs.create permission in project theirs.',
    ],
    [
      `BigQuery.Datasets.insert({ datasetReference: { datasetId: 'a b' } }, 'ours')`,
      400,
      'bigquery.datasets.insert',
      'Invalid dataset ID "a b". Dataset IDs must be alphanumeric (plus underscores and dashes) and must be at most 1024 characters long.',
    ],
  ])('answers %s with %i', async (call, code, method, message) => {
    expect(await inScript(host, `return caught(() => ${call})`)).toEqual([
      'GoogleJsonResponseException',
      `API call to ${method} failed with error: ${message}`,
      code,
    ]);
  });

  it('that is switched off says where to switch it on', async () => {
    const found = await inScript(
      host,
      `try { BigQuery.Datasets.get('new', 'a'); } catch (error) { return error.details; }`,
    );
    const message = expect.stringMatching(/^BigQuery API has not been used in project new before/);
    const errors = [{ message, domain: 'global', reason: 'accessNotConfigured' }];
    expect(found).toEqual({ code: 403, message, errors });
  });

  it('refuses what a test wishes', async () => {
    const bad = open({
      bigQuery: { refuse: () => ({ code: 503, reason: 'backendError', message: 'Try again.' }) },
    });
    const caught = await inScript(bad, `return caught(() => BigQuery.Projects.list())`);
    const message = 'API call to bigquery.projects.list failed with error: Try again.';
    expect(caught).toEqual(['GoogleJsonResponseException', message, 503]);
  });

  it('says where data are, and finds them nowhere else', async () => {
    const found = await inScript(
      host,
      `BigQuery.Datasets.insert({ datasetReference: { datasetId: 'paris' }, location: 'EUROPE-west9' }, 'ours');
       BigQuery.Tables.insert(${TABLE}, 'ours', 'paris');
       const sql = { query: 'SELECT COUNT(*) FROM paris.calls', useLegacySql: false };
       const begun = BigQuery.Jobs.insert({ jobReference: { jobId: 'j', location: 'europe-west9' },
         configuration: { copy: { sourceTable: { datasetId: 'paris', tableId: 'calls' },
           destinationTable: { datasetId: 'paris', tableId: 'copy' } } } }, 'ours');
       return [BigQuery.Datasets.get('ours', 'paris').location, BigQuery.Jobs.query(sql, 'ours').jobReference.location,
         caught(() => BigQuery.Jobs.query({ ...sql, location: 'US' }, 'ours'))[1],
         caught(() => BigQuery.Jobs.get('ours', 'j'))[1],
         BigQuery.Jobs.get('ours', 'j', { location: 'europe-west9' }).id]`,
    );
    expect(found).toEqual([
      'europe-west9',
      'europe-west9',
      'API call to bigquery.jobs.query failed with error: Not found: Dataset ours:paris was not found in location US',
      'API call to bigquery.jobs.get failed with error: Not found: Job ours:j',
      'ours:europe-west9.j',
    ]);
  });

  it('answers a request that is repeated with the same job', async () => {
    const found = await inScript(
      host,
      `const ask = (requestId) => BigQuery.Jobs.query({ query: 'SELECT 1', useLegacySql: false, requestId }, 'ours').jobReference.jobId;
       const first = ask('a');
       return [ask('a') === first, ask('b') === first]`,
    );
    expect(found).toEqual([true, false]);
  });
});

describe('a sandbox', () => {
  it('lets everything expire after 60 days, and cannot be talked out of it', async () => {
    const clock = new Clock({ now: NOON, speed: 0 });
    const host = open({ clock });
    const rows = (): Promise<unknown> =>
      inScript(host, `return BigQuery.Tables.get('local-sandbox', D, 'calls').numRows`);
    const found = await inScript(
      host,
      `const S = 'local-sandbox';
       const { defaultPartitionExpirationMs: lasts } = BigQuery.Datasets.insert({ datasetReference: { datasetId: D } }, S);
       const table = BigQuery.Tables.insert(${TABLE}, S, D);
       const patched = caught(() => BigQuery.Datasets.patch({ defaultPartitionExpirationMs: null }, S, D));
       for (const day of ['18', '20']) wait(BigQuery.Jobs.insert({ configuration: { load: {
         destinationTable: { projectId: S, datasetId: D, tableId: 'calls$202611' + day },
         sourceFormat: 'NEWLINE_DELIMITED_JSON' } } }, S,
         Utilities.newBlob(JSON.stringify({ call_id: 1, started_at: '2026-11-' + day + 'T01:00:00Z' }))));
       return [lasts, table.timePartitioning.expirationMs, patched[1], patched[2]]`.replace(
        'wait(BigQuery',
        '((job) => { for (let i = 0; i < 3; i += 1) BigQuery.Jobs.get(S, job.jobReference.jobId); })(BigQuery',
      ),
    );
    const message =
      'API call to bigquery.datasets.patch failed with error: BigQuery: Billing has not been enabled for this project. ' +
      'Enable billing at https://console.cloud.google.com/billing. Datasets must have a default expiration time and ' +
      'default partition expiration time less than 60 days while in sandbox mode.';
    expect(found).toEqual([String(60 * DAY_MS), String(60 * DAY_MS), message, 403]);
    expect(await rows()).toBe('2');
    clock.set({ now: Date.parse('2026-11-18T00:00:00Z') + 60 * DAY_MS });
    expect(await rows()).toBe('1');
  });

  it('is what a dataset with expiry is until somebody takes it away', async () => {
    const host = open();
    const found = await inScript(
      host,
      `BigQuery.Datasets.insert({ datasetReference: { datasetId: D }, defaultTableExpirationMs: '3600000', defaultPartitionExpirationMs: '7200000' }, P);
       const { timePartitioning } = BigQuery.Tables.insert(${TABLE}, P, D);
       const patched = BigQuery.Datasets.patch({ defaultPartitionExpirationMs: null, defaultTableExpirationMs: '0' }, P, D);
       const table = BigQuery.Tables.patch({ timePartitioning: { type: 'DAY', field: 'started_at' }, description: 'x' }, P, D, 'calls');
       return [timePartitioning, patched.defaultPartitionExpirationMs, patched.defaultTableExpirationMs, table.timePartitioning, table.description]`,
    );
    const partitioned = { type: 'DAY', field: 'started_at' };
    expect(found).toEqual([
      { ...partitioned, expirationMs: '7200000' },
      null,
      null,
      partitioned,
      'x',
    ]);
  });
});

it('calls are service calls, and each of them is declared by Google', async () => {
  const host = open();
  const report = await host.run({
    function: 'perform',
    args: [
      `BigQuery.Datasets.insert({ datasetReference: { datasetId: D } }, P);
      BigQuery.Tables.insert(${TABLE}, P, D); BigQuery.Tables.list(P, D); BigQuery.Datasets.list(P);
      query('SELECT 1');`,
    ],
  });
  expect(report.error).toBeNull();
  expect(report.serviceCalls).toEqual({
    total: 5,
    data: 0,
    byMethod: {
      'DatasetsCollection.insert': 1,
      'DatasetsCollection.list': 1,
      'TablesCollection.insert': 1,
      'TablesCollection.list': 1,
      'JobsCollection.query': 1,
    },
  });
});
