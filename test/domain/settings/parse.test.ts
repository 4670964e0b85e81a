import { checkSettings } from '../../../src/domain/settings/check';
import { defaultSettings, parseSettings } from '../../../src/domain/settings/parse';
import { en } from '../../../src/domain/texts/en';

test('a new spreadsheet starts with the seed’s defaults', () => {
  expect(defaultSettings).toEqual({
    lookbackMinutes: 15,
    userRefreshMinutes: 240,
    teamRefreshMinutes: 480,
    numberRefreshMinutes: 480,
    warnAfterSeconds: 10,
    overdueAfterSeconds: 20,
    answerTargetSeconds: 0,
    serviceLevelFormula: 'excludeShortAbandons',
    serviceLevelTarget: 80,
    targets: [],
    waitFrom: 'start',
    abandonmentLimit: 5,
    boardKpis: ['service_level', 'abandonment_rate', 'average_speed_of_answer', 'offered'],
    boardKpiPeriod: 'today',
    kpiSheet: false,
    requestsPerMinute: 55,
    teamFilter: [],
    groupBy: 'team',
    sortBy: 'name',
    hideOffline: false,
    theme: 'light',
    boardSize: 'laptop',
    numberBlock: false,
    longCallSeconds: 600,
    longWrapUpSeconds: 120,
    longAwaySeconds: 1800,
    businessHours: { days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'], fromMinute: 540, toMinute: 1080 },
    quietRefreshMinutes: 0,
    googleAccount: 'auto',
    sendCards: false,
    routeCalls: false,
    dryRun: true,
    contactsSheet: '',
    language: 'sheet',
    defaultCountry: '',
    keepCallBacks: false,
    logRowLimit: 50_000,
    retentionDays: 0,
  });
});

const { teamFilter: _, targets: __, ...stored } = defaultSettings;

test.each([undefined, '', '{', 'null', '7', '"x"', '[]'])('%j means the defaults', (text) => {
  expect(parseSettings(text)).toEqual(stored);
});

test.each([
  ['a value in range is taken', { lookbackMinutes: 30 }, { lookbackMinutes: 30 }],
  ['text is not a number', { lookbackMinutes: '30' }, {}],
  ['a value below the range is not taken', { lookbackMinutes: 0 }, {}],
  ['a value above the range is not taken', { requestsPerMinute: 1e9 }, {}],
  ['an unknown name is left out', { colour: 1 }, {}],
  [
    'the second threshold is never below the first',
    { warnAfterSeconds: 60 },
    { warnAfterSeconds: 60, overdueAfterSeconds: 60 },
  ],
])('%s', (_rule, values, differs) => {
  expect(parseSettings(JSON.stringify(values))).toEqual({ ...stored, ...differs });
});

test.each(Object.entries(en.settings))('%s explains itself', (_name, { help }) => {
  expect(help).toMatch(/\.$/);
});

test('every default may be saved', () => {
  expect(checkSettings(defaultSettings)).toEqual({ ok: true, settings: defaultSettings });
});
