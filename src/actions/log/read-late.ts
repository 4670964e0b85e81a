import type { Call } from '../../domain/calls/call';
import { type LateWindow, lateToAfter, lateWindow } from '../../domain/log/late-read';
import { texts } from '../../domain/texts/texts';
import { connectShared } from '../budget/connect-shared';
import { noteAction } from '../note-action';
import { callList } from '../refresh/lists';
import { Reading } from '../refresh/reading';
import { askFirst, askRest, sendRound } from '../refresh/round';
import type { World } from '../world';
import { correctLog } from './correct-log';
import { holdingLog, keepCare, savedCare } from './holding-log';

/** Pages one run reads: 400 calls. What is left is read by the next ones. */
const mostPages = 8;

/**
 * Reads calls of a day ago again and brings the log in line with them: late tags, comments, a
 * voicemail, who was assigned. Runs tells how far the log was from the truth, when it was.
 */
export function readLate(world: World): void {
  const startedAt = world.clock.now();
  const care = savedCare(world);
  const window = lateWindow(care, startedAt);
  const reading = window && readWindow(world, window);
  if (window === undefined || reading === undefined) return;
  const calls = reading.items;
  const drift = holdingLog(world, (latest) => {
    // another person's trigger was faster
    if (latest.lateTo !== care.lateTo) return undefined;
    const found = correctLog(world, { calls, readAt: startedAt });
    if (found === undefined) return undefined;
    world.workbook.flush();
    const lateTo = lateToAfter(window, { calls, isComplete: reading.isComplete });
    keepCare(world, { ...latest, lateTo, lateAt: startedAt });
    return found;
  });
  if (drift === undefined || drift.corrected + drift.missing === 0) return;
  noteAction(world, {
    startedAt,
    run: texts.log.lateRead,
    outcome: texts.runs.ok,
    detail: texts.log.drift(calls.length, drift.corrected, drift.missing),
  });
}

/** @returns `undefined` when the minute's requests are used up. */
function readWindow(world: World, { from, to }: LateWindow): Reading<Call> | undefined {
  const { aircall } = connectShared(world, { priority: 'jobs' });
  if (aircall.remaining() < 1) return undefined;
  const reading = new Reading(callList({ from, to, order: 'asc' }));
  sendRound(aircall, [askFirst(reading)]);
  const room = Math.min(mostPages - 1, Math.max(0, aircall.remaining()));
  if (!reading.isComplete && room > 0) sendRound(aircall, [askRest(reading)(room)]);
  return reading;
}
