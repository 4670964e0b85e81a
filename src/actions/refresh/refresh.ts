import { foldCalls } from '../../domain/calls/fold';
import { assignmentsOf } from '../../domain/groups/assignments';
import { assignMarks } from '../../domain/queue/marks';
import { isForLogOnly } from '../../domain/schedule/schedule';
import { parseSettings } from '../../domain/settings/parse';
import { earliestOf, gapBefore, planPoll, reachOf } from '../../domain/sync/coverage';
import { dueParts } from '../../domain/sync/due';
import { parseProgress } from '../../domain/sync/progress';
import { texts } from '../../domain/texts/texts';
import { statusSince } from '../../domain/users/status-since';
import { relyOnWebhooks } from '../../domain/webhook/health';
import { newestArrival, parseStats } from '../../domain/webhook/stats';
import { parseUpkeep } from '../../domain/webhook/upkeep';
import type { Lease } from '../../ports/lease';
import { foreseeAlerts } from '../alerts/foresee-alerts';
import { connectShared } from '../budget/connect-shared';
import { failureOf } from '../failure-of';
import { type FoldedInbox, foldInbox, nothingFolded } from '../fold/fold-inbox';
import { callsOf, type Figures } from '../kpi/figures';
import type { World } from '../world';
import { drawBand } from './draw-band';
import { gather } from './gather';
import { gatherFigures } from './gather-figures';
import { lookAfterSheets } from './look-after-sheets';
import { type Memory, marginSeconds, recall } from './memory';
import { restsNow } from './next-run';
import { drawBoard, leaveBoard } from './paint-board';
import { reportFailure } from './report-failure';
import type { Run } from './run';
import { writeEverything } from './write';

/**
 * Redraws the board: asks Aircall what is new, folds it into the log, and paints what changed.
 *
 * Only one execution does this at a time. When something fails, the last good board stays, and the
 * status strip and the Runs sheet say what happened and what to do.
 *
 * @returns What figures of this moment are made of; `undefined` when nobody wants any, or the board
 * was not refreshed.
 */
export function refresh(world: World): Figures | undefined {
  if (world.workbook.isCopy()) return refuseCopy(world);
  const run = beginRun(world);
  if (restsNow(world, run)) return undefined;
  const lease = attempt(world, run, () => takeBoard(world) ?? 'taken');
  if (lease === undefined) return undefined;
  if (lease === 'taken') {
    world.prompt.mention(texts.actions.busy);
    return undefined;
  }
  try {
    return runOnce(world, lease);
  } finally {
    lease.release();
  }
}

/** Does something that must not fail without a word. */
function attempt<T>(world: World, run: Run, action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    reportFailure(world, run, failureOf(error), error);
    return undefined;
  }
}

/** How often to try, a second apart: a backfill holds the log only for moments. */
const mostTries = 3;

/** The board's lease, and the log's: nobody may add rows between our reading and our writing. */
function takeBoard({ leases, clock }: World): Lease | undefined {
  for (let tries = 1; tries < mostTries; tries += 1) {
    const lease = leases.take('board', 'log');
    if (lease) return lease;
    clock.sleep(1);
  }
  return leases.take('board', 'log');
}

/** In the copy itself, which nobody else writes to; its key and schedule are those of another file. */
function refuseCopy(world: World): undefined {
  const { what, whatToDo } = texts.failures.copiedSpreadsheet;
  reportFailure(world, beginRun(world), { kind: 'copied-spreadsheet' });
  world.prompt.tell(what, whatToDo);
  return undefined;
}

/** Whether somebody switched the board off and left the log on. */
const isLogRun = ({ startedBy, saved }: World): boolean =>
  startedBy === 'trigger' && isForLogOnly(saved.SCHEDULE);

const beginRun = (world: World): Run => ({
  startedAt: world.clock.now(),
  settings: parseSettings(world.saved.SETTINGS),
  progress: parseProgress(world.saved.REFRESH),
});

function runOnce(world: World, lease: Lease): Figures | undefined {
  let run = beginRun(world);
  try {
    run = { ...run, progress: lookAfterSheets(world, run.progress) };
    return refreshOnce(world, run, lease);
  } catch (error) {
    reportFailure(world, run, failureOf(error), error);
    return undefined;
  }
}

