import type { Clock } from '../../clock/clock';
import type { Floor } from './floor';

/** Keeps a floor at the time that a clock shows. */
export interface Timekeeper {
  /** Runs whatever has become due; call it before anybody looks at the floor. */
  catchUp(): void;
  stop(): void;
}

/** Lets the floor follow the clock: it wakes for the next thing due, and only for that. */
export function keepTime(floor: Floor, clock: Clock): Timekeeper {
  let callOff = () => {};
  let isStopped = false;
  const catchUp = () => {
    callOff();
    floor.agenda.runUntil(Math.floor(clock.now() / 1000));
    const next = floor.agenda.nextAt;
    if (next !== undefined && !isStopped) callOff = clock.schedule(next * 1000, catchUp);
  };
  catchUp();
  return {
    catchUp,
    stop() {
      isStopped = true;
      callOff();
    },
  };
}
