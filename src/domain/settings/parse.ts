import { readSetting, settingNames } from './read-setting';
import type { PropertySettings, Settings } from './settings';
import { settingsTable } from './table';

/** What a new spreadsheet starts with. */
export const defaultSettings: Settings = buildSettings(() => undefined);

/**
 * Reads the stored settings. A value that is missing or out of range counts as its default, so that
 * a board is drawn whatever somebody typed into the property.
 *
 * @param stored - The text of the SETTINGS property: a JSON object of some of the settings.
 */
export function parseSettings(stored: string | undefined): PropertySettings {
  const values = parseObject(stored);
  const { teamFilter: _, targets: __, ...settings } = buildSettings((name) => values[name]);
  const { warnAfterSeconds, overdueAfterSeconds } = settings;
  return { ...settings, overdueAfterSeconds: Math.max(warnAfterSeconds, overdueAfterSeconds) };
}

function buildSettings(read: (name: keyof Settings) => unknown): Settings {
  const entries = settingNames.map((name) => [
    name,
    readSetting(name, read(name)) ?? settingsTable[name].default,
  ]);
  return Object.fromEntries(entries) as Settings;
}

/** The SETTINGS property as it was stored; empty when it cannot be read. */
export function parseObject(stored: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(stored ?? '');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    // an unreadable property must not stop the board; Configure writes it anew
    return {};
  }
}