function refreshOnce(world: World, run: Run, lease: Lease): Figures | undefined {
  const { settings, progress, startedAt } = run;
  const reach = reachOf(startedAt, settings.lookbackMinutes);
  const plan = planPoll(progress.coverage, reach);
  const since = earliestOf(plan, reach) - marginSeconds;
  const memory = recall(world, settings, since);
  if (memory.areLiveCallsTorn && progress.coverage !== undefined) {
    // as when somebody deleted the sheet: all calls of the period are read anew
    const { coverage: _, ...rest } = progress;
    return refreshOnce(world, { ...run, progress: rest }, lease);
  }
  const inbox = foldWebhooks(world, memory, since);
  const { aircall } = connectShared(world, { priority: 'board', minute: memory.minute });
  const due = dueParts(progress, settings, startedAt);
  const polls = mustPoll(world, run, inbox, memory);
  const gathered = gather({
    ...{ aircall, progress, due, startedAt },
    memory: { ...memory, ledger: inbox.ledger },
    plan: polls ? plan : undefined,
  });

  const takenAt = world.clock.now();
  const known = { ...inbox.ledger, open: without(inbox.ledger.open, gathered.goneIds) };
  const polled = { calls: gathered.calls, readAt: startedAt, since };
  const { ledger, finished, corrected } = foldCalls(known, polled);
  const openCalls = [...ledger.open.values()].map(({ call }) => call);
  const snapshot = {
    takenAt,
    directory: gathered.directory,
    availabilities: gathered.availabilities,
    statusSince: statusSince(
      { at: takenAt, states: gathered.availabilities },
      openCalls,
      memory.presence,
    ),
    openCalls,
    recentCalls: [...ledger.recent.values()],
    marks: assignMarks(memory.marks, openCalls, assignmentsOf(gathered.directory)),
    agentGroups: memory.agentGroups,
  };
  const logged = [...inbox.finished, ...finished];
  const figures = gatherFigures(world, run, { memory, ledger, finished: logged, snapshot });
  const view = { ...settings, ...memory.lists };
  const kpis = drawBand(figures);
  const drawn = drawBoard(snapshot, view, {
    ...{ paint: memory.paint, extent: progress.extent, kpis },
    calls: figures && callsOf(figures),
  });
  const picture = isLogRun(world) ? leaveBoard(drawn, progress.extent) : drawn;
  if (!lease.renew()) {
    world.log.note(texts.actions.leaseLost);
    return undefined;
  }
  const gap = gapBefore(progress.coverage, reach);
  const { availabilities: presence } = snapshot;
  const foreknown = { figures, presence, text: memory.alerts };
  writeEverything(foreseeAlerts(world, foreknown), run, {
    ...{ memory, gathered, inbox, ledger, snapshot, picture, figures, kpis, since, gap },
    finished: logged,
    poll: polls
      ? { at: startedAt, corrected: plan.news.order === 'asc' ? corrected : 0 }
      : undefined,
  });
  return figures;
}

/** The Inbox, when a webhook fills it. */
const foldWebhooks = (world: World, { ledger, seenKeys }: Memory, since: number): FoldedInbox =>
  world.saved.WEBHOOK_KEY ? foldInbox(world, { ledger, seenKeys, since }) : nothingFolded(ledger);

/** Whether calls have to be asked for, or webhooks can be relied on. */
function mustPoll(world: World, { progress, startedAt }: Run, inbox: FoldedInbox, memory: Memory) {
  const { saved } = world;
  const newest = newestArrival(inbox.batch.deliveries.map(({ entry }) => entry));
  const isGone = parseUpkeep(saved.WEBHOOK_HEALTH).isGone;
  return !relyOnWebhooks({
    isConnected:
      Boolean(saved.WEBHOOK_KEY) && !saved.WEBHOOK_PAUSED && !isGone && !memory.areCallsCold,
    lastDeliveryAt: newest?.receivedAt ?? parseStats(saved.WEBHOOK_STATS).lastAt,
    hasOpenCalls: inbox.ledger.open.size > 0,
    lastPollAt: progress.polledAt,
    lastCorrected: progress.corrected ?? 0,
    now: startedAt,
  });
}

function without<T>(map: ReadonlyMap<number, T>, ids: readonly number[]): ReadonlyMap<number, T> {
  const rest = new Map(map);
  for (const id of ids) rest.delete(id);
  return rest;
}
