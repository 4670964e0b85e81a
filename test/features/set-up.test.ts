import { Buffer } from 'node:buffer';
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AnswersUi } from '../../host/cli/answers-ui';
import { dumpWorkbook } from '../../host/workbook/dump';
import { headers } from '../../src/domain/sheets/headers';
import { makeFolder } from '../host/make-project';
import { headersOf } from './at-the-board';
import { asTrigger, type Furnishing, type House, openHouse, openWarmHouse, records } from './house';
import { typeRows } from './webhook-house';

const owner = 'owner@example.com';
const ann = 'ann@example.com';
const noKey = { AIRCALL_API_ID: '', AIRCALL_API_TOKEN: '' };

/** A person's window that remembers which sidebars were opened, by title. */
class Window extends AnswersUi {
  readonly sidebars: { title: string | null; opening: Record<string, unknown> }[] = [];
  override showSidebar(page: Parameters<AnswersUi['showSidebar']>[0]): void {
    const [, opening = '{}'] = /id="opening">(.*?)<\/script>/.exec(page.content) ?? [];
    this.sidebars.push({ title: page.options.title, opening: JSON.parse(opening) });
  }
}

const setUp = async (house: House, { user = owner, answers = [] as string[] } = {}) => {
  const window = new Window(answers);
  const report = await house.must('setupActivityTracker', { ui: window, user });
  return { report, sidebars: window.sidebars, log: report.log.map(({ text }) => text).join('\n') };
};

type Value = Record<string, unknown>;

/** How a page calls. */
const call = async (house: House, name: string, args: unknown[] = [], user = owner) =>
  (await house.must(name, { as: 'sidebar', args, user })).result as {
    ok: boolean;
    value: Value;
    problem: { what: string; whatToDo: string };
  };
const view = async (house: House, user = owner) =>
  (await call(house, 'apiReadSetUp', [], user)).value;
const enter = (house: House, form: unknown) => call(house, 'apiSaveKey', [form]);

let house: House;
const open = async (furnishing: Furnishing = {}): Promise<House> => {
  house = await openHouse(furnishing);
  return house;
};
afterEach(() => house.close());

const pairOf = ({ simulator }: House) => ({
  kind: 'pair',
  apiId: simulator.apiId,
  apiToken: simulator.apiToken,
});
const formOf = {
  pair: pairOf,
  encoded: ({ simulator: { apiId, apiToken } }: House) => ({
    kind: 'encoded',
    encoded: Buffer.from(`${apiId}:${apiToken}`).toString('base64'),
  }),
  bearer: ({ simulator }: House) => ({ kind: 'bearer', bearer: simulator.apiToken }),
};

describe('the first run, with nothing stored', () => {
  test('makes the sheets and opens the sidebar, which has four steps to go', async () => {
    const { sidebars, report } = await setUp(await open({ properties: noKey }));
    expect(sidebars).toEqual([{ title: 'Set up', opening: {} }]);
    expect(report.dialogs).toEqual([]);
    expect(house.sheet('Activity Tracker')).toMatchObject({ gridlinesHidden: true });
    expect(house.host.triggers).toEqual([]);
    expect(await view(house)).toMatchObject({
      key: { kind: 'none' },
      areTeamsChosen: false,
      isScheduleChosen: false,
      schedule: { state: { kind: 'off' } },
      refresh: { kind: 'never' },
    });
  });

  test('where nobody is, sheets are made, no window is asked for, nothing fails', async () => {
    await open({ properties: noKey });
    const { log } = await house.must('setupActivityTracker', asTrigger);
    expect(log.map(({ text }) => text).join()).toContain('the next step is the Aircall key');
    expect(house.sheet('Calls').values[0]).toEqual([...headers.Calls]);
  });

  test.each(['pair', 'encoded', 'bearer'] as const)(
    'a key entered as %s is tested, names the company, and reads its teams',
    async (kind) => {
      await setUp(await open({ properties: noKey }));
      const answer = await enter(house, formOf[kind](house));
      expect(answer).toMatchObject({
        ok: true,
        value: {
          saved: true,
          view: {
            company: { name: 'Meridian Travel', users: 49, numbers: 10 },
            key: { kind: 'stored', end: kind === 'bearer' ? '' : house.simulator.apiId.slice(-4) },
            schedule: { cost: { seconds: 2.2 } },
          },
        },
      });
      expect((answer.value.view as { teams: unknown[] }).teams).toHaveLength(9);
      for (const secret of [house.simulator.apiToken, house.simulator.apiId]) {
        expect(JSON.stringify(answer)).not.toContain(secret);
      }
      const afterwards = await call(house, 'apiReadSetUp');
      expect((afterwards.value as { whyNoTeams: string }).whyNoTeams).toBe('');
    },
    60_000,
  );

  test('who stops in the middle finds the next step, and nothing done behind their back', async () => {
    await setUp(await open({ properties: noKey }));
    await enter(house, pairOf(house));
    const { sidebars } = await setUp(house);
    expect(sidebars).toHaveLength(1);
    expect(house.host.triggers).toEqual([]);
    expect(await view(house)).toMatchObject({
      key: { kind: 'stored' },
      company: { name: 'Meridian Travel' },
      areTeamsChosen: false,
      refresh: { kind: 'never' },
    });
    await call(house, 'apiSaveSettings', [{ teamFilter: [] }]);
    await call(house, 'apiChangeSchedule', ['off']);
    expect(await view(house)).toMatchObject({ areTeamsChosen: true, isScheduleChosen: true });
  }, 60_000);
});

