import { assertNever } from '../assert-never';
import { readBusinessHours } from './business-hours';
import { isCountryOrNone } from './countries';
import type { NumberSetting, SettingDescription, TextSetting } from './setting-kinds';
import type { Settings } from './settings';
import { settingsTable } from './table';
import { readTargets } from './targets';
import { readTeamFilter } from './team-filter';

/** Every setting's name, in the order of the table. */
export const settingNames = Object.keys(settingsTable) as (keyof Settings)[];

/** A setting's value from outside; `undefined` when it is missing, of another kind or out of range. */
export function readSetting<Name extends keyof Settings>(
  name: Name,
  value: unknown,
): Settings[Name] | undefined {
  return readAny(name, value) as Settings[Name] | undefined;
}

function readAny(name: keyof Settings, value: unknown): Settings[keyof Settings] | undefined {
  const setting = settingsTable[name];
  switch (setting.kind) {
    case 'number':
      return isWithin(setting, value) ? value : undefined;
    case 'hours':
      return readBusinessHours(value);
    case 'country':
      return isCountryOrNone(value) ? value : undefined;
    case 'text':
      return readLine(setting, value);
    case 'teams':
      return readTeamFilter(value);
    case 'targets':
      return readTargets(value);
    case 'choice':
      return (setting.options as readonly (typeof setting.default)[]).find(
        (choice) => choice === value,
      );
    case 'picks':
      return readPicks(setting, value);
    case 'switch':
      return typeof value === 'boolean' ? value : undefined;
    default:
      return assertNever(setting);
  }
}

type Picks = Extract<SettingDescription, { readonly kind: 'picks' }>;

/** Each once, and all of them known: half a list is not what somebody chose. */
function readPicks({ options, most }: Picks, value: unknown): Picks['default'] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined;
  const known = value.flatMap((pick) => options.filter((option) => option === pick));
  const isWhole = known.length === value.length && new Set(value).size === value.length;
  return isWhole ? known : undefined;
}

function readLine({ most }: TextSetting, value: unknown): string | undefined {
  if (typeof value !== 'string' || /[\r\n]/.test(value)) return undefined;
  const line = value.trim();
  return line.length <= most ? line : undefined;
}

const isWithin = ({ least, most }: NumberSetting, value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
