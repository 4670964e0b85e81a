import type { SetUpOpening } from '../../domain/pages/set-up-view';
import { judgeSchedule } from '../../domain/schedule/judge-schedule';
import { judgeCost, recommendInterval } from '../../domain/schedule/run-cost';
import { parseSchedule } from '../../domain/schedule/schedule';
import { texts } from '../../domain/texts/texts';
import { companyChanges } from '../company';
import { accountOf } from '../quota/count-use';
import { refresh } from '../refresh/refresh';
import { switchOn } from '../schedule/change-schedule';
import { storedKeyView } from '../stored-key-view';
import type { World } from '../world';
import { adoptCopy, isInherited } from './copies';
import { explainKeyFailure, isKeyRefused } from './explain-key-failure';
import { isBeingGuided } from './guided';
import { testKey } from './test-key';

const say = texts.setUp;

/**
 * Leads from an empty spreadsheet to a live board. With a key stored it does everything in one go:
 * sheets, key test, schedule, first refresh. Without one, or in the middle of the guided set-up, it
 * makes the sheets and leaves the rest to the sidebar, which opens in any case, if somebody is there.
 *
 * Safe to run again: what is there already, people's own sheets included, stays as it is.
 */
export function setUp(before: World): void {
  const world = adoptCopy(before);
  if (world === undefined) return;
  const inherited = isInherited(world) ? { notice: say.inherited } : {};
  world.workbook.ensureSheets();
  const hasKey = storedKeyView(world).kind === 'stored';
  if (!hasKey) world.log.note(say.noKey);
  const isForPerson = !hasKey || (world.prompt.isAttended && isBeingGuided(world));
  openSidebar(world, isForPerson ? inherited : doEverything(world));
}

function openSidebar({ prompt, pages }: World, opening: SetUpOpening): void {
  if (prompt.isAttended) pages.showSidebar('set-up', say.title, opening);
}

function doEverything(world: World): SetUpOpening {
  try {
    const company = testKey(world, world.saved);
    world.state.write(companyChanges(world.saved, company));
    startSchedule(world, company.users ?? 0);
    refresh({ ...world, saved: world.state.readAll() });
    world.workbook.showBoard();
    world.log.note(say.ready(company.name || say.unknownCompany, company.users));
    return {};
  } catch (error) {
    const notice = explainKeyFailure(error, world.clock.timeZone());
    world.log.trouble(notice.what, error);
    return { notice, wantsKey: isKeyRefused(error) };
  }
}

/** Unless the board refreshes itself already, by whosoever trigger, or somebody switched that off. */
function startSchedule(world: World, users: number): void {
  const me = world.startedBy;
  const stored = parseSchedule(world.saved.SCHEDULE);
  const state = judgeSchedule({ stored, triggers: world.jobs.count(), me });
  if (state.kind !== 'off' || stored?.paused) return;
  switchOn(world, recommendInterval(judgeCost([], users, accountOf(world, me))));
}