describe('a key that is not accepted is not stored', () => {
  const table: [string, (house: House) => unknown, RegExp, RegExp][] = [
    [
      'a wrong half',
      (h) => ({ ...pairOf(h), apiToken: 'wrong-half' }),
      /does not know this key \(403\)/,
      /both are from one key/,
    ],
    [
      'a wrong encoded key',
      () => ({ kind: 'encoded', encoded: Buffer.from('a:b').toString('base64') }),
      /\(403\)/,
      /make a new key/,
    ],
    ['a wrong bearer token', () => ({ kind: 'bearer', bearer: 'wrong' }), /\(403\)/, /whole/],
  ];
  test('one that Aircall does not know, in whichever way it was entered', async () => {
    await setUp(await open({ properties: noKey }));
    for (const [name, form, what, whatToDo] of table) {
      const { ok, problem } = await enter(house, form(house));
      expect([name, ok]).toEqual([name, false]);
      expect(problem.what).toMatch(what);
      expect(problem.whatToDo).toMatch(whatToDo);
    }
    expect(await view(house)).toMatchObject({ key: { kind: 'none' } });
  });

  test('whatever the reason; and it is once the reason is gone', async () => {
    await setUp(await open({ properties: noKey }));
    const faults: [object, RegExp][] = [
      [{ status: 401 }, /no usable key in the request \(401\)/],
      [{ status: 429 }, /requests to Aircall are used up/],
      [{ status: 500 }, /problem of its own \(500\)/],
      [{ kind: 'html', status: 200 }, /a web page/],
      [{ kind: 'cut' }, /cannot be reached/],
    ];
    for (const [fault, what] of faults) {
      house.control('POST', '/faults', { match: 'GET /v1/*', ...fault });
      const { ok, problem } = await enter(house, pairOf(house));
      expect([ok, problem.what]).toEqual([false, expect.stringMatching(what)]);
      house.control('DELETE', '/faults');
      house.advance(120);
    }
    expect(await view(house)).toMatchObject({ key: { kind: 'none' } });
    expect(await enter(house, pairOf(house))).toMatchObject({ value: { saved: true } });
  }, 60_000);

  test('nor when Aircall cannot be reached', async () => {
    await setUp(await open({ properties: { ...noKey, AIRCALL_BASE_URL: 'http://127.0.0.1:9' } }));
    const { problem } = await enter(house, pairOf(house));
    expect(problem.what).toBe('Aircall cannot be reached.');
    expect(problem.whatToDo).toMatch(/^The key was not stored, and what you entered is still here/);
    expect(await view(house)).toMatchObject({ key: { kind: 'none' } });
  });

  test.each([
    [
      'half a key',
      { kind: 'pair', apiId: 'an-id', apiToken: '' },
      { apiToken: expect.any(String) },
    ],
    ['no form at all', 'secret', { apiId: expect.any(String), apiToken: expect.any(String) }],
  ])('%s is not even sent', async (_, form, problems) => {
    await open({ properties: noKey });
    house.control('DELETE', '/requests');
    expect(await enter(house, form)).toEqual({ ok: true, value: { saved: false, problems } });
    expect(house.control('GET', '/requests')).toEqual([]);
  });

  test('the key before stays', async () => {
    await setUp(await open());
    await enter(house, { ...pairOf(house), apiToken: 'wrong-half' });
    house.advance(60);
    expect((await call(house, 'apiRefreshBoard')).value).toMatchObject({ kind: 'good' });
  }, 60_000);
});

