import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AnswersUi } from '../../host/cli/answers-ui';
import type { ExecutionReport } from '../../host/engine/report';
import type { RunRequest } from '../../host/host-options';
import { dumpWorkbook } from '../../host/workbook/dump';
import { makeFolder } from '../host/make-project';
import { place as archivePlace } from './archive-house';
import { type HostileAccount, hostileTexts, openHostileAccount } from './hostile-account';
import { asTrigger, type House, openHouse, records } from './house';

/** A person's window that keeps the source of every page and all it is told. */
class Window extends AnswersUi {
  readonly pages: string[] = [];
  readonly told: unknown[] = [];
  override showSidebar(page: Parameters<AnswersUi['showSidebar']>[0]): void {
    this.pages.push(page.content);
  }
  override showDialog(page: Parameters<AnswersUi['showDialog']>[0]): void {
    this.pages.push(page.content);
  }
  override ask(question: Parameters<AnswersUi['ask']>[0]) {
    this.told.push(question);
    return super.ask(question);
  }
  override toast(toast: unknown): void {
    this.told.push(toast);
  }
}

type Door = Omit<RunRequest, 'function' | 'ui'>;

const menu: Door = { as: 'menu' };
const page = (...args: unknown[]): Door => ({ as: 'sidebar', args });
const event = (queryString: string, contents = '') => ({
  parameter: Object.fromEntries(new URLSearchParams(queryString)),
  queryString,
  postData: { contents, type: 'application/json', length: contents.length, name: 'postData' },
});
const web = (queryString: string, contents?: string): Door => ({
  as: 'webapp',
  args: [event(queryString, contents)],
});

/** What a hostile page, or a page for a hostile account, may send. */
const strange = hostileTexts[4];
const chatToken = 's3cret-of-a-chat-space';
const tvKey = 'k'.repeat(64);
// too short to be taken for a secret
const tvLink = { id: 'a', name: '<b>', key: tvKey, createdAt: 1 };
const agent = (house: House) => Number(records(house.sheet('UserDB'))[0]?.['User ID']);
const aCall = (house: House) => Number(records(house.sheet('Calls'))[0]?.['Call ID']);

/**
 * Every door of the bundle and how it is knocked at. A door that is missing here fails the first
 * test: give it values that let it bring or show something.
 */
