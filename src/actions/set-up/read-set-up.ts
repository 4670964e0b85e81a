import type { SetUpView } from '../../domain/pages/set-up-view';
import { listTeamOptions } from '../../domain/pages/team-options';
import { parseSchedule } from '../../domain/schedule/schedule';
import { parseObject } from '../../domain/settings/parse';
import { storedCompany } from '../company';
import { storedSettings } from '../configure/read-settings';
import { readSchedule } from '../schedule/read-schedule';
import { storedKeyView } from '../stored-key-view';
import type { World } from '../world';
import { listTeams } from './list-teams';
import { readRefresh } from './refresh-board';

/** Everything the Set up sidebar shows. Aircall is asked for teams alone, before the first refresh. */
export function readSetUp(world: World): SetUpView {
  const { saved } = world;
  const key = storedKeyView(world);
  const company = storedCompany(saved);
  const { teamFilter } = storedSettings(world);
  const { teams, whyNone } = listTeams(world, key.kind === 'stored');
  const schedule = readSchedule(world);
  const refresh = readRefresh(world);
  return {
    key,
    ...(company && { company }),
    teams: listTeamOptions(teams, teamFilter),
    whyNoTeams: whyNone,
    teamFilter,
    // whoever has a board has seen which teams are on it
    areTeamsChosen: parseObject(saved.SETTINGS).listsSavedAt !== undefined || isGood(refresh.kind),
    schedule,
    isScheduleChosen: schedule.state.kind !== 'off' || parseSchedule(saved.SCHEDULE) !== undefined,
    refresh,
  };
}

const isGood = (kind: SetUpView['refresh']['kind']): boolean =>
  kind === 'good' || kind === 'partly';
