import type { Settings } from './settings';
import { type SettingDescription, settingsTable } from './table';

const names = Object.keys(settingsTable) as (keyof Settings)[];

/** What a new spreadsheet starts with. */
export const defaultSettings: Settings = buildSettings(() => undefined);

/**
 * Reads the stored settings. A value that is missing or out of range counts as its default, so that
 * a board is drawn whatever somebody typed into the property.
 *
 * @param stored - The text of the SETTINGS property: a JSON object of some of the settings.
 */
export function parseSettings(stored: string | undefined): Settings {
  const values = parseObject(stored ?? '');
  const settings = buildSettings((name) => values[name]);
  const { warnAfterSeconds, overdueAfterSeconds } = settings;
  return { ...settings, overdueAfterSeconds: Math.max(warnAfterSeconds, overdueAfterSeconds) };
}

function buildSettings(read: (name: keyof Settings) => unknown): Settings {
  const entries = names.map((name) => [name, within(settingsTable[name], read(name))]);
  return Object.fromEntries(entries) as Settings;
}

function within(setting: SettingDescription, value: unknown): number {
  const isGood =
    typeof value === 'number' &&
    Number.isFinite(value) &&
    value >= setting.least &&
    value <= setting.most;
  return isGood ? value : setting.default;
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    // an unreadable property must not stop the board; Configure writes it anew
    return {};
  }
}
