import { keepDaysRange } from '../../domain/archive/options';
import { callBackRow, readCallBackRow } from '../../domain/call-backs/call-back';
import { type CallBacksState, parseCallBacks } from '../../domain/call-backs/call-backs-state';
import { countOpen, followCalls } from '../../domain/call-backs/follow-calls';
import type { Call } from '../../domain/calls/call';
import { readCallRow } from '../../domain/calls/row';
import { parseSettings } from '../../domain/settings/parse';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import { readArchived } from '../archive-reading/read-archived';
import type { World } from '../world';

/** The log is looked through so often; it costs reading one of its columns. */
const pause: Seconds = 290;

/** After so long the trigger has spent enough. */
const longRun: Seconds = 60;

/** Rows that were being written when the log was last read are read again. */
const overlap: Seconds = 120;

/** A list that begins today begins with the calls of so long ago. */
const firstReach: Seconds = 86_400;

/**
 * Keeps the worklist of callers to call back, after the refresh of a clock trigger: every five
 * minutes, and only while somebody wants it. In other runs this costs nothing.
 *
 * Never throws: the board is refreshed whatever becomes of this.
 *
 * @param since - When this execution began.
 */
export function careForCallBacks(world: World, since: EpochSeconds): void {
  const { keepCallBacks } = parseSettings(world.saved.SETTINGS);
  const now = world.clock.now();
  const state = parseCallBacks(world.saved.CALL_BACKS);
  if (!keepCallBacks || now - since > longRun || Math.abs(now - state.at) < pause) return;
  try {
    if (!world.workbook.isCopy()) followLog(world, state, now);
  } catch (error) {
    world.log.trouble(texts.callBacks.failed, error);
  }
}

/** Days stay in the sheets for so long at least. */
const surelyHere: Seconds = (keepDaysRange.least - 1) * 86_400;

/** After a longer pause only the newest of what left the sheets meanwhile counts. */
const mostArchived = 20_000;

/** An execution that is killed here reads the same calls again, which changes nothing. */
function followLog(world: World, { at }: CallBacksState, now: EpochSeconds): void {
  const { tables, state } = world;
  const since = at === 0 ? now - firstReach : at - overlap;
  const logged = tables
    .readSince('Calls', 'Updated', since)
    .flatMap((row) => readCallRow(row) ?? []);
  // of a call that stands in both the sheet's word comes first, and counts
  const calls = [...logged, ...leftSince(world, since, now)];
  const before = tables.read('Call-backs').flatMap((row) => readCallBackRow(row) ?? []);
  const after = followCalls(before, calls, now);
  if (JSON.stringify(after) !== JSON.stringify(before)) {
    tables.replace('Call-backs', after.map(callBackRow));
  }
  state.write({ CALL_BACKS: JSON.stringify({ at: Math.floor(now), open: countOpen(after) }) });
}

/** What left the sheets while nobody wanted the list. */
const leftSince = (world: World, since: EpochSeconds, now: EpochSeconds): readonly Call[] =>
  now - since < surelyHere
    ? []
    : readArchived(world, { from: since, to: now }, mostArchived).map(({ call }) => call);
