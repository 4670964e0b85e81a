import { Clock } from '../../../clock/clock';
import { runVirtually } from '../../../clock/virtual';
import type { Host } from '../../../host/host';
import { evaluate, makeHost, NOON, perform, withHost } from '../open-host';

const host = makeHost();
afterAll(() => host.close());

const forgetAll = 'ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t))';
afterEach(() => host.run({ function: 'perform', args: [forgetAll] }));

const install = (source: string): string =>
  `ScriptApp.newTrigger('everyMinute').timeBased().${source}`;

describe('a clock trigger', () => {
  it('tells what it is', async () => {
    const code = `
      const trigger = ${install('everyMinutes(5).create()')};
      return [trigger.getHandlerFunction(), String(trigger.getEventType()),
        String(trigger.getTriggerSource()), trigger.getTriggerSourceId(),
        trigger.getUniqueId() === ScriptApp.getProjectTriggers()[0].getUniqueId(),
        trigger === ScriptApp.getProjectTriggers()[0]];`;
    expect(await perform(host, code)).toEqual(['everyMinute', 'CLOCK', 'CLOCK', null, true, true]);
  });

  it.each([
    ['everyMinutes(5)', { kind: 'minutes', every: 5 }],
    ['everyHours(2)', { kind: 'hours', every: 2 }],
    [
      'everyDays(1).atHour(9).nearMinute(30)',
      { kind: 'days', every: 1, hour: 9, minute: 30, timeZone: 'Europe/Paris' },
    ],
    [
      'everyWeeks(2).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(9).nearMinute(0).inTimezone("UTC")',
      { kind: 'weeks', every: 2, weekday: 1, hour: 9, minute: 0, timeZone: 'UTC' },
    ],
    [
      'onMonthDay(15).atHour(0).nearMinute(1)',
      { kind: 'monthDay', day: 15, hour: 0, minute: 1, timeZone: 'Europe/Paris' },
    ],
    ['at(new Date(5000))', { kind: 'once', at: 5000 }],
    ['atDate(2027, 1, 1)', { kind: 'once', at: Date.parse('2026-12-31T23:00:00Z') }],
  ])('%s', async (source, schedule) => {
    await perform(host, install(`${source}.create()`));
    expect(host.triggers).toEqual([expect.objectContaining({ handler: 'everyMinute', schedule })]);
  });

  it('after(ms) counts from now', async () => {
    const before = host.clock.now();
    await perform(host, install('after(60000).create()'));
    const [{ schedule } = {}] = host.triggers;
    expect(schedule?.kind === 'once' && schedule.at - before).toBeGreaterThanOrEqual(60_000);
  });

  it.each([
    ['everyMinutes(2)', 'It must be one of 1, 5, 10, 15 or 30.'],
    ['everyHours(5)', 'everyHours was invalid'],
    ['everyDays(0)', 'everyDays was invalid'],
    ['atHour(24)', 'atHour was invalid'],
    ['nearMinute(60)', 'nearMinute was invalid'],
    ['onMonthDay(32)', 'onMonthDay was invalid'],
    ['at("tomorrow")', 'Argument cannot be null: date'],
    ['create()', 'At least one'],
  ])('%s is refused', async (source, message) => {
    await expect(perform(host, install(source))).rejects.toThrow(message);
  });

  it('belongs to who made it', async () => {
    await perform(host, install('everyHours(1).create()'), { user: 'other@example.com' });
    expect(await evaluate(host, 'ScriptApp.getProjectTriggers().length')).toBe(0);
    await perform(host, forgetAll, { user: 'other@example.com' });
    expect(host.triggers).toEqual([]);
  });

  it('is one of at most twenty of a user', async () => {
    const code = `for (let i = 0; i < 21; i += 1) ${install('everyHours(1).create()')}`;
    await expect(perform(host, code)).rejects.toThrow('This script has too many triggers.');
    expect(host.triggers).toHaveLength(20);
  });
});

