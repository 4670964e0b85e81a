import { assertNever } from '../assert-never';
import type { Texts } from '../texts/en';
import { texts } from '../texts/texts';
import { readSetting, settingNames } from './read-setting';
import type { SettingDescription } from './setting-kinds';
import type { Settings } from './settings';
import { settingsTable } from './table';

/** What is wrong with settings somebody wants to save, one sentence for each setting concerned. */
export type SettingProblems = Readonly<Partial<Record<keyof Settings, string>>>;

/** Settings that may be saved, or why they may not. */
export type CheckedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: SettingProblems };

/**
 * Checks settings before they are saved: kinds, ranges, and the order of the thresholds. The page
 * and the server use the same check.
 *
 * @param values - What was entered, by name; a missing value is a problem.
 */
export function checkSettings(
  values: Readonly<Partial<Record<keyof Settings, unknown>>>,
): CheckedSettings {
  const read = settingNames.map((name) => [name, readSetting(name, values[name])] as const);
  const wrong = read.filter(([, value]) => value === undefined);
  const settings = Object.fromEntries(read) as unknown as Settings;
  const problems: SettingProblems = {
    ...thresholdProblem(settings, texts),
    ...Object.fromEntries(wrong.map(([name]) => [name, explain(settingsTable[name], texts)])),
  };
  return Object.keys(problems).length === 0 ? { ok: true, settings } : { ok: false, problems };
}

function thresholdProblem(settings: Settings, texts: Texts): SettingProblems {
  const { warnAfterSeconds, overdueAfterSeconds } = settings;
  return overdueAfterSeconds <= warnAfterSeconds
    ? { overdueAfterSeconds: texts.pages.configure.thresholdOrder(warnAfterSeconds) }
    : {};
}

function explain(setting: SettingDescription, texts: Texts): string {
  const say = texts.pages.configure;
  switch (setting.kind) {
    case 'number':
      return say.numberWanted(setting.least, setting.most, say.units[setting.unit]);
    case 'hours':
      return say.hoursWanted;
    case 'country':
      return say.countryWanted;
    case 'text':
      return say.textWanted(setting.most);
    case 'teams':
      return say.teamsWanted;
    case 'targets':
      return say.targetsWanted;
    case 'choice':
      return say.choiceWanted;
    case 'picks':
      return say.picksWanted(setting.most);
    case 'switch':
      return say.switchWanted;
    default:
      return assertNever(setting);
  }
}
