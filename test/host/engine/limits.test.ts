import { Clock } from '../../../clock/clock';
import { runVirtually } from '../../../clock/virtual';
import { makeProject } from '../make-project';
import { evaluate, makeHost, NOON, withHost } from '../open-host';

const host = makeHost();
afterAll(() => host.close());

describe('an execution ends', () => {
  it('at its limit in seconds of the wall, while others go on', async () => {
    const stuck = host.run({ function: 'forever', limitSeconds: 0.4 });
    expect(await evaluate(host, '6 * 7')).toBe(42);
    const report = await stuck;
    expect(report.ok).toBe(false);
    expect(report.error).toMatchObject({
      name: 'Exception',
      message: 'Exceeded maximum execution time',
    });
    expect(host.executions.records.find(({ functionName }) => functionName === 'forever')).toEqual(
      expect.objectContaining({ outcome: 'timedOut' }),
    );
  });

  it.each([
    ['menu', 360],
    ['trigger', 360],
    ['sidebar', 360],
    ['simple', 30],
    ['custom', 30],
  ] as const)('as %s after %i seconds of the clock', async (kind, seconds) => {
    const clock = new Clock({ now: NOON, speed: 0 });
    await withHost(
      async (virtual) => {
        const code = 'while (true) Utilities.sleep(7000)';
        const run = virtual.run({ function: 'perform', args: [code], as: kind });
        await runVirtually(clock, NOON + 400_000);
        const { error, clockSeconds } = await run;
        expect([error?.message, clockSeconds]).toEqual([
          'Exceeded maximum execution time',
          seconds,
        ]);
      },
      { clock },
    );
  });

  it('when somebody cancels it', async () => {
    const { id, report } = host.start({ function: 'forever' });
    host.cancel(id);
    expect((await report).error?.message).toBe('The execution was cancelled.');
  });

  it.each([
    [1, {}],
    [2, { first: 'yes' }],
    [3, { first: 'yes', second: 'yes' }],
    [9, { first: 'yes', second: 'yes', third: 'yes' }],
  ])('after service call %i, keeping what was done: %p', async (killAfterCall, kept) => {
    await withHost(async (fresh) => {
      const { ok, serviceCalls } = await fresh.run({ function: 'threeWrites', killAfterCall });
      expect(ok).toBe(killAfterCall > 4);
      expect(serviceCalls.total).toBe(Math.min(killAfterCall, 4));
      const properties = 'PropertiesService.getScriptProperties().getProperties()';
      expect(await evaluate(fresh, properties)).toEqual(kept);
    });
  });

  it('without having begun, as the thirty-first of one user', async () => {
    const running = Array.from({ length: 30 }, () => host.start({ function: 'forever' }));
    const refused = await host.run({ function: 'arrow' });
    const stranger = await host.run({ function: 'arrow', user: 'other@example.com' });
    for (const { id } of running) host.cancel(id);
    await Promise.all(running.map(({ report }) => report));
    expect(refused.error?.message).toBe(
      'There are too many scripts running simultaneously for this Google user account.',
    );
    expect(stranger.result).toBe('arrow');
  });
});

describe('the virtual clock', () => {
  it('stands still while a script works and moves on while it sleeps', async () => {
    const clock = new Clock({ now: NOON, speed: 0 });
    await withHost(
      async (virtual) => {
        const run = virtual.run({ function: 'sleepFor', args: [120_000] });
        await runVirtually(clock, NOON + 600_000);
        expect(await run).toMatchObject({ result: 120_000, clockSeconds: 120 });
      },
      { clock },
    );
  });

  it('frozen for good, a sleep returns at once', async () => {
    const clock = new Clock({ now: NOON, speed: 0 });
    await withHost(
      async (frozen) => {
        expect((await frozen.run({ function: 'sleepFor', args: [120_000] })).result).toBe(0);
      },
      { clock, skipWaitsWhenFrozen: true },
    );
  });
});

describe('what an execution may do', () => {
  it.each([
    [
      'simple',
      'UrlFetchApp.fetch("https://example.com")',
      'UrlFetchApp.fetch. Required permissions',
    ],
    [
      'simple',
      'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(""))',
      'Ui.showSidebar',
    ],
    ['simple', 'ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers'],
    ['custom', 'ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers'],
    ['trigger', 'SpreadsheetApp.getUi()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ['webapp', 'SpreadsheetApp.getUi()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
  ] as const)('%s may not call %s', async (as, source, message) => {
    await expect(evaluate(host, source, { as })).rejects.toThrow(message);
  });

  it('a scope that the manifest does not list is refused', async () => {
    const project = makeProject({
      'appsscript.json': JSON.stringify({ timeZone: 'UTC', oauthScopes: [] }),
      'Code.gs': 'function go() { return UrlFetchApp.fetch("https://example.com"); }',
    });
    await withHost(
      async (bare) => {
        const { error } = await bare.run({ function: 'go' });
        expect(error?.message).toBe(
          'Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
        );
      },
      { projectDir: project },
    );
  });
});