describe('clock triggers fire', () => {
  const runs = async (of: Host): Promise<[string, number, string][]> => {
    const source = `JSON.parse(PropertiesService.getScriptProperties().getProperty('runs') || '[]')`;
    return (await evaluate(of, source)) as [string, number, string][];
  };

  async function fireFor(
    minutes: number,
    source: string,
    options: { triggerSeconds?: number; triggersMayOverlap?: boolean } = {},
  ) {
    const clock = new Clock({ now: NOON, speed: 0 });
    return withHost(
      async (virtual) => {
        await perform(virtual, source);
        virtual.startTriggers();
        await runVirtually(clock, NOON + minutes * 60_000);
        const times = (await runs(virtual)).map(([time]) => time.slice(11, 19));
        return {
          times,
          virtual: { records: virtual.executions.records, triggers: virtual.triggers },
        };
      },
      { clock, ...options },
    );
  }

  it('at their interval', async () => {
    const { times, virtual } = await fireFor(16, install('everyMinutes(5).create()'));
    expect(times).toEqual(['10:05:00', '10:10:00', '10:15:00']);
    expect(virtual.records.filter(({ startedBy }) => startedBy === 'trigger')).toHaveLength(3);
    expect(virtual.triggers[0]).toMatchObject({
      nextAt: NOON + 20 * 60_000,
      lastAt: NOON + 15 * 60_000,
      lastOutcome: 'completed',
    });
  });

  it('at the interval of the host, when it has one', async () => {
    const { times } = await fireFor(1, install('everyMinutes(5).create()'), { triggerSeconds: 20 });
    expect(times).toEqual(['10:00:20', '10:00:40', '10:01:00']);
  });

  it('once, when made for one moment', async () => {
    expect((await fireFor(10, install('after(90000).create()'))).times).toEqual(['10:01:30']);
  });

  it('in their time zone', async () => {
    const source = install('everyDays(1).atHour(12).nearMinute(30).create()');
    expect((await fireFor(24 * 60 + 180, source)).times).toEqual(['11:30:00', '11:30:00']);
  });

  const slow = `ScriptApp.newTrigger('slowMinute').timeBased().everyMinutes(1).create()`;

  it('never while their last run goes on', async () => {
    expect((await fireFor(6, slow)).times).toEqual(['10:01:00', '10:03:00', '10:05:00']);
  });

  it('twice at once only when told so', async () => {
    const { times } = await fireFor(3, slow, { triggersMayOverlap: true });
    expect(times).toEqual(['10:01:00', '10:02:00', '10:03:00']);
  });

  it('no more once deleted', async () => {
    const clock = new Clock({ now: NOON, speed: 0 });
    await withHost(
      async (virtual) => {
        await perform(virtual, install('everyMinutes(1).create()'));
        virtual.startTriggers();
        await runVirtually(clock, NOON + 90_000);
        await perform(virtual, forgetAll);
        await runVirtually(clock, NOON + 300_000);
        expect(await runs(virtual)).toHaveLength(1);
      },
      { clock },
    );
  });

  it('and use up the minutes of the day', async () => {
    const clock = new Clock({ now: NOON, speed: 0 });
    await withHost(
      async (virtual) => {
        await perform(virtual, slow);
        virtual.startTriggers();
        await runVirtually(clock, NOON + 4.6 * 60_000);
        expect(virtual.dayUse(virtual.owner).triggerSeconds).toBe(180);
        clock.set({ now: NOON + 25 * 3_600_000 });
        expect(virtual.dayUse(virtual.owner).triggerSeconds).toBe(0);
      },
      { clock },
    );
  });
});

describe('the project', () => {
  it.each([
    ['ScriptApp.getService().getUrl()', null],
    ['ScriptApp.getService().isEnabled()', false],
    ['ScriptApp.getScriptId()', 'local-script'],
    ['String(ScriptApp.getInstallationSource())', 'NONE'],
    [
      'String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus())',
      'NOT_REQUIRED',
    ],
    ['ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationUrl()', null],
    ['ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizedScopes().length', 6],
    ['ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)', null],
    [
      'ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ["https://www.googleapis.com/auth/spreadsheets"])',
      null,
    ],
    ['Session.getScriptTimeZone()', 'Europe/Paris'],
    ['Session.getActiveUserLocale()', 'en'],
    ['Session.getTemporaryActiveUserKey().length > 20', true],
  ])('%s is %p', async (source, expected) => {
    expect(await evaluate(host, source)).toBe(expected);
  });

  it('knows its web app once it is served', async () => {
    await withHost(async (served) => {
      served.webAppUrl = 'http://localhost/exec';
      expect(await evaluate(served, 'ScriptApp.getService().getUrl()')).toBe(
        'http://localhost/exec',
      );
    });
  });

  it('lacks a scope that its manifest does not list', async () => {
    const source = 'ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ["https://mail.google.com/"])';
    await expect(evaluate(host, source)).rejects.toThrow('Authorization is required');
  });
});

describe('who runs it', () => {
  const emails = '[Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]';

  it.each([
    ['menu', 'a@example.com', ['a@example.com', 'a@example.com']],
    ['webapp', undefined, ['', 'owner@example.com']],
    ['simple', 'a@example.com', ['', '']],
    ['custom', 'a@example.com', ['', '']],
    ['trigger', undefined, ['owner@example.com', 'owner@example.com']],
  ] as const)('as %s by %s: %p', async (as, user, expected) => {
    expect(await evaluate(host, emails, { as, user })).toEqual(expected);
  });
});
