import type { Clock } from '../../clock/clock';

/**
 * How long a message under way keeps a virtual clock from moving on, in wall milliseconds. Whoever
 * works on it by the same clock keeps it longer; nobody there lets the time-out come.
 */
const transitMs = 300;

/**
 * Sends something, for so long at most, by the clock or the wall, whichever gets there first.
 *
 * @param end - Ends it early.
 * @returns What it came to, or `timeout`, or the network's word.
 */
export async function sendInTime<T extends object>(
  clock: Clock,
  timeoutMs: number,
  end: AbortSignal,
  send: (signal: AbortSignal) => Promise<T>,
): Promise<T | { readonly error: string }> {
  const late = new AbortController();
  const ofClock = clock.schedule(clock.now() + timeoutMs, () => late.abort());
  const ofWall = setTimeout(() => late.abort(), timeoutMs);
  const release = clock.hold();
  const transit = setTimeout(release, transitMs);
  try {
    return await send(AbortSignal.any([late.signal, end]));
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
