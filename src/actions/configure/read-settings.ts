import { readNumberRows, readTeamRows } from '../../domain/directory/rows';
import type { KeyView, SettingsView } from '../../domain/pages/settings-view';
import { listTargetScopes } from '../../domain/pages/target-scopes';
import { listTeamOptions } from '../../domain/pages/team-options';
import { parseSettings } from '../../domain/settings/parse';
import type { Settings } from '../../domain/settings/settings';
import { parseProgress } from '../../domain/sync/progress';
import { texts } from '../../domain/texts/texts';
import { storedKeyView } from '../stored-key-view';
import type { World } from '../world';
import { lastFailure } from './last-failure';
import { recallLists, settingListsText } from './setting-lists';

/**
 * Everything Configure shows. Nothing is asked of Aircall, so that it opens whatever the key is
 * like: the teams and numbers are those of their sheets.
 */
export function readSettings(world: World): SettingsView {
  const settings = storedSettings(world);
  const teams = readTeamRows(world.tables.read('TeamDB'));
  const numbers = readNumberRows(world.tables.read('NumberDB'));
  const key = storedKeyView(world);
  const failure = lastFailure(world);
  return {
    settings,
    teams: listTeamOptions(teams, settings.teamFilter),
    targetScopes: listTargetScopes({ teams, numbers }, settings.targets),
    whyNoTeams: teams.length > 0 ? '' : whyNoTeams(world, key, failure),
    key,
    lastFailure: failure,
  };
}

/** All settings as they are stored now. */
export function storedSettings(world: World): Settings {
  const cached = world.cache.read([settingListsText]);
  const lists = recallLists(world, cached[settingListsText]);
  return { ...parseSettings(world.saved.SETTINGS), ...lists };
}

function whyNoTeams({ saved }: World, key: KeyView, failure: string): string {
  const say = texts.pages.configure;
  if (key.kind === 'none') return say.noTeamsWithoutKey;
  if (failure) return say.noTeamsAfterFailure;
  const wasRead = parseProgress(saved.REFRESH).syncedAt.teams !== undefined;
  return wasRead ? say.noTeamsAtAll : say.noTeamsYet;
}
