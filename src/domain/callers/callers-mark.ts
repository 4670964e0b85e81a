import { parseObject } from '../settings/parse';
import type { EpochSeconds, Seconds } from '../time/units';

/** How far the texts of callers follow the log; a cache text of its own, written after them. */
export interface CallersMark {
  /** When they were last made whole. */
  readonly builtAt: EpochSeconds;
  /** When records that changed were last looked for. */
  readonly sweptAt: EpochSeconds;
  /** Records of Calls that are in them, counted from the top; new ones stand below. */
  readonly count: number;
  /** Call of the last of these records; another one there: somebody moved rows. */
  readonly lastId: string;
}

/** Cache text of the {@link CallersMark}. */
export const callersMarkText = 'callers';

/** The cache forgets after 6 hours; made anew before, so that nothing is missing in between. */
const rebuildSeconds: Seconds = 5 * 3_600;

/** Records above the new ones may change late: a tag, a comment, a voicemail. */
const sweepSeconds: Seconds = 600;

/** Reads the mark; `undefined` when there is none that is ours. */
export function parseCallersMark(text: string | undefined): CallersMark | undefined {
  const { builtAt, sweptAt, count, lastId } = parseObject(text) as Partial<CallersMark>;
  const isMark = [builtAt, sweptAt, count].every(Number.isFinite) && typeof lastId === 'string';
  return isMark ? ({ builtAt, sweptAt, count, lastId } as CallersMark) : undefined;
}

/** Whether the texts have to be made whole again. A clock that went back makes them anew, too. */
export const isRebuildDue = ({ builtAt }: CallersMark, now: EpochSeconds): boolean =>
  Math.abs(now - builtAt) >= rebuildSeconds;

/** Whether changed records have to be looked for. */
export const isSweepDue = ({ sweptAt }: CallersMark, now: EpochSeconds): boolean =>
  now - sweptAt >= sweepSeconds;
