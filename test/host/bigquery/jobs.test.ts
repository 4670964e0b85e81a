import { Clock } from '../../../clock/clock';
import { insertJob } from '../../../host/bigquery/collections';
import { BlobValue } from '../../../host/engine/values';
import type { Host } from '../../../host/host';
import { makeFolder } from '../make-project';
import { NOON } from '../open-host';
import { inScript, openArchive, openCloud } from './open-cloud';

const ROW = `{ call_id: 1, started_at: '2026-11-20T10:00:00Z' }`;

async function withArchive<Result>(
  use: (host: Host) => Promise<Result>,
  options: Parameters<typeof openArchive>[0] = {},
): Promise<Result> {
  const host = await openArchive(options);
  try {
    return await use(host);
  } finally {
    await host.close();
    host.clock.stop();
  }
}

describe('the life of a job', () => {
  it('goes by the clock: pending, running, done', async () => {
    const clock = new Clock({ now: NOON, speed: 0 });
    await withArchive(
      async (host) => {
        const look = (): Promise<unknown> =>
          inScript(
            host,
            `return [BigQuery.Jobs.get(P, 'one', { location: 'EU' }).status.state, BigQuery.Tables.get(P, D, 'calls').numRows]`,
          );
        await inScript(host, `return load([${ROW}], 'calls$20261120', { jobId: 'one' })`);
        expect(await look()).toEqual(['PENDING', '0']);
        clock.advanceTo(NOON + 1000);
        expect(await look()).toEqual(['RUNNING', '0']);
        clock.advanceTo(NOON + 2000);
        expect(await look()).toEqual(['DONE', '1']);
      },
      { clock, skipWaitsWhenFrozen: false },
    );
  });

  it('goes by looks where the clock stands still and nobody waits', async () => {
    await withArchive(async (host) => {
      const states = await inScript(
        host,
        `return [load([${ROW}], 'calls$20261120', { jobId: 'one' }), 1, 2, 3].map((job) =>
           (job.status || BigQuery.Jobs.get(P, 'one', { location: 'EU' }).status).state)`,
      );
      expect(states).toEqual(['PENDING', 'RUNNING', 'DONE', 'DONE']);
    });
  });

  it('ends although the execution that began it was killed', async () => {
    await withArchive(async (host) => {
      const killed = await host.run({
        function: 'perform',
        args: [
          `load([${ROW}], 'calls$20261120', { jobId: 'one' }); wait({ status: {}, jobReference: { jobId: 'one' } })`,
        ],
        killAfterCall: 2,
      });
      expect(killed).toMatchObject({
        ok: false,
        serviceCalls: {
          total: 2,
          byMethod: { 'JobsCollection.insert': 1, 'JobsCollection.get': 1 },
        },
      });
      const after = await inScript(
        host,
        `return [caught(() => load([], 'calls$20261120', { jobId: 'one' })),
           wait(BigQuery.Jobs.get(P, 'one', { location: 'EU' })).status,
           BigQuery.Tables.get(P, D, 'calls').numRows]`,
      );
      const message =
        'API call to bigquery.jobs.insert failed with error: Already Exists: Job local-project:EU.one';
      expect(after).toEqual([
        ['GoogleJsonResponseException', message, 409],
        { state: 'DONE' },
        '1',
      ]);
    });
  });

  it('goes on in the next process', async () => {
    const stateDir = makeFolder();
    const jobs = `return BigQuery.Tables.get(P, D, 'calls').numRows`;
    await withArchive(
      (host) => inScript(host, `load([${ROW}], 'calls$20261120', { jobId: 'one' })`),
      {
        stateDir,
      },
    );
    const clock = new Clock({ now: NOON + 60_000, speed: 0 });
    const next = openCloud({ stateDir, clock });
    expect(await inScript(next, jobs)).toBe('1');
    await next.close();
  });
});

