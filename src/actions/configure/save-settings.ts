import type { SaveOutcome } from '../../domain/pages/settings-view';
import { checkSettings } from '../../domain/settings/check';
import { parseObject } from '../../domain/settings/parse';
import { settingNames } from '../../domain/settings/read-setting';
import { contactsSheetProblem } from '../contacts/contacts-sheet-problem';
import { receptionText } from '../webhook/hot-cache';
import type { World } from '../world';
import { storedSettings } from './read-settings';
import { storeLists } from './setting-lists';

/**
 * Saves changed settings, all or none of them. What was not changed stays as it is stored, so that
 * two people who change different settings do not undo each other.
 *
 * @param changes - Some of the settings by name; whatever a page or anybody else sends.
 */
export function saveSettings(world: World, changes: unknown): SaveOutcome {
  const changed = known(changes);
  const checked = checkSettings({ ...storedSettings(world), ...changed });
  const problems = checked.ok ? contactsSheetProblem(world, checked.settings) : checked.problems;
  if (!checked.ok || Object.keys(problems).length > 0) return { saved: false, problems };
  const { teamFilter, targets, ...settings } = checked.settings;
  const before = parseObject(world.saved.SETTINGS);
  const hasLists = 'teamFilter' in changed || 'targets' in changed;
  const savedAt = hasLists ? world.clock.now() : undefined;
  // the lists first: a refresh in between reads them again, because their date is not the stored one
  if (savedAt !== undefined) storeLists(world, { savedAt, lists: { teamFilter, targets } });
  const lists = savedAt === undefined ? {} : { listsSavedAt: savedAt };
  world.state.write({ SETTINGS: JSON.stringify({ ...before, ...settings, ...lists }) });
  // the web app knows the switches for cards and routing from there
  world.cache.forget([receptionText]);
  return { saved: true };
}

function known(changes: unknown): Readonly<Record<string, unknown>> {
  if (typeof changes !== 'object' || changes === null) return {};
  const given = Object.entries(changes).filter(([name]) =>
    (settingNames as string[]).includes(name),
  );
  return Object.fromEntries(given);
}