const doors: Readonly<Record<string, (house: House) => readonly Door[]>> = {
  onOpen: () => [{ as: 'simple' }],
  activityTracker: () => [menu, { as: 'trigger' }],
  setupActivityTracker: () => [menu],
  showConfigSidebar: () => [menu],
  showUserCallsSidebar: () => [{ ...menu, select: { sheetName: 'Activity Tracker', a1: 'D9' } }],
  showAllCallsSidebar: () => [menu],
  showAdvancedSearchSidebar: () => [menu],
  switchUserStatus: () => [{ ...menu, select: { sheetName: 'Activity Tracker', a1: 'D9' } }],
  showScheduleSidebar: () => [menu],
  mapNumbersToUsers: () => [menu],
  showWebhooksSidebar: () => [menu],
  showHealthSidebar: () => [menu],
  apiReadHealth: () => [page()],
  apiRepair: () => [page(strange), page('mendSheets'), page('oneTrigger'), page('freeLeases')],
  showDefinitionsDialog: () => [menu],
  runSelfTest: () => [menu],
  showAboutDialog: () => [menu],
  AIRCALL_KPI: () => [
    { as: 'custom', args: ['offered', '', 'today'] },
    { as: 'custom', args: [strange, strange, [[strange]], strange] },
  ],
  showBackfillSidebar: () => [menu],
  apiReadBackfill: () => [page()],
  apiEstimateBackfill: () => [page(strange), page({ from: strange, to: strange })],
  apiContinueBackfill: () => [page()],
  apiSteerBackfill: () => [page(strange), page('cancel')],
  showArchiveSidebar: () => [menu],
  apiReadArchive: () => [page()],
  apiCheckArchive: () => [
    page(strange),
    page({ projectId: strange, datasetId: strange, location: strange }),
  ],
  apiUseArchive: () => [page(strange), page(archivePlace)],
  apiSaveArchive: () => [page(strange), page({ keepDays: 40, mostGigabytes: 1, isOn: strange })],
  apiContinueArchive: () => [page()],
  apiSteerArchive: () => [page(strange), page('start')],
  apiReplayDeadLetters: () => [page()],
  clearCache: () => [menu],
  foldInbox: () => [{ as: 'trigger' }],
  doPost: () => [web('key=wrong', '{"token":"wrong","event":"call.created"}'), web('', strange)],
  doGet: () => [
    web(''),
    web(`action=route&key=wrong&callerNumber=${strange}`),
    web('view=tv'),
    web(`view=tv&key=${tvKey}`),
  ],
  showBehindSidebar: () => [menu, { ...menu, select: { sheetName: 'Activity Tracker', a1: 'D6' } }],
  apiReadBehind: () => [
    page('selected'),
    page({ question: { metric: 'answered', scope: 'company', span: 'today' } }),
    page({ question: { metric: strange, scope: strange, span: strange } }),
  ],
  apiReadSettings: () => [page()],
  apiSaveSettings: () => [page({ lookbackMinutes: 20 }), page({ teamFilter: [strange] })],
  apiReadSetUp: () => [page()],
  apiSaveKey: ({ simulator: { apiId, apiToken } }) => [
    page({ kind: 'pair', apiId, apiToken }),
    page(strange),
  ],
  apiRefreshBoard: () => [page()],
  apiShowBoard: () => [page()],
  apiReadSchedule: () => [page()],
  apiChangeSchedule: () => [page(5), page(strange)],
  apiReadSelection: () => [page()],
  apiReadAvailabilities: (house) => [page([agent(house)]), page(strange)],
  apiSwitchAvailabilities: () => [page(strange)],
  apiRedrawBoard: () => [page()],
  apiReadSearchForm: () => [page()],
  apiReadHistory: (house) => [page(agent(house)), page(strange)],
  apiFindCalls: (house) => [
    page({ kind: 'everyone' }),
    page({ kind: 'user', userId: agent(house) }),
    page(strange, strange),
  ],
  apiReadCall: (house) => [page(aCall(house)), page(strange)],
  apiCopyCalls: () => [page(strange), page({ calls: [{ id: 1 }], criteria: strange })],
  apiSaveSearch: () => [page(strange), page({ name: strange, criteria: {} })],
  apiForgetSearch: () => [page(strange)],
  showLiveSidebar: () => [menu],
  apiLookLive: () => [page()],
  showAlertsSidebar: () => [menu],
  apiReadAlerts: () => [page()],
  apiAcknowledgeAlert: () => [page(strange)],
  apiSaveChatWebhook: () => [page(strange)],
  apiTestChatWebhook: () => [page()],
  apiShowAlertsSheet: () => [page()],
  showTvSidebar: () => [menu],
  apiReadTvLinks: () => [page()],
  apiMakeTvLink: () => [
    page(strange),
    page({ name: '<i>', days: 1, address: 'https://script.google.com/macros/s/x/exec' }),
  ],
  apiRevokeTvLink: () => [page(strange)],
  apiReadWebhooks: () => [page()],
  apiConnectWebhooks: () => [page(strange), page('https://script.google.com/macros/s/x/exec')],
  apiPauseWebhooks: () => [page(true)],
  apiRemoveWebhooks: () => [page()],
  apiReadMapping: () => [page()],
  apiContinueMapping: () => [page()],
  apiSteerMapping: () => [page('pause'), page(strange)],
  showPreviewCardSidebar: () => [menu],
  apiReadPreviewCard: () => [page()],
  apiPreviewCard: () => [page({ number: '+33 1 76 11 11 11' }), page(strange)],
  showTryRoutingSidebar: () => [menu],
  apiReadTryRouting: () => [page()],
  apiMakeRouteAddress: () => [page()],
  apiTryRouting: () => [
    page({ number: strange, at: 1_790_000_000, asker: 'any' }),
    page({ number: '', at: 1_790_000_000, asker: 'transfer' }),
    page(strange),
  ],
  apiTestResponse: () => [
    page({ source: 'aircall', number: '+33176111111', path: 'calls[0].user.id', type: 'user' }),
    page({ source: 'ours', number: strange, path: strange, type: 'team' }),
    page(strange),
  ],
  apiReadCache: () => [page()],
  // near the end: what is forgotten could no longer leak
  apiClearCache: () => [page({ forgetKey: false }), page(strange)],
};

