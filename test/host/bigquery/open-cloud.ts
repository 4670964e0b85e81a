import { Clock } from '../../../clock/clock';
import type { Host } from '../../../host/host';
import type { HostOptions, RunRequest } from '../../../host/host-options';
import { makeProject } from '../make-project';
import { makeHost, NOON, perform } from '../open-host';

/** A manifest that switches BigQuery on. */
export const MANIFEST = {
  timeZone: 'Europe/Paris',
  oauthScopes: ['https://www.googleapis.com/auth/bigquery'],
  dependencies: {
    enabledAdvancedServices: [{ userSymbol: 'BigQuery', serviceId: 'bigquery', version: 'v2' }],
  },
};

/** Columns as an archive of calls has them. */
export const FIELDS = [
  { name: 'call_id', type: 'INT64', mode: 'REQUIRED' },
  { name: 'started_at', type: 'TIMESTAMP', mode: 'REQUIRED' },
  { name: 'direction', type: 'STRING' },
  { name: 'user_id', type: 'INT64' },
  { name: 'number_id', type: 'INT64' },
  { name: 'talk', type: 'FLOAT64' },
  { name: 'missed', type: 'BOOL' },
  { name: 'tags', type: 'STRING', mode: 'REPEATED' },
  {
    name: 'rings',
    type: 'RECORD',
    mode: 'REPEATED',
    fields: [
      { name: 'user_id', type: 'INT64' },
      { name: 'at', type: 'TIMESTAMP' },
    ],
  },
];

/** What the scripts of these tests share. */
const CODE = `
  function perform(source) { return new Function('P', 'D', source)('local-project', 'archive'); }
  function load(rows, table, more) {
    const text = typeof rows === 'string' ? rows : rows.map((row) => JSON.stringify(row)).join('\\n');
    const job = { configuration: { load: Object.assign({
      destinationTable: { projectId: 'local-project', datasetId: 'archive', tableId: table },
      sourceFormat: 'NEWLINE_DELIMITED_JSON', writeDisposition: 'WRITE_TRUNCATE',
      createDisposition: 'CREATE_NEVER' }, (more || {}).load) } };
    if (more && more.jobId) job.jobReference = { projectId: 'local-project', jobId: more.jobId, location: 'EU' };
    return BigQuery.Jobs.insert(job, 'local-project', Utilities.newBlob(text, 'application/octet-stream'));
  }
  function wait(job) {
    for (let looks = 0; looks < 9 && job.status.state !== 'DONE'; looks += 1) {
      job = BigQuery.Jobs.get('local-project', job.jobReference.jobId, { location: 'EU' });
    }
    return job;
  }
  function query(text, more) {
    return BigQuery.Jobs.query(Object.assign({ query: text, useLegacySql: false,
      defaultDataset: { projectId: 'local-project', datasetId: 'archive' } }, more), 'local-project');
  }
  function cells(text, more) { return (query(text, more).rows || []).map((row) => row.f.map((cell) => cell.v)); }
  function caught(work) {
    try { return work(); } catch (error) { return [error.name, error.message, error.details && error.details.code]; }
  }
`;

const ARCHIVE = `
  BigQuery.Datasets.insert({ datasetReference: { datasetId: D }, location: 'EU' }, P);
  BigQuery.Tables.insert({
    tableReference: { tableId: 'calls' }, schema: { fields: ${JSON.stringify(FIELDS)} },
    timePartitioning: { type: 'DAY', field: 'started_at' },
    clustering: { fields: ['user_id', 'number_id'] },
  }, P, D);`;

/** A host with a project that has BigQuery, and a frozen clock on which jobs go on at each look. */
export function openCloud(options: Partial<HostOptions> = {}, manifest: object = MANIFEST): Host {
  const projectDir = makeProject({ 'Code.gs': CODE, 'appsscript.json': JSON.stringify(manifest) });
  const clock = new Clock({ now: NOON, speed: 0 });
  return makeHost({ projectDir, clock, skipWaitsWhenFrozen: true, ...options });
}

/** The same with a dataset `archive` in the EU and an empty table `calls`. */
export async function openArchive(options: Partial<HostOptions> = {}): Promise<Host> {
  const host = openCloud(options);
  await perform(host, ARCHIVE);
  return host;
}

/** What statements return inside a script of such a host; `P` and `D` are project and dataset. */
export const inScript = (
  host: Host,
  source: string,
  request: Partial<RunRequest> = {},
): Promise<unknown> => perform(host, source, request);