describe('a load', () => {
  let host: Host;
  beforeAll(async () => {
    host = await openArchive();
  });
  afterAll(() => host.close());

  const days = (): Promise<unknown> =>
    inScript(
      host,
      `return cells('SELECT partition_id, total_rows FROM \`local-project.archive\`.INFORMATION_SCHEMA.PARTITIONS ORDER BY 1')`,
    );

  it('replaces exactly one partition', async () => {
    await inScript(
      host,
      `for (const day of [18, 19, 20]) {
         const rows = [1, 2, 3].map((i) => ({ call_id: day * 10 + i, started_at: '2026-11-' + day + 'T23:59:59.999Z' }));
         wait(load(rows, 'calls$202611' + day));
       }
       wait(load([{ call_id: 1, started_at: '2026-11-19T00:00:00Z' }], 'calls$20261119'));`,
    );
    expect(await days()).toEqual([
      ['20261118', '3'],
      ['20261119', '1'],
      ['20261120', '3'],
    ]);
    const found = await inScript(host, `return cells('SELECT call_id FROM calls ORDER BY 1')`);
    expect(found).toEqual([['1'], ['181'], ['182'], ['183'], ['201'], ['202'], ['203']]);
  });

  it('of nothing empties its partition', async () => {
    await inScript(host, `wait(load('', 'calls$20261119'))`);
    expect(await days()).toEqual([
      ['20261118', '3'],
      ['20261120', '3'],
    ]);
  });

  it('appends where it is told to', async () => {
    const done = await inScript(
      host,
      `return wait(load([${ROW}], 'calls$20261120', { load: { writeDisposition: 'WRITE_APPEND' } })).statistics.load`,
    );
    expect(done).toMatchObject({ outputRows: '1', badRecords: '0', inputFiles: '1' });
    expect(await days()).toEqual([
      ['20261118', '3'],
      ['20261120', '4'],
    ]);
  });

  it('with rows of another day fails whole', async () => {
    const rows = `[${ROW}, { call_id: 2, started_at: '2026-11-21T00:00:00Z' }]`;
    const status = await inScript(host, `return wait(load(${rows}, 'calls$20261120')).status`);
    const error = {
      reason: 'invalid',
      message:
        'Some rows belong to different partitions rather than destination partition 20261120',
    };
    expect(status).toEqual({ state: 'DONE', errorResult: error, errors: [error] });
    expect(await days()).toEqual([
      ['20261118', '3'],
      ['20261120', '4'],
    ]);
  });

  it.each([
    ['{ call_id: 2 }', 'Missing required field: started_at.'],
    ['{ call_id: 2, started_at: 0, custom: 1 }', 'No such field: custom.'],
    ['{ call_id: 2, started_at: 0, rings: [{ by: 1 }] }', 'No such field: rings.by.'],
    [
      '{ call_id: "x", started_at: 0 }',
      `Could not convert value 'string_value: "x"' to integer. Field: call_id; Value: x`,
    ],
    [
      '{ call_id: 1.5, started_at: 0 }',
      "Could not convert value 'number_value: 1.5' to integer. Field: call_id; Value: 1.5",
    ],
    [
      '{ call_id: 2, started_at: 0, direction: ["a"] }',
      'Array specified for non-repeated field: direction.',
    ],
    [
      '{ call_id: 2, started_at: 0, tags: "a" }',
      'Repeated field must be imported as a JSON array. Field: tags.',
    ],
    [
      '{ call_id: 2, started_at: "soon" }',
      `Could not convert value 'string_value: "soon"' to timestamp. Field: started_at; Value: soon`,
    ],
    [
      '{ call_id: 2, started_at: 0, missed: 7 }',
      "Could not convert value 'number_value: 7' to boolean. Field: missed; Value: 7",
    ],
    [
      '{ call_id: 2, started_at: 0, tags: [null] }',
      'Only optional fields can be set to NULL. Field: tags; Value: NULL',
    ],
  ])('with the row %s fails whole', async (row, fault) => {
    const errors = await inScript(
      host,
      `return wait(load([${ROW}, ${row}], 'calls$20261120')).status.errors`,
    );
    const reading = 'Error while reading data, error message: JSON';
    expect(errors).toEqual([
      {
        reason: 'invalid',
        message: `${reading} table encountered too many errors, giving up. Rows: 1; errors: 1. Please look into the errors[] collection for more details.`,
      },
      {
        reason: 'invalid',
        message: `${reading} processing encountered too many errors, giving up. Rows: 1; errors: 1; max bad: 0; error percent: 0`,
      },
      {
        reason: 'invalid',
        message: `${reading} parsing error in row starting at position 50: ${fault}`,
      },
    ]);
    expect(await days()).toEqual([
      ['20261118', '3'],
      ['20261120', '4'],
    ]);
  });

  it.each([
    ['half a line', '{"call_id":1,', 'Parser terminated before end of string'],
    ['a list', '[1]', 'Start of object expected'],
  ])('of %s fails', async (_, text, fault) => {
    const errors = await inScript(
      host,
      `return wait(load(${JSON.stringify(text)}, 'calls$20261120')).status.errors[2].message`,
    );
    expect(errors).toMatch(fault);
  });

  it.each([
    [
      'numbers as text',
      '{ call_id: "12", started_at: "1795168800.5", talk: "1.5" }',
      ['12', '1.7951688005E9', '1.5', null],
    ],
    [
      'an hour elsewhere',
      '{ call_id: 12, started_at: "2026-11-20T10:00:00+02:00", missed: "true" }',
      ['12', '1.7951616E9', null, 'true'],
    ],
    [
      'nulls',
      '{ call_id: 12, started_at: "2026-11-20 10:00:00 UTC", talk: null, tags: null, rings: null }',
      ['12', '1.7951688E9', null, null],
    ],
  ])('takes %s', async (_, row, values) => {
    const found = await inScript(
      host,
      `const { status } = wait(load([${row}], 'calls$20261120'));
       return status.errors || cells('SELECT call_id, started_at, talk, missed FROM calls WHERE call_id = 12')[0]`,
    );
    expect(found).toEqual(values);
  });

  it.each([
    [
      'a table that may not be made',
      `load([], 'nix')`,
      'Not found: Table local-project:archive.nix',
    ],
    [
      'another type',
      `load([], 'calls', { load: { schema: { fields: [{ name: 'call_id', type: 'STRING', mode: 'REQUIRED' }] } } })`,
      'Provided Schema does not match Table local-project:archive.calls. Field call_id has changed type from INTEGER to STRING',
    ],
    [
      'another column',
      `load([], 'calls', { load: { schema: { fields: [{ name: 'x', type: 'STRING' }] } } })`,
      'Provided Schema does not match Table local-project:archive.calls. Cannot add fields (field: x)',
    ],
  ])('into %s fails', async (_, script, message) => {
    expect(await inScript(host, `return wait(${script}).status.errorResult.message`)).toBe(message);
  });

  it('of more than 50 MB is refused, as every upload of a script', async () => {
    const media = new BlobValue(new Uint8Array(50 * 1024 * 1024 + 1), null, null);
    const load = { destinationTable: { datasetId: 'archive', tableId: 'calls' } };
    const job = {
      resource: { configuration: { load } },
      projectId: 'local-project',
      email: '',
      media,
    };
    await expect(host.cloud.serve((warehouse) => insertJob(warehouse, job))).rejects.toThrow(
      'Limit Exceeded: URLFetch POST Size.',
    );
  });

  it.each([
    [`load([], 'calls', { load: { sourceFormat: 'CSV' } })`, 'BigQuery load of CSV'],
    [`load([], 'calls', { load: { maxBadRecords: 5 } })`, 'BigQuery load with maxBadRecords'],
    [`load([], 'calls', { load: { autodetect: true } })`, 'BigQuery load with autodetect'],
    [
      `load([], 'calls', { load: { sourceUris: ['gs://b/o'] } })`,
      'BigQuery load from Cloud Storage',
    ],
    [`BigQuery.Jobs.cancel(P, 'x')`, 'BigQuery.Jobs.cancel'],
    [`BigQuery.Tabledata.insertAll({}, P, D, 'calls')`, 'TabledataCollection.insertAll'],
    [`BigQuery.Datasets.remove(P, D)`, 'DatasetsCollection.remove'],
  ])('%s is not emulated', async (script, what) => {
    const [name, message] = (await inScript(host, `return caught(() => ${script})`)) as string[];
    expect([name, message]).toEqual(['NotEmulated', expect.stringContaining(`"${what}"`)]);
  });
});

