import { defaultSettings, parseSettings } from '../../../src/domain/settings/parse';
import { settingsTable } from '../../../src/domain/settings/table';

test('a new spreadsheet starts with the seed’s defaults', () => {
  expect(defaultSettings).toEqual({
    lookbackMinutes: 15,
    userRefreshMinutes: 240,
    teamRefreshMinutes: 480,
    numberRefreshMinutes: 480,
    warnAfterSeconds: 10,
    overdueAfterSeconds: 20,
    answerTargetSeconds: 0,
    requestsPerMinute: 55,
  });
});

test.each([undefined, '', '{', 'null', '7', '"x"', '[]'])('%j means the defaults', (stored) => {
  expect(parseSettings(stored)).toEqual(defaultSettings);
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
])('%s', (_, stored, differs) => {
  expect(parseSettings(JSON.stringify(stored))).toEqual({ ...defaultSettings, ...differs });
});

test.each(Object.entries(settingsTable))(
  '%s explains itself and its default is in range',
  (_, it) => {
    expect(it.help).toMatch(/\.$/);
    expect(it.default).toBeGreaterThanOrEqual(it.least);
    expect(it.default).toBeLessThanOrEqual(it.most);
  },
);
