import type { Clock } from '../../clock/clock';
import { AppError } from '../rest/message';

/** What `GET /_simulator/clock` answers. */
export const showClock = (clock: Clock) => {
  const now = clock.now();
  return {
    now: new Date(now).toISOString(),
    epochSeconds: Math.floor(now / 1000),
    epochMilliseconds: now,
    speed: clock.speed,
    frozen: clock.speed === 0,
  };
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * Moves the clock: `{"advanceSeconds":60}` (also `advance`, `seconds`), `{"now":…}` as ISO text,
 * epoch seconds or milliseconds, `{"speed":5}`, `{"frozen":true}`. Several may be given at once.
 *
 * @throws {AppError} 400 with a sentence; the clock is not touched then.
 */
export function moveClock(clock: Clock, fields: Fields): void {
  const speed = readSpeed(fields, clock.speed);
  const target = readTarget(fields, clock.now());
  if (speed === undefined && target === undefined) {
    throw new AppError(400, 'Give advanceSeconds, now, speed or frozen');
  }
  if (target !== undefined && target >= clock.now()) clock.advanceTo(target);
  else if (target !== undefined) clock.set({ now: target });
  if (speed !== undefined) clock.set({ speed });
}

function readSpeed({ speed, frozen }: Fields, present: number): number | undefined {
  if (speed !== undefined) {
    if (typeof speed === 'number' && speed >= 0) return speed;
    throw new AppError(400, 'speed must be a number, 0 or more');
  }
  if (frozen === undefined) return undefined;
  if (frozen === true) return 0;
  return present === 0 ? 1 : present;
}

function readTarget(fields: Fields, now: number): number | undefined {
  const seconds = fields.advanceSeconds ?? fields.advance ?? fields.seconds;
  if (seconds !== undefined) {
    if (typeof seconds === 'number' && seconds >= 0) return now + seconds * 1000;
    throw new AppError(400, 'advanceSeconds must be a number, 0 or more');
  }
  if (fields.now === undefined) return undefined;
  const moment = fields.now;
  const read = typeof moment === 'number' ? epoch(moment) : Date.parse(String(moment));
  if (Number.isFinite(read)) return read;
  throw new AppError(400, 'now must be an ISO time, epoch seconds or epoch milliseconds');
}

/** Below 10^12 a number can only mean seconds. */
const epoch = (moment: number): number => (moment < 1e12 ? moment * 1000 : moment);
