import fc from 'fast-check';
import { checkSettings } from '../../../src/domain/settings/check';
import { defaultSettings, parseSettings } from '../../../src/domain/settings/parse';
import type { Settings } from '../../../src/domain/settings/settings';
import { settingsTable } from '../../../src/domain/settings/table';

const check = (change: Readonly<Record<string, unknown>>) =>
  checkSettings({ ...defaultSettings, ...change });

test.each([
  ['a text', { lookbackMinutes: '15' }, /whole number of minutes, from 1 to 1440/],
  ['a fraction', { userRefreshMinutes: 1.5 }, /whole number of minutes/],
  ['nothing', { teamRefreshMinutes: undefined }, /whole number of minutes/],
  ['no number at all', { numberRefreshMinutes: Number.NaN }, /whole number of minutes/],
  ['zero where there must be some', { lookbackMinutes: 0 }, /from 1/],
  ['a negative', { answerTargetSeconds: -1 }, /whole number of seconds, from 0 to 3600/],
  ['more than Aircall could ever allow', { requestsPerMinute: 1001 }, /from 5 to 1000/],
  ['an hour after the last', { businessHours: hours({ toMinute: 1440 }) }, /both times/],
  ['no day', { businessHours: hours({ days: [] }) }, /at least one day/],
  ['a day that is none', { businessHours: hours({ days: ['Mon', 'Xmas'] }) }, /day/],
  ['a country that is none', { defaultCountry: 'ZZ' }, /country/],
  ['a country in small letters', { defaultCountry: 'fr' }, /country/],
  ['a sheet name over two lines', { contactsSheet: 'a\nb' }, /one line/],
  ['a sheet name without end', { contactsSheet: 'x'.repeat(101) }, /at most 100 characters/],
  ['something else than a sheet name', { contactsSheet: 7 }, /one line/],
  ['a team that is none', { teamFilter: ['Support'] }, /teams/],
  ['something else than a list of teams', { teamFilter: 7 }, /teams/],
  ['a target of nobody', { targets: [target({ scope: undefined })] }, /a team or number/],
  ['a target of an agent', { targets: [target({ scope: 'agent 7' })] }, /a team or number/],
  ['a target of no time', { targets: [target({ answerTargetSeconds: 0 })] }, /from 1 to 3600/],
  ['a target beyond all', { targets: [target({ serviceLevelPercent: 101 })] }, /from 0 to 100/],
  ['two targets of one team', { targets: [target(), target()] }, /each of them once/],
  ['a clock that is none', { waitFrom: 'noon' }, /Choose one/],
])('%s is refused at its own field', (_, change, sentence) => {
  const checked = check(change);
  const [name = ''] = Object.keys(change);
  expect(checked).toEqual({ ok: false, problems: { [name]: expect.stringMatching(sentence) } });
});

test.each([
  [10, 20, true],
  [10, 11, true],
  [0, 1, true],
  [10, 10, false],
  [20, 10, false],
])(
  'thresholds of %i and %i s: may be saved %s',
  (warnAfterSeconds, overdueAfterSeconds, isGood) => {
    const checked = check({ warnAfterSeconds, overdueAfterSeconds });
    expect(checked.ok).toBe(isGood);
    if (!checked.ok) expect(Object.keys(checked.problems)).toEqual(['overdueAfterSeconds']);
  },
);

test('every problem is told at once', () => {
  const checked = check({ lookbackMinutes: 0, defaultCountry: 'ZZ', warnAfterSeconds: 99 });
  expect(checked.ok ? [] : Object.keys(checked.problems).sort()).toEqual([
    'defaultCountry',
    'lookbackMinutes',
    'overdueAfterSeconds',
  ]);
});

test.each([
  ['an answer target of 0, which is off', { answerTargetSeconds: 0 }],
  ['hours through the night', { businessHours: hours({ fromMinute: 1320, toMinute: 360 }) }],
  ['hours around the clock', { businessHours: hours({ fromMinute: 0, toMinute: 0 }) }],
  ['only those in no team', { teamFilter: ['withoutTeam'] }],
  ['a country', { defaultCountry: 'FR' }],
  ['targets', { targets: [target(), target({ scope: 'number 7', serviceLevelPercent: 0 })] }],
  ['a sheet of contacts', { contactsSheet: 'Our customers' }],
])('%s may be saved', (_, change) => {
  expect(check(change)).toEqual({ ok: true, settings: { ...defaultSettings, ...change } });
});

test('an unknown name is not saved', () => {
  expect(check({ colour: 'red' })).toEqual({ ok: true, settings: defaultSettings });
});

test('whatever may be saved is read back as it was', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const checked = checkSettings(settings);
      fc.pre(checked.ok);
      const { teamFilter: _, targets: __, ...stored } = settings;
      expect(parseSettings(JSON.stringify(settings))).toEqual(stored);
    }),
  );
});

test('whatever comes, the check never throws and never lets a number out of its range', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.anything()), (values) => {
      const checked = checkSettings({ ...defaultSettings, ...values });
      if (!checked.ok) return;
      for (const [name, setting] of Object.entries(settingsTable)) {
        if (setting.kind !== 'number') continue;
        const value = checked.settings[name as 'lookbackMinutes'];
        expect(Number.isInteger(value) && value >= setting.least && value <= setting.most).toBe(
          true,
        );
      }
    }),
  );
});

const names = Object.keys(settingsTable);

const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    warnAfterSeconds: fc.integer({ min: 0, max: 1800 }),
    overdueAfterSeconds: fc.integer({ min: 1800, max: 3600 }),
    lookbackMinutes: fc.integer({ min: 1, max: 1440 }),
    defaultCountry: fc.constantFrom('', 'FR', 'DE'),
    fromMinute: fc.integer({ min: 0, max: 1439 }),
    toMinute: fc.integer({ min: 0, max: 1439 }),
  })
  .map(({ fromMinute, toMinute, ...rest }) => ({
    ...defaultSettings,
    ...rest,
    businessHours: { ...defaultSettings.businessHours, fromMinute, toMinute },
  }));

function target(change: Readonly<Record<string, unknown>> = {}) {
  return { scope: 'team 7', answerTargetSeconds: 15, serviceLevelPercent: 90, ...change };
}

function hours(change: Readonly<Record<string, unknown>>) {
  return { ...defaultSettings.businessHours, ...change };
}
