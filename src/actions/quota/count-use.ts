import { countRun } from '../../domain/quota/count-run';
import { type Amounts, type DayUse, parseDayUse } from '../../domain/quota/day-use';
import { type AccountKind, accountKindOf, googleLimits } from '../../domain/quota/limits';
import { planRest } from '../../domain/quota/pace';
import { parseTail, type Tail } from '../../domain/quota/tail';
import { isOpenAt } from '../../domain/schedule/quiet-hours';
import { parseSchedule } from '../../domain/schedule/schedule';
import { parseSettings } from '../../domain/settings/parse';
import { texts } from '../../domain/texts/texts';
import type { Seconds } from '../../domain/time/units';
import { sharedMinuteText } from '../budget/connect-shared';
import { parseSharedMinute } from '../budget/shared-minute';
import type { Run } from '../refresh/run';
import type { World } from '../world';

/** The cache text in which a run of the trigger leaves what it used after it had counted itself. */
export const tailText = 'spent';

/** Longer than the longest rest between two runs that read it. */
const tailSeconds: Seconds = 6 * 3600;

/** What was read with other texts of the cache. */
export interface Heard {
  readonly tail: string | undefined;
  readonly minute: string | undefined;
}

/**
 * Counts what this run has used so far, with the tail of the run before and the requests of all
 * executions since, and decides how long the trigger rests for the limit's sake. Costs no call.
 */
export function countUse(
  world: World,
  { progress, startedAt, settings }: Run,
  heard: Heard,
): DayUse {
  const now = world.clock.now();
  const interval = startedByTrigger(world) ? triggerInterval(world) : undefined;
  const use = countRun(parseDayUse(progress.use), {
    ...{ startedAt, now, interval },
    ...world.meter.take(),
    tail: parseTail(heard.tail),
    sent: parseSharedMinute(heard.minute).sent,
  });
  if (interval === undefined) return use;
  const isOpen = (at: number): boolean =>
    isOpenAt(settings.businessHours, at, world.clock.timeZone());
  const limit = limitsOf(world)?.triggerSeconds;
  if (limit === undefined) return use;
  return { ...use, restUntil: planRest({ use, limit, interval, isOpen }, startedAt) ?? 0 };
}

/** The same where nothing was read from the cache yet; one call. */
export function countFailed(world: World, run: Run): DayUse {
  const texts = world.cache.read([tailText, sharedMinuteText]);
  return countUse(world, run, { tail: texts[tailText], minute: texts[sharedMinuteText] });
}

/** Leaves to the next run what this one used after it had counted itself; one call, at the very end. */
export function leaveTail(world: World): void {
  const tail: Tail = { at: world.clock.now(), ...world.meter.take() };
  try {
    world.cache.write({ [tailText]: JSON.stringify(tail) }, tailSeconds);
  } catch (error) {
    // the run before counts a little less then; no reason for it to end as a failed one
    world.log.trouble(texts.quota.tailLost, error);
  }
}

/**
 * What Google allows whoever's trigger refreshes the board; `undefined` where nobody counts, which a
 * host that is not Google says with the property GOOGLE_LIMITS.
 */
export const limitsOf = (world: World): Amounts | undefined =>
  world.saved.GOOGLE_LIMITS === 'none'
    ? undefined
    : googleLimits[accountOf(world, parseSchedule(world.saved.SCHEDULE)?.owner ?? '')];

/** Which kind of account somebody has. @param email - Theirs. */
export const accountOf = ({ saved }: World, email: string): AccountKind =>
  accountKindOf(email, parseSettings(saved.SETTINGS).googleAccount);

export const startedByTrigger = ({ startedBy }: World): boolean => startedBy === 'trigger';

/** A trigger made by hand may run at any interval; every minute is the shortest. */
export const triggerInterval = ({ saved }: World): Seconds =>
  (parseSchedule(saved.SCHEDULE)?.minutes ?? 1) * 60;
