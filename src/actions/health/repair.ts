import { type RepairName, readRepair } from '../../domain/health/check';
import { describeReplay } from '../../domain/pages/describe-webhooks';
import type { RepairOutcome } from '../../domain/pages/health-view';
import { judgeCost, recommendInterval } from '../../domain/schedule/run-cost';
import { parseSchedule } from '../../domain/schedule/schedule';
import { isTable } from '../../domain/sheets/headers';
import { texts } from '../../domain/texts/texts';
import { clearCache } from '../clear-cache/clear-cache';
import { storedCompany } from '../company';
import { noteAction } from '../note-action';
import { accountOf } from '../quota/count-use';
import { Refusal } from '../refusal';
import { switchOn } from '../schedule/change-schedule';
import { refreshBoard } from '../set-up/refresh-board';
import { pauseWebhooks } from '../webhook/change-webhooks';
import { connectWebhooks } from '../webhook/connect-webhooks';
import { replayDeadLetters } from '../webhook/replay-dead-letters';
import type { World } from '../world';
import { readHealth } from './read-health';

const say = texts.health.done;

/**
 * Puts one thing right, and looks at everything again.
 *
 * @param name - A `RepairName`; whatever a page or anybody else sends.
 * @param again - The world as it is after the repair.
 * @throws {RangeError} When it is none.
 * @throws {Refusal} When it cannot be done now, with the reason.
 */
export function repair(world: World, name: unknown, again: () => World): RepairOutcome {
  const known = readRepair(name);
  if (known === undefined) throw new RangeError(`No repair: ${String(name)}`);
  const said = works[known](world);
  return { said, view: readHealth(again()) };
}

/** What each repair does; answers what it did. */
const works: Readonly<Record<RepairName, (world: World) => string>> = {
  openSetUp: (world) => {
    world.pages.showSidebar('set-up', texts.setUp.title, {});
    return say.openSetUp;
  },
  mendSheets,
  oneTrigger: (world) => {
    const stored = parseSchedule(world.saved.SCHEDULE);
    const users = storedCompany(world.saved)?.users ?? 0;
    const minutes =
      stored?.minutes ?? recommendInterval(judgeCost([], users, accountOf(world, world.startedBy)));
    switchOn(world, minutes);
    return say.oneTrigger(minutes);
  },
  removeMyTriggers: (world) => {
    world.jobs.remove();
    return say.removeMyTriggers;
  },
  reconnectWebhook: (world) => {
    const outcome = connectWebhooks(world, world.saved.WEB_APP_URL);
    return outcome.connected ? say.reconnectWebhook : outcome.problem;
  },
  receiveAgain: (world) => {
    pauseWebhooks(world, false);
    return say.receiveAgain;
  },
  clearCache: (world) => {
    clearCache(world);
    return say.clearCache;
  },
  replayDeadLetters: (world) => describeReplay(replayDeadLetters(world)),
  refreshNow: (world) => {
    const outcome = refreshBoard(world);
    if (outcome.kind === 'busy') return say.busy;
    return 'detail' in outcome ? outcome.detail : say.refreshed;
  },
  freeLeases: (world) => {
    const held = Object.keys(world.saved).filter((name) => name.startsWith('LEASE_'));
    world.state.write(Object.fromEntries(held.map((name) => [name, ''])));
    return say.freeLeases;
  },
};

/** Makes what is missing, and gives every table its columns; people's own stay. */
function mendSheets(world: World): string {
  const startedAt = world.clock.now();
  const lease = world.leases.take('board', 'log');
  if (lease === undefined) throw new Refusal({ what: say.busy, whatToDo: texts.health.lookAgain });
  const looks = world.inspection
    .sheets()
    .filter(({ state }) => state === 'missing' || state === 'changed');
  try {
    world.workbook.ensureSheets();
    for (const { sheet, state } of looks) {
      if (state === 'changed' && isTable(sheet)) world.tables.putRight(sheet);
    }
    // a sheet that is made comes to the front
    world.workbook.showBoard();
    world.workbook.flush();
  } finally {
    lease.release();
  }
  const said = say.mendSheets(looks.map(({ sheet }) => sheet));
  noteAction(world, { startedAt, run: texts.health.run, outcome: texts.runs.ok, detail: said });
  return said;
}