describe('with a key stored, everything in one go', () => {
  test('nothing is asked, and the sidebar opens with every step done', async () => {
    const { sidebars, report, log } = await setUp(await open());
    expect(report.dialogs).toEqual([]);
    expect(sidebars).toEqual([{ title: 'Set up', opening: {} }]);
    expect(log).toContain('Connected to Meridian Travel (49 users).');
    expect(headersOf(house)[0]).toBe('▌ Live queue');
    expect(await view(house)).toMatchObject({
      key: { kind: 'stored', end: house.simulator.apiId.slice(-4) },
      company: { name: 'Meridian Travel', users: 49, numbers: 10 },
      areTeamsChosen: true,
      teamFilter: [],
      schedule: { state: { kind: 'mine', minutes: 1, triggers: 1 } },
      isScheduleChosen: true,
      refresh: { kind: 'good' },
    });
  });

  test('where nobody is, too', async () => {
    await open();
    await house.must('setupActivityTracker', asTrigger);
    expect(headersOf(house)[0]).toBe('▌ Live queue');
    expect(house.host.triggers).toHaveLength(1);
  });

  test('a refused key opens the sidebar on it; the sheets are there, nothing is scheduled', async () => {
    await open({ properties: { AIRCALL_API_TOKEN: 'wrong-half' } });
    const { sidebars, log } = await setUp(house);
    expect(sidebars[0]?.opening).toMatchObject({
      wantsKey: true,
      notice: { what: expect.stringMatching(/\(403\)/) },
    });
    expect(log).toContain('Aircall does not know this key (403).');
    expect(house.host.triggers).toEqual([]);
  });

  test('an Aircall that is down is not blamed on the key', async () => {
    await open();
    house.control('POST', '/faults', { match: 'GET /v1/*', status: 503 });
    const { sidebars } = await setUp(house);
    expect(sidebars[0]?.opening).toMatchObject({ wantsKey: false });
  });

  test('run again it leaves what was chosen: interval, off, teams', async () => {
    await setUp(await open());
    await call(house, 'apiChangeSchedule', [15]);
    await setUp(house);
    expect(house.host.triggers).toMatchObject([{ schedule: { every: 15 } }]);
    await call(house, 'apiChangeSchedule', ['off']);
    await call(house, 'apiSaveSettings', [{ teamFilter: ['withoutTeam'] }]);
    await setUp(house);
    expect(house.host.triggers).toEqual([]);
    expect(await view(house)).toMatchObject({ teamFilter: ['withoutTeam'] });
  }, 60_000);

  test('a second person is told whose trigger runs, and gets none beside it', async () => {
    await setUp(await open());
    await setUp(house, { user: ann });
    expect(house.host.triggers).toMatchObject([{ owner }]);
    const theirs = { state: { kind: 'others', owner, minutes: 1, triggers: 0 } };
    expect((await view(house, ann)).schedule).toMatchObject(theirs);
  }, 60_000);

  test('off chosen before there ever was a trigger stays off', async () => {
    await setUp(await open({ properties: noKey }));
    await call(house, 'apiChangeSchedule', ['off']);
    await enter(house, pairOf(house));
    await call(house, 'apiRefreshBoard');
    await setUp(house);
    expect(house.host.triggers).toEqual([]);
  }, 60_000);
});

describe('the sheets it makes', () => {
  test('the board has no gridlines; technical sheets warn before editing, people’s do not', async () => {
    await setUp(await open());
    const { sheets } = dumpWorkbook(house.host.workbook);
    const board = sheets.find(({ name }) => name === 'Activity Tracker');
    expect(board?.gridlinesHidden).toBe(true);
    for (const name of ['Activity Tracker', 'UserDB', 'TeamDB', 'NumberDB', 'Calls', 'Runs']) {
      const protections = sheets.find((sheet) => sheet.name === name)?.protections;
      expect([name, protections]).toEqual([name, [expect.objectContaining({ warningOnly: true })]]);
    }
    expect(sheets.flatMap(({ protections }) => protections).every((one) => one.warningOnly)).toBe(
      true,
    );
  });
});

test('before there is a picture, the columns are wide enough for the strip to say why', async () => {
  await open({ properties: { AIRCALL_API_ID: '', AIRCALL_API_TOKEN: '' } });
  await house.must('setupActivityTracker');
  const { layout } = house.host.workbook.sheetByName('Activity Tracker') ?? {};
  expect(layout?.columnWidths.get(1)).toBeGreaterThan(150);
});

