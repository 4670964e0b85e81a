/** Milliseconds since 1970-01-01 UTC. */
export type EpochMilliseconds = number;

/** How a {@link Clock} moves: where it stands, and how many of its seconds pass in one wall second (0 = frozen). */
export interface ClockState {
  readonly now: EpochMilliseconds;
  readonly speed: number;
}

interface Timer {
  readonly at: EpochMilliseconds;
  readonly order: number;
  readonly fire: () => void;
}

/** The longest a Node timer can wait; longer ones are armed again. */
const LONGEST_WALL_WAIT_MS = 2_000_000_000;

/**
 * The one clock that host and simulator live by: `now = base + speed x (wall - start)`.
 *
 * Speed 1 is real time, 0 is frozen (time moves only by {@link Clock.set} or {@link Clock.advanceTo}).
 * Three numbers in shared memory describe it, so that a worker thread can read the same time
 * without asking (see {@link readSharedClock}).
 */
export class Clock {
  /** `[base, wall start, speed]` as 64-bit floats; hand it to worker threads. */
  readonly shared = new SharedArrayBuffer(24);
  readonly #cells = new Float64Array(this.shared);
  #timers: Timer[] = [];
  #order = 0;
  #wake: NodeJS.Timeout | undefined;
  #holds = 0;

  constructor(state: Partial<ClockState> = {}) {
    this.#write(state.now ?? Date.now(), state.speed ?? 1);
  }

  /** What the clock shows. */
  now(): EpochMilliseconds {
    return readSharedClock(this.#cells);
  }

  /** How many clock seconds pass in one wall second; 0 when frozen. */
  get speed(): number {
    return this.#cells[2] as number;
  }

  /** Moves the hands or changes the speed; whatever became due runs before this returns. */
  set(state: Partial<ClockState>): void {
    this.#write(state.now ?? this.now(), state.speed ?? this.speed);
    this.#fireDue();
  }

  /** Moves on to a later time, stopping at each timer on the way so that it sees its own time. */
  advanceTo(at: EpochMilliseconds): void {
    for (
      let next = this.nextTimerAt();
      next !== undefined && next <= at;
      next = this.nextTimerAt()
    ) {
      this.set({ now: Math.max(next, this.now()) });
    }
    if (at > this.now()) this.set({ now: at });
  }

  /**
   * Runs a function once the clock shows `at` or later.
   *
   * @returns A function that calls it off.
   */
  schedule(at: EpochMilliseconds, fire: () => void): () => void {
    const timer: Timer = { at, order: this.#order++, fire };
    this.#timers.push(timer);
    this.#timers.sort((a, b) => a.at - b.at || a.order - b.order);
    this.#arm();
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
      this.#arm();
    };
  }

  /** Resolves after `ms` clock milliseconds. */
  sleep(ms: number): Promise<void> {
    return new Promise((done) => {
      this.schedule(this.now() + ms, done);
    });
  }

  /** When the next timer is due, if any. */
  nextTimerAt(): EpochMilliseconds | undefined {
    return this.#timers[0]?.at;
  }

  /**
   * Says that somebody is at work, so that a virtual clock must not move on.
   *
   * @returns A function that says the work is done; calling it twice does no harm.
   */
  hold(): () => void {
    this.#holds += 1;
    let held = true;
    return () => {
      if (held) this.#holds -= 1;
      held = false;
    };
  }

  /** Whether nobody is at work: all sleep, wait for a timer, or have nothing to do. */
  get isIdle(): boolean {
    return this.#holds === 0;
  }

  /** Forgets every timer; for the end of a process or a test. */
  stop(): void {
    this.#timers = [];
    this.#arm();
  }

  #write(now: EpochMilliseconds, speed: number): void {
    this.#cells[0] = now;
    this.#cells[1] = Date.now();
    this.#cells[2] = speed;
    this.#arm();
  }

  #fireDue(): void {
    for (let first = this.#timers[0]; first && first.at <= this.now(); first = this.#timers[0]) {
      this.#timers.shift();
      first.fire();
    }
    this.#arm();
  }

  #arm(): void {
    clearTimeout(this.#wake);
    this.#wake = undefined;
    const next = this.nextTimerAt();
    if (next === undefined || (this.speed === 0 && next > this.now())) return;
    const wait = this.speed === 0 ? 0 : Math.max(0, (next - this.now()) / this.speed);
    this.#wake = setTimeout(() => this.#fireDue(), Math.min(Math.ceil(wait), LONGEST_WALL_WAIT_MS));
  }
}

/**
 * What a clock shows, from the three shared numbers alone.
 *
 * @param cells - `[base, wall start, speed]` over {@link Clock.shared}.
 */
export function readSharedClock(cells: Float64Array): EpochMilliseconds {
  const [base, start, speed] = cells as unknown as [number, number, number];
  return base + speed * (Date.now() - start);
}
