import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { main } from '../../../host/main';
import { makeFolder } from '../make-project';
import { fixture } from '../open-host';

interface Ran {
  readonly lines: readonly string[];
  readonly last: Record<string, unknown>;
  readonly exitCode: string | number | undefined;
  readonly complaint: string;
}

/** Runs the command line in this process. */
async function host(...argv: string[]): Promise<Ran> {
  const lines: string[] = [];
  let complaint = '';
  const spy = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    complaint += String(text);
    return true;
  });
  process.exitCode = 0;
  await main(argv, (line) => lines.push(line));
  const { exitCode } = process;
  process.exitCode = 0;
  spy.mockRestore();
  const last = lines.at(-1) ?? '';
  return { lines, last: last.startsWith('{') ? JSON.parse(last) : {}, exitCode, complaint };
}

const project = fixture('apps-script-services');
const run = (...argv: string[]) => host('--project', project, ...argv);

it('prints the contracted line of JSON', async () => {
  const code = `PropertiesService.getScriptProperties().getKeys();
    SpreadsheetApp.getUi().alert('Sure?'); console.log('hi'); return { a: new Date(0) };`;
  const ran = await run('--run', 'perform', '--args', JSON.stringify([code]), '--json');
  expect(ran.exitCode).toBe(0);
  expect(ran.last).toEqual({
    ok: true,
    result: { a: '1970-01-01T00:00:00.000Z' },
    error: null,
    clockSeconds: expect.any(Number),
    wallSeconds: expect.any(Number),
    serviceCalls: {
      total: 3,
      data: 0,
      byMethod: {
        'PropertiesService.getScriptProperties': 1,
        'Properties.getKeys': 1,
        'SpreadsheetApp.getUi': 1,
      },
    },
    cellsRead: 0,
    cellsWritten: 0,
    httpRequests: { total: 0, byRoute: {} },
    dialogs: [
      {
        kind: 'alert',
        title: '',
        message: 'Sure?',
        buttons: ['OK'],
        answer: { button: 'OK', text: '' },
      },
    ],
    log: [{ level: 'debug', text: 'hi' }],
    emails: [],
    shown: [],
  });
});

it('a failed execution ends with 1, and state and dump are written all the same', async () => {
  const state = path.join(makeFolder(), 'made', 'when absent');
  const dump = path.join(makeFolder(), 'dump.json');
  const code = `SpreadsheetApp.getActive().getSheets()[0].getRange('B2').setValue(7); throw new Error('no')`;
  const ran = await run(
    ...['--state', state, '--dump', dump, '--json'],
    ...['--run', 'perform', '--args', JSON.stringify([code])],
  );
  expect([ran.exitCode, ran.last.ok]).toEqual([1, false]);
  expect(ran.last.error).toMatchObject({ name: 'Error', message: 'no' });
  expect(existsSync(path.join(state, 'workbook.json'))).toBe(true);
  const { sheets } = JSON.parse(readFileSync(dump, 'utf8'));
  expect(sheets[0].values).toEqual([
    ['', ''],
    ['', 7],
  ]);
});

it('counts data calls and cells', async () => {
  const code = `const sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.getRange(1, 1, 2, 3).setValues([[1, 2, 3], [4, 5, 6]]);
    sheet.getRange('A1:B2').getValues();`;
  const { last } = await run('--run', 'perform', '--args', JSON.stringify([code]), '--json');
  expect(last).toMatchObject({
    serviceCalls: { total: 6, data: 2 },
    cellsRead: 4,
    cellsWritten: 6,
  });
});

it('tells people what happened', async () => {
  const ran = await run('--run', 'outer');
  expect(ran.exitCode).toBe(1);
  expect(ran.lines[0]).toBe('outer failed: TypeError: broken inside');
  expect(ran.lines[1]).toContain('at inner (Code:');
});

it('takes the clock it is given', async () => {
  const source = JSON.stringify(['new Date().toISOString()']);
  const now = '2030-01-02T03:04:05.000Z';
  const ran = await run('--now', now, '--frozen', '--run', 'evaluate', '--args', source, '--json');
  expect([ran.last.result, ran.last.clockSeconds]).toEqual([now, 0]);
});

it('hands over the cursor', async () => {
  const source = JSON.stringify(['SpreadsheetApp.getActiveRange().getA1Notation()']);
  const ran = await run('--select', 'Sheet1!C3', '--run', 'evaluate', '--args', source, '--json');
  expect(ran.last.result).toBe('C3');
});

it('prints its help', async () => {
  expect((await host('--help')).lines[0]).toContain('--project DIR');
});

it.each([
  [['--run', 'x'], '--project DIR'],
  [['--project', 'nowhere', '--run', 'x'], 'The project folder nowhere cannot be read.'],
])('%j ends with 1 and a sentence', async (argv, sentence) => {
  const ran = await host(...argv);
  expect([ran.exitCode, ran.lines]).toEqual([1, []]);
  expect(ran.complaint).toContain(sentence);
});
