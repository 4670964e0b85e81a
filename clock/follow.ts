import type { Clock } from './clock';

/** How often a followed clock is read again, in wall milliseconds. */
const READ_EVERY_MS = 250;

/** What `GET /_simulator/clock` answers. */
interface ClockAnswer {
  readonly epochMilliseconds: number;
  readonly speed: number;
}

/**
 * Sets a clock to the one served at `url` and keeps it there, so that two processes agree on the time.
 *
 * @param url - Base address of the simulator, or the address of its `/_simulator/clock`.
 * @returns A function that stops following.
 * @throws {Error} When the first reading fails; later failures leave the clock running on.
 */
export async function followClock(clock: Clock, url: string): Promise<() => void> {
  const address = url.includes('/_simulator/') ? url : `${url.replace(/\/$/, '')}/_simulator/clock`;
  await readOnce(clock, address);
  const timer = setInterval(() => {
    // a clock that cannot be reached for a moment runs on at its last speed
    readOnce(clock, address).catch(() => undefined);
  }, READ_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

async function readOnce(clock: Clock, address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The clock at ${address} answers ${response.status}.`);
  const answer = (await response.json()) as ClockAnswer;
  const driftMs = Math.abs(answer.epochMilliseconds - clock.now());
  if (answer.speed !== clock.speed || driftMs > (answer.speed === 0 ? 0 : 200 * answer.speed)) {
    clock.set({ now: answer.epochMilliseconds, speed: answer.speed });
  }
}
