import { firstLateTo, lateWindow } from '../../domain/log/late-read';
import type { LogCare } from '../../domain/log/log-care';
import { isPurgeDue } from '../../domain/log/retention';
import { parseSettings } from '../../domain/settings/parse';
import { reachOf } from '../../domain/sync/coverage';
import { parseProgress } from '../../domain/sync/progress';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import type { World } from '../world';
import { holdingLog, keepCare, savedCare } from './holding-log';
import { lookAtSize } from './look-at-size';
import { purgeCallers } from './purge-callers';
import { readLate } from './read-late';
import { rollOver } from './roll-over';

/** After so long the trigger has spent enough. */
const longRun: Seconds = 60;

/** The size of log and file is looked at so often; it costs two calls a sheet. */
const daySeconds: Seconds = 86_400;

/**
 * Looks after the call log, after the refresh of a clock trigger: reads the calls of a day ago
 * again, moves closed months out of a long log, removes old callers' numbers. Each does a bounded
 * part, and only when it is due; in other runs this costs nothing. It comes last in an execution:
 * it moves rows of Calls.
 *
 * A duty that fails is noted in the execution log and tried again by the next run.
 *
 * @param since - When this execution began.
 */
export function careForLog(world: World, since: EpochSeconds): void {
  const care = savedCare(world);
  const duties = care.lateTo === 0 ? [begin] : dueDuties(world, care);
  if (duties.length === 0 || world.workbook.isCopy()) return;
  if (duties[0] !== begin && isBoardBehind(world, since)) return;
  for (const duty of duties) if (world.clock.now() - since <= longRun) attempt(world, duty);
}

type Duty = (world: World) => void;

/** One that fails does not keep the others from being done. */
function attempt(world: World, duty: Duty): void {
  try {
    duty(world);
  } catch (error) {
    world.log.trouble(texts.log.failed, error);
  }
}

function dueDuties({ saved, clock }: World, care: LogCare): readonly Duty[] {
  const now = clock.now();
  const { retentionDays } = parseSettings(saved.SETTINGS);
  return [
    ...(lateWindow(care, now) ? [readLate] : []),
    ...(Math.abs(now - care.checkedAt) >= daySeconds ? [lookAtSize] : []),
    ...(care.isRolling ? [rollOver] : []),
    ...(retentionDays > 0 && isPurgeDue(care, now) ? [purgeCallers] : []),
  ];
}

/** A log that was just set up has no calls of a day ago, and is small. */
function begin(world: World): void {
  const now = world.clock.now();
  holdingLog(world, (care) => {
    if (care.lateTo === 0) keepCare(world, { ...care, lateTo: firstLateTo(now), checkedAt: now });
  });
}

/** Whether this execution's refresh failed, or left calls to the next one: requests are scarce then. */
function isBoardBehind({ state, clock }: World, since: EpochSeconds): boolean {
  const { SETTINGS, REFRESH } = state.readAll();
  const { coverage, goodAt = 0 } = parseProgress(REFRESH);
  const { start } = reachOf(clock.now(), parseSettings(SETTINGS).lookbackMinutes);
  return goodAt < since || coverage === undefined || coverage.from > start;
}
