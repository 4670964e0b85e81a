import { readRepair, repairNames } from '../../../src/domain/health/check';
import type { HealthFacts } from '../../../src/domain/health/facts';
import { judgeHealth } from '../../../src/domain/health/judge';
import { nothingUsed } from '../../../src/domain/quota/day-use';
import { googleLimits } from '../../../src/domain/quota/limits';
import { readGauges } from '../../../src/domain/quota/meter';

const now = Date.parse('2026-11-20T12:00:00Z') / 1000;
const gauges = (triggerSeconds: number) =>
  readGauges(
    { ...nothingUsed, hour: Math.floor(now / 3600), triggerSeconds: [triggerSeconds] },
    { google: googleLimits.consumer, requestsPerMinute: 55 },
    now,
  );

const well: HealthFacts = {
  now,
  key: { kind: 'accepted', company: 'Acme' },
  baseUrl: undefined,
  wantsConsent: false,
  schedule: { kind: 'mine', minutes: 1, triggers: 1 },
  webApp: { kind: 'answers', version: '1.2.0', ours: '1.2.0' },
  webhook: { kind: 'fine' },
  sheets: [],
  directoryAt: now - 3600,
  lostTexts: [],
  inbox: 2,
  deadLetters: 0,
  runs: { failed: 0, lastFailure: '', isStill: false, goodAt: now - 30 },
  room: 'ample',
  cellShare: 0.12,
  gauges: gauges(60),
  leaseSeconds: 40,
  schema: { kind: 'current' },
};

it('where all is well, every check says so and nothing is to be put right', () => {
  const checks = judgeHealth(well);
  expect(checks.map(({ level }) => level)).toEqual(checks.map(() => 'ok'));
  expect(checks.some(({ repair }) => repair)).toBe(false);
  expect(checks.map(({ title }) => title)).toEqual([
    'Aircall key',
    'Permissions',
    'Automatic refresh',
    'Refreshes',
    'Limits of the day',
    'Web app',
    'Webhook',
    'Deliveries',
    'Sheets',
    'Size',
    'What is kept of Aircall',
  ]);
});

const problem = { what: 'Aircall refused the key.', whatToDo: 'Enter another one.' };
const failing = { failed: 3, lastFailure: 'Aircall is down.', isStill: true, goodAt: now - 7200 };

it.each<[string, Partial<HealthFacts>, [string, string, string | undefined]]>([
  ['no key', { key: { kind: 'none' } }, ['Aircall key', 'problem', 'openSetUp']],
  [
    'a refused key',
    { key: { kind: 'failed', isRefused: true, problem } },
    ['Aircall key', 'problem', 'openSetUp'],
  ],
  [
    'an Aircall that cannot be asked',
    { key: { kind: 'failed', isRefused: false, problem } },
    ['Aircall key', 'problem', undefined],
  ],
  ['a permission to give', { wantsConsent: true }, ['Permissions', 'problem', undefined]],
  ['no trigger', { schedule: { kind: 'off' } }, ['Automatic refresh', 'warning', 'oneTrigger']],
  [
    'two triggers',
    { schedule: { kind: 'mine', minutes: 1, triggers: 2 } },
    ['Automatic refresh', 'warning', 'oneTrigger'],
  ],
  [
    'a trigger besides that of another person',
    { schedule: { kind: 'others', owner: 'bea@example.com', minutes: 5, triggers: 1 } },
    ['Automatic refresh', 'warning', 'removeMyTriggers'],
  ],
  ['refreshes that fail', { runs: failing }, ['Refreshes', 'problem', 'refreshNow']],
  [
    'refreshes that failed',
    { runs: { ...failing, isStill: false } },
    ['Refreshes', 'warning', undefined],
  ],
  [
    'a board that was never refreshed',
    { runs: { failed: 0, lastFailure: '', isStill: false, goodAt: undefined } },
    ['Refreshes', 'warning', 'refreshNow'],
  ],
  ['minutes that run out', { gauges: gauges(5000) }, ['Limits of the day', 'warning', undefined]],
  [
    'a web app of another version',
    { webApp: { kind: 'answers', version: '1.1.0', ours: '1.2.0' } },
    ['Web app', 'warning', undefined],
  ],
  [
    'a web app that does not answer',
    { webApp: { kind: 'silent', why: 'Nothing answers.' } },
    ['Web app', 'problem', undefined],
  ],
  [
    'a webhook that is gone',
    { webhook: { kind: 'gone' } },
    ['Webhook', 'problem', 'reconnectWebhook'],
  ],
  [
    'a webhook that lacks events',
    { webhook: { kind: 'changed' } },
    ['Webhook', 'problem', 'reconnectWebhook'],
  ],
  [
    'a webhook with another token',
    { webhook: { kind: 'other-token' } },
    ['Webhook', 'problem', 'reconnectWebhook'],
  ],
  ['a paused webhook', { webhook: { kind: 'paused' } }, ['Webhook', 'warning', 'receiveAgain']],
  ['dead letters', { deadLetters: 4 }, ['Deliveries', 'warning', 'replayDeadLetters']],
  ['a long Inbox', { inbox: 200, deadLetters: 4 }, ['Deliveries', 'warning', 'refreshNow']],
  [
    'a missing sheet',
    { sheets: [{ sheet: 'Runs', state: 'missing' }] },
    ['Sheets', 'problem', 'mendSheets'],
  ],
  [
    'a header row that was changed',
    { sheets: [{ sheet: 'Calls', state: 'changed' }] },
    ['Sheets', 'problem', 'mendSheets'],
  ],
  ['a file that is nearly full', { room: 'near', cellShare: 0.83 }, ['Size', 'warning', undefined]],
  [
    'users read days ago',
    { directoryAt: now - 3 * 86_400 },
    ['What is kept of Aircall', 'warning', 'clearCache'],
  ],
  ['a lease without end', { leaseSeconds: 7200 }, ['Writing', 'problem', 'freeLeases']],
  [
    'a newer workbook',
    { schema: { kind: 'newer', version: 9 } },
    ['Version of the spreadsheet', 'problem', undefined],
  ],
  [
    'an older one',
    { schema: { kind: 'older', version: 1 } },
    ['Version of the spreadsheet', 'warning', 'refreshNow'],
  ],
])('%s is found', (_what, facts, [title, level, repair]) => {
  const wrong = judgeHealth({ ...well, ...facts }).filter((check) => check.level !== 'ok');
  expect(wrong).toHaveLength(1);
  expect([wrong[0]?.title, wrong[0]?.level, wrong[0]?.repair]).toEqual([title, level, repair]);
  expect(wrong[0]?.sentence).toMatch(/\S\.$/);
});

it('a renamed sheet does no harm', () => {
  const checks = judgeHealth({ ...well, sheets: [{ sheet: 'Calls', state: 'renamed' }] });
  const sheets = checks.find(({ title }) => title === 'Sheets');
  expect(sheets).toMatchObject({ level: 'ok' });
  expect(sheets?.sentence).toContain('Renamed, which does no harm: "Calls".');
});

it('only a repair is a repair', () => {
  expect(repairNames.map(readRepair)).toEqual([...repairNames]);
  for (const odd of ['', 'toString', '__proto__', 7, undefined, {}]) {
    expect(readRepair(odd)).toBeUndefined();
  }
});