describe('a copy', () => {
  it('puts a staging table in the place of one partition, at one stroke', async () => {
    await withArchive(async (host) => {
      const found = await inScript(
        host,
        `const reference = (tableId) => ({ projectId: P, datasetId: D, tableId });
         const schema = BigQuery.Tables.get(P, D, 'calls').schema;
         const staging = { load: { createDisposition: 'CREATE_IF_NEEDED', writeDisposition: 'WRITE_APPEND', schema,
           timePartitioning: { type: 'DAY', field: 'started_at' }, clustering: { fields: ['user_id', 'number_id'] } } };
         wait(load([${ROW}, { call_id: 9, started_at: '2026-11-20T11:00:00Z' }], 'calls$20261120'));
         wait(load([{ call_id: 5, started_at: '2026-11-19T11:00:00Z' }], 'calls$20261119'));
         for (const id of [11, 12]) wait(load([{ call_id: id, started_at: '2026-11-20T10:00:00Z' }], 'staging$20261120', staging));
         const copy = { sourceTable: reference('staging$20261120'), destinationTable: reference('calls$20261120'),
           createDisposition: 'CREATE_NEVER', writeDisposition: 'WRITE_TRUNCATE' };
         const job = BigQuery.Jobs.insert({ configuration: { copy } }, P);
         const before = BigQuery.Tables.get(P, D, 'calls').numRows;
         const done = wait(job);
         BigQuery.Tables.remove(P, D, 'staging');
         return [before, done.status, done.statistics.copy, cells('SELECT call_id FROM calls ORDER BY 1'),
           caught(() => BigQuery.Tables.get(P, D, 'staging'))]`,
      );
      const gone =
        'API call to bigquery.tables.get failed with error: Not found: Table local-project:archive.staging';
      expect(found).toEqual([
        '3',
        { state: 'DONE' },
        { copiedRows: '2' },
        [['5'], ['11'], ['12']],
        ['GoogleJsonResponseException', gone, 404],
      ]);
    });
  });
});