describe('a copy of a set-up spreadsheet', () => {
  const copy = {
    SPREADSHEET_ID: 'the-other-file',
    SCHEDULE: '{"owner":"bob@example.com","minutes":5}',
  };

  test('is said to be one, with its key; No leaves it as it is', async () => {
    await open({ properties: copy });
    const { report, sidebars } = await setUp(house, { answers: ['no'] });
    expect(report.dialogs).toMatchObject([
      { title: 'This is a copy', message: expect.stringMatching(/key and settings came along/) },
    ]);
    expect(sidebars).toEqual([]);
    expect(house.host.workbook.sheets.map(({ name }) => name)).not.toContain('Calls');
  });

  test('becomes a tracker of its own after Yes; the trigger of the first one is not its own', async () => {
    await open({ properties: copy });
    await setUp(house, { answers: ['yes'] });
    expect(house.host.triggers).toMatchObject([{ owner, schedule: { every: 1 } }]);
    expect(headersOf(house)[0]).toBe('▌ Live queue');
  });

  test('takes nothing of the first one’s webhook along: what Aircall sends is not for it', async () => {
    const webhook = {
      WEBHOOK_KEY: 'k'.repeat(64),
      WEBHOOK_TOKEN: 'a token',
      WEBHOOK_ID: 'an id',
      WEBHOOK_STATS: '{"lastAt":1}',
      WEBHOOK_HEALTH: '{"isGone":true}',
      WEBHOOK_PAUSED: 'yes',
      WEB_APP_URL: 'https://script.google.com/macros/s/first/exec',
    };
    const stateDir = makeFolder();
    await open({ stateDir, properties: { ...copy, ...webhook } });
    await setUp(house, { answers: ['yes'] });
    house.host.save();
    const kept = readFileSync(path.join(stateDir, 'properties.json'), 'utf8');
    for (const value of Object.values(webhook)) expect(kept).not.toContain(JSON.stringify(value));
  });

  test('without its key, the sidebar opens after Yes', async () => {
    await open({ properties: { ...copy, ...noKey } });
    const { report, sidebars } = await setUp(house, { answers: ['yes'] });
    expect(report.dialogs[0]?.message).toMatch(/its Aircall key did not/);
    expect(sidebars).toHaveLength(1);
  });

  test('that brought its sheets alone, as in Google, is told so, and keeps its log', async () => {
    const [original, copied] = [makeFolder(), makeFolder()];
    const first = await openWarmHouse({ stateDir: original });
    const logged = records(first.sheet('Calls')).length;
    await first.close();
    for (const name of ['sheets', 'workbook.json']) {
      cpSync(path.join(original, name), path.join(copied, name), { recursive: true });
    }
    const { sidebars } = await setUp(await open({ stateDir: copied, properties: noKey }));
    expect(sidebars[0]?.opening).toMatchObject({
      notice: { what: expect.stringMatching(/looks like a copy/) },
    });
    expect(records(house.sheet('Calls'))).toHaveLength(logged);
  }, 60_000);
});

test('another company’s key counts the first one’s directories as not read', async () => {
  await setUp(await open());
  house.control('DELETE', '/requests');
  Object.assign(house.simulator.account, { companyName: 'Another Company' });
  await enter(house, pairOf(house));
  expect(await view(house)).toMatchObject({ company: { name: 'Another Company' } });
  await call(house, 'apiRefreshBoard');
  const asked = house.control('GET', '/requests') as { path: string }[];
  expect(asked.map(({ path }) => path).join()).toContain('/v1/numbers');
}, 60_000);

describe('the tabs', () => {
  const tabs = () =>
    house.host.workbook.sheets.filter(({ layout }) => !layout.hidden).map(({ name }) => name);

  test('the one empty sheet becomes the board; where people write comes before what the script keeps', async () => {
    await open();
    expect(tabs()).toEqual(['Sheet1']);
    await setUp(house);
    expect(tabs()).toEqual([
      ...['Activity Tracker', 'Live calls', 'Calls'],
      ...['Contacts', 'Insight cards', 'Routing rules', 'Actions', 'Groups'],
      ...['UserDB', 'TeamDB', 'NumberDB', 'UserSelection', 'Inbox', 'Dead letters', 'Runs'],
    ]);
  });

  test('a sheet somebody has written in stays as it is, after ours', async () => {
    await open();
    typeRows(house, 'Sheet1', [['mine']]);
    await setUp(house);
    expect(tabs()[0]).toBe('Activity Tracker');
    expect(tabs().at(-1)).toBe('Sheet1');
    expect(house.sheet('Sheet1').values).toEqual([['mine']]);
  });
});