/** Whatever a door said, showed or threw. */
interface Knock {
  readonly door: string;
  readonly report: ExecutionReport;
  readonly pages: readonly string[];
  readonly told: readonly unknown[];
}

let account: HostileAccount;
let house: House;
const stateDir = makeFolder();
const knocks: Knock[] = [];

async function knock(door: string, request: Door): Promise<void> {
  const ui = request.as === 'webapp' || request.as === 'trigger' ? undefined : new Window();
  const report = await house.run(door, { ...request, ...(ui && { ui }) });
  knocks.push({ door, report, pages: ui?.pages ?? webPages(report), told: ui?.told ?? [] });
}

/** The page a door of the web app answered with, if it is one of ours. */
const webPages = ({ result }: ExecutionReport): readonly string[] =>
  typeof result === 'string' && result.includes('<html') ? [result] : [];

const knockAtAll = async (): Promise<void> => {
  for (const [door, requests] of Object.entries(doors)) {
    for (const request of requests(house)) await knock(door, request);
  }
};

beforeAll(async () => {
  account = await openHostileAccount();
  house = await openHouse({
    account: 's',
    stateDir,
    switches: ['rate.limit=0'],
    properties: {
      AIRCALL_BASE_URL: account.url,
      SETTINGS: JSON.stringify({ requestsPerMinute: 1000, kpiSheet: true }),
      TV_KEYS: JSON.stringify([tvLink]),
      CHAT_WEBHOOK: `https://chat.googleapis.com/v1/spaces/A/messages?key=k&token=${chatToken}`,
    },
    bigQuery: {},
    // nobody answers there
    maps: [{ prefix: 'https://chat.googleapis.com', url: 'http://127.0.0.1:9' }],
  });
  account.simulator = house.simulator;
  await knock('setupActivityTracker', menu);
  for (let minute = 0; minute < 3; minute += 1) {
    house.advance(60);
    await knock('activityTracker', asTrigger);
  }
  await knockAtAll();
  // and once more while Aircall refuses, and repeats what it was asked with
  const { apiId, apiToken } = house.simulator;
  const echo = Buffer.from(`${apiId}:${apiToken}`).toString('base64');
  for (const status of [403, 500]) {
    const body = JSON.stringify({ error: `Basic ${echo}`, troubleshoot: `${apiId}:${apiToken}` });
    house.control('POST', '/faults', { status, body });
    house.advance(60);
    await knockAtAll();
    house.control('DELETE', '/faults');
  }
  house.host.save();
}, 120_000);
afterAll(async () => {
  await house.close();
  await account.close();
});

test('every door of the bundle is knocked at', () => {
  const code = readFileSync('dist/Code.js', 'utf8');
  const [stubs = ''] =
    /^(?:(?:\/\*\*.*?\*\/\n)?function \w+\([\w, ]*\) \{\n\}\s*)+/s.exec(code) ?? [];
  const found = [...stubs.matchAll(/^function (\w+)/gm)].map(([, name]) => name);
  expect(found.sort()).toEqual(Object.keys(doors).sort());
});

test('every page of the bundle is opened by one of them', () => {
  const shown = knocks.flatMap(({ pages }) => pages);
  for (const [name, html] of Object.entries(house.host.project.htmlFiles)) {
    const isShown = shown.some((each) => each.includes(html.slice(-2000, -200)));
    expect({ name, isShown }).toEqual({ name, isShown: true });
  }
});

