import type { Clock } from '../../clock/clock';
import type { Attempt } from './mailbox';

/**
 * How long a message under way keeps a virtual clock from moving on, in wall milliseconds. Whoever
 * works on it by the same clock keeps it longer; nobody there lets the time-out come.
 */
const transitMs = 300;

/**
 * Sends something, for so long at most, by the clock or the wall, whichever gets there first.
 *
 * @param end - Ends it early.
 */
export async function sendInTime(
  clock: Clock,
  timeoutMs: number,
  end: AbortSignal,
  send: (signal: AbortSignal) => Promise<number>,
): Promise<Omit<Attempt, 'at'>> {
  const late = new AbortController();
  const ofClock = clock.schedule(clock.now() + timeoutMs, () => late.abort());
  const ofWall = setTimeout(() => late.abort(), timeoutMs);
  const release = clock.hold();
  const transit = setTimeout(release, transitMs);
  try {
    return { status: await send(AbortSignal.any([late.signal, end])) };
  } catch (error) {
    return { error: late.signal.aborted ? 'timeout' : wordOf(error) };
  } finally {
    ofClock();
    clearTimeout(ofWall);
    clearTimeout(transit);
    release();
  }
}

const wordOf = (error: unknown): string => {
  const { code, message } = error as { code?: string; message?: string };
  return code ?? message ?? String(error);
};
