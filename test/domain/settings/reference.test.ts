import { readFileSync, writeFileSync } from 'node:fs';
import { formatMinuteOfDay } from '../../../src/domain/settings/business-hours';
import { type SettingDescription, settingGroups } from '../../../src/domain/settings/setting-kinds';
import { nameOptions } from '../../../src/domain/settings/setting-words';
import type { Settings } from '../../../src/domain/settings/settings';
import { settingsTable } from '../../../src/domain/settings/table';
import { en } from '../../../src/domain/texts/en';

const say = en.pages.configure;
const file = 'docs/settings.md';

const nameOf = (
  name: keyof Settings,
  setting: { readonly options: readonly string[] },
  wanted: string,
): string => nameOptions(name, setting).find(({ value }) => value === wanted)?.name ?? '';

function describeDefault(name: keyof Settings, setting: SettingDescription): string {
  switch (setting.kind) {
    case 'number':
      return `${setting.default} ${say.units[setting.unit]}`;
    case 'hours': {
      const { days, fromMinute, toMinute } = setting.default;
      return `${days.join(', ')}, ${formatMinuteOfDay(fromMinute)} to ${formatMinuteOfDay(toMinute)}`;
    }
    case 'country':
      return say.noCountry;
    case 'text':
      return setting.default || 'empty';
    case 'teams':
      return say.teamsPlaceholder;
    case 'targets':
      return 'none';
    case 'choice':
      return nameOf(name, setting, setting.default);
    case 'picks':
      return setting.default.map((pick) => nameOf(name, setting, pick)).join(', ');
    case 'switch':
      return setting.default ? 'on' : 'off';
  }
}

function describeRange(name: keyof Settings, setting: SettingDescription): string {
  if (setting.kind === 'number') return `${setting.least} to ${setting.most}`;
  if (setting.kind === 'picks') return `up to ${setting.most} figures`;
  if (setting.kind === 'text') return `up to ${setting.most} characters`;
  return setting.kind === 'choice'
    ? nameOptions(name, setting)
        .map((option) => option.name)
        .join('; ')
    : '';
}

function describeGroup(group: (typeof settingGroups)[number]): string {
  const names = (Object.keys(settingsTable) as (keyof Settings)[]).filter(
    (name) => settingsTable[name].group === group,
  );
  const rows = names.map((name) => {
    const setting = settingsTable[name];
    const { label, help } = en.settings[name];
    const range = describeRange(name, setting);
    return `| ${[label, `\`${name}\``, describeDefault(name, setting), range, help].join(' | ')} |`;
  });
  const head = '| setting | name | default | range | |\n|---|---|---|---|---|';
  return `## ${say.groups[group]}\n\n${head}\n${rows.join('\n')}\n`;
}

/** The reference as the settings table gives it; `UPDATE_GOLDENS=1` writes it. */
test('the reference in docs/ says what the settings table says', () => {
  const text = [
    '# Settings\n',
    'Choose **Activity Tracker > Configure…**. The next refresh uses what you save. Numbers, hours',
    'and country are kept in the script property `SETTINGS`, the teams and their targets in the hidden',
    'sheet "Settings lists". Threshold 2 must be greater than threshold 1.\n',
    ...settingGroups.map(describeGroup),
  ].join('\n');
  if (process.env.UPDATE_GOLDENS === '1') writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
});