describe('text from outside', () => {
  test('is in the sheets, and nowhere a formula', () => {
    const { sheets } = dumpWorkbook(house.host.workbook);
    const formulas = sheets.flatMap(({ formulas }) => formulas.flat()).filter(Boolean);
    // lines drawn in the sheet Trends, of nothing but numbers
    expect(formulas.filter((each) => !/^=SPARKLINE\(\{\d+(;\d+)*\}\)$/.test(String(each)))).toEqual(
      [],
    );
    const texts = new Set(
      sheets.flatMap(({ values }) => values.flat()).map((text) => String(text).replace(/^'/, '')),
    );
    // in cells of text format; `'` guards those that are not
    for (const text of ['=IMPORTXML("https://evil.example/x","//a")', '@SUM(1+1)*cmd']) {
      expect([...texts].some((cell) => cell.includes(text))).toBe(true);
    }
  });

  test('that starts like a formula stands in cells of text format, and guarded', () => {
    const { sheets } = dumpWorkbook(house.host.workbook);
    const unguarded = sheets.flatMap(({ name, values, numberFormats }) =>
      values.flatMap((row, r) =>
        row.flatMap((cell, c) =>
          typeof cell === 'string' &&
          /^[=@\t\r\n]|^[+-](?![\d\s().-]+$)/.test(cell) &&
          numberFormats[r]?.[c] !== '@'
            ? [`${name} R${r + 1}C${c + 1}: ${cell}`]
            : [],
        ),
      ),
    );
    expect(unguarded).toEqual([]);
  });

  test('opens and closes no element of a page', () => {
    for (const { door, pages } of knocks) {
      for (const html of pages) {
        const own = Object.values(house.host.project.htmlFiles).find((file) =>
          html.includes(file.slice(-2000, -200)),
        );
        const opening = html.replace(own ?? '', '');
        for (const text of hostileTexts.filter((each) => each.includes('<'))) {
          expect({ door, has: opening.includes(text) }).toEqual({ door, has: false });
        }
      }
    }
  });
});

test('no secret is in a cell, note, answer, error, log line, dialog, page or kept file', () => {
  const { apiId, apiToken } = house.simulator;
  const pair = Buffer.from(`${apiId}:${apiToken}`).toString('base64');
  const secrets = [apiToken, apiId, pair, pair.replace(/=+$/, ''), chatToken];
  const files = readdirSync(stateDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'properties.json')
    .map((entry) => path.join(entry.parentPath, entry.name));
  const places: Record<string, string> = {
    dump: JSON.stringify(dumpWorkbook(house.host.workbook)),
    ...Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')])),
    ...Object.fromEntries(knocks.map((each, at) => [`${at} ${each.door}`, JSON.stringify(each)])),
  };
  expect(files.length).toBeGreaterThan(3);
  const leaks = Object.entries(places).flatMap(([place, text]) =>
    secrets.some((secret) => text.includes(secret)) ? [place] : [],
  );
  expect(leaks).toEqual([]);
  // the host hides what it knows to be secret: where it had to, there was some
  const hidden = knocks.filter(({ report }) =>
    JSON.stringify([report.log, report.error]).includes('•••'),
  );
  expect(hidden.map(({ door }) => door)).toEqual([]);
});

test.each([
  ['a bearer token', { AIRCALL_API_ID: '', AIRCALL_API_TOKEN: 'Bearer s3cret-bearer-token' }],
  ['an encoded key', { AIRCALL_API_ID: '', AIRCALL_API_TOKEN: 'czNjcmV0LWlkOnMzY3JldC10b2tlbg==' }],
])('%s that is refused is repeated nowhere', async (_, key) => {
  const other = await openHouse({ properties: key });
  const window = new Window();
  const reports = [
    await other.run('setupActivityTracker', { ui: window }),
    await other.run('activityTracker', { ui: window }),
    await other.run('apiReadSettings', { as: 'sidebar', ui: window }),
  ];
  const everything = JSON.stringify([reports, window, dumpWorkbook(other.host.workbook)]);
  for (const secret of ['s3cret', 'czNjcmV0']) expect(everything).not.toContain(secret);
  await other.close();
});
