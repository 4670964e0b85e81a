import { Random } from '../../../simulator/random';
import { BoardWatch } from './board-watch';
import { FaultLog } from './fault-log';
import { type Fault, faultsOfAircall, hiccup } from './faults-of-aircall';
import { clockJumps, faultsOfGoogle } from './faults-of-google';
import { faultsOfPeople } from './faults-of-people';
import { faultsOfWebhooks } from './faults-of-webhooks';
import type { SoakHouse } from './house';
import { lookAtFloor } from './judge-board';
import { newestGoodRefresh } from './newest-refresh';
import type { SoakOptions } from './options';
import { isJudged, isLullOver, type Phase, phasesOf } from './phases';
import { fairWeather, roughWeather } from './postman';
import { recordsOf } from './records';
import { clickSomething, followJob, supervisors } from './supervisors';

/** What a day came to, as far as it is seen while it goes on. */
export interface DayNotes {
  readonly faults: FaultLog;
  readonly boards: BoardWatch;
  /** Sentences: where the soak itself fell over. */
  readonly stumbles: string[];
  /** How the long jobs ended. */
  readonly jobs: Map<string, string>;
  refreshes: number;
}

/** Who watches a day. */
export interface Onlooker {
  /** Is told how far it is, in minutes, and what was seen so far. */
  everyMinute(minute: number, notes: DayNotes): void;
  /** Whether the day may end before its time; asked at the end of each lull. */
  isEnough(): boolean;
}

/** Faults a refresh gets over by itself, however often. */
const passing = { ...faultsOfAircall, ...faultsOfGoogle };

/** Faults that take some minutes to get over; a clock that jumps ends deliveries on their way, too. */
const lasting = { ...faultsOfWebhooks, ...faultsOfPeople };

const minuteMs = 60_000;

/** A supervisor may have refreshed the board just before the clock did. */
const lateSeconds = 5;

/** A day in a house that is set up: see {@link liveDay}. */
export class Day {
  readonly notes: DayNotes = {
    faults: new FaultLog(),
    boards: new BoardWatch(),
    stumbles: [],
    jobs: new Map(),
    refreshes: 0,
  };
  readonly #phases: readonly Phase[];
  readonly #random: Random;
  readonly #startedAt: number;
  #isRefreshing = false;
  #isOver = false;

  constructor(
    readonly house: SoakHouse,
    { seed, hours }: SoakOptions,
  ) {
    this.#phases = phasesOf(hours);
    this.#random = new Random(seed).fork('day');
    this.#startedAt = house.clock.now();
  }

  /** When the day is over, in epoch milliseconds. */
  get endsAt(): number {
    return this.#startedAt + this.#phases.length * minuteMs;
  }

  get #minute(): number {
    return Math.floor((this.house.clock.now() - this.#startedAt) / minuteMs);
  }

  get phase(): Phase {
    return this.#phases[Math.max(0, this.#minute)] ?? 'calm';
  }

  /** How much of it was lived so far, in hours. */
  get livedHours(): number {
    return (this.house.clock.now() - this.#startedAt) / 3_600_000;
  }

  /** Lives it to its end, or to that of the next lull once it is enough. */
  async live({ everyMinute, isEnough }: Onlooker): Promise<void> {
    const { clock } = this.house;
    this.#begin();
    while (clock.now() < this.endsAt && !(isLullOver(this.#phases, this.#minute) && isEnough())) {
      await clock.liveUntil(Math.min(clock.now() + minuteMs, this.endsAt));
      everyMinute(this.#minute, this.notes);
    }
    this.#isOver = true;
    await clock.liveUntil(clock.now() + 1000);
  }

  #begin(): void {
    this.#every(minuteMs, () => this.#refresh());
    this.#often(15, 55, (random) => this.#goWrong(random));
    this.#often(40, 110, (random) => this.#fold(random));
    for (const name of supervisors)
      this.#often(30, 120, (random) => clickSomething(this.house, random), name);
    this.#job('mapping', { steer: ['apiSteerMapping', 'start'], go: 'apiContinueMapping' });
    const period = { from: this.house.now() - 3 * 86_400, to: this.house.now() };
    this.#job('backfill', {
      steer: ['apiSteerBackfill', 'start', period],
      go: 'apiContinueBackfill',
    });
  }

  #every(milliseconds: number, work: () => Promise<unknown>): void {
    const { clock } = this.house;
    const again = (at: number) =>
      clock.schedule(at, () => {
        if (this.#isOver) return;
        // a clock that was set back must not make a trigger run twice
        again(Math.max(at + milliseconds, clock.now() + 1));
        this.#start(work);
      });
    again(clock.now() + milliseconds);
  }

  #often(
    least: number,
    most: number,
    work: (random: Random) => Promise<unknown>,
    name = String(least),
  ): void {
    const { clock } = this.house;
    const random = this.#random.fork(name);
    const again = () =>
      clock.schedule(clock.now() + random.integer(least * 1000, most * 1000), () => {
        if (this.#isOver) return;
        again();
        this.#start(() => work(random));
      });
    again();
  }

  /** What somebody does fails for many reasons; what comes of it is judged at the end. */
  #start(work: () => Promise<unknown>): void {
    work().catch((error: unknown) => {
      this.notes.stumbles.push(String(error));
    });
  }

  #job(name: string, wish: Parameters<typeof followJob>[1]): void {
    this.#start(async () => {
      const pause = (seconds: number) => this.house.clock.sleep(seconds * 1000);
      await pause(150);
      this.notes.jobs.set(name, 'under way');
      this.notes.jobs.set(name, await followJob(this.house, wish, pause));
    });
  }

  async #goWrong(random: Random): Promise<void> {
    const { phase } = this;
    if (phase !== 'storm' && phase !== 'gust') return;
    const jumps = random.chance(0.04) && phase === 'storm' ? clockJumps : undefined;
    const kinds = jumps ?? (phase === 'gust' || random.chance(0.5) ? passing : lasting);
    const [name, fault] = random.pick(Object.entries<Fault>(kinds));
    this.notes.faults.injected(name, this.house.now());
    fault(this.house, random);
  }

  /** Nobody has to wait for the next refresh; some of these are killed. */
  async #fold(random: Random): Promise<void> {
    const isStormy = this.phase === 'storm';
    const kill = {
      killAfterCall: random.integer(1, 45),
      unflushed: random.pick(['drop', 'keep'] as const),
    };
    const isKilled = isStormy && random.chance(0.3);
    await this.house.run('foldInbox', { as: 'trigger', ...(isKilled ? kill : {}) });
  }

  /** The clock trigger; Google does not start it while it runs. */
  async #refresh(): Promise<void> {
    const { house, phase, notes } = this;
    this.#clearUp(phase);
    if (this.#isRefreshing) return;
    this.#isRefreshing = true;
    if (phase === 'hiccups') hiccup(house, this.#random);
    try {
      const beganAt = house.now();
      // to look costs time that grows with the day
      const before = isJudged(phase) ? lookAtFloor(house) : undefined;
      const isKilled = phase === 'storm' && this.#random.chance(0.12);
      const killAfterCall = this.#random.integer(1, 70);
      await house.run('activityTracker', {
        as: 'trigger',
        ...(isKilled ? { killAfterCall } : {}),
      });
      notes.refreshes += 1;
      const isGood = this.#noteOutcome(beganAt);
      if (before) notes.boards.judge(house, { before, isGood, phase });
    } finally {
      this.#isRefreshing = false;
    }
  }

  /** A storm begins or is over. */
  #clearUp(phase: Phase): void {
    const { postman, control } = this.house;
    const usual = phase === 'storm' ? roughWeather : fairWeather;
    if (postman.usual !== usual) Object.assign(postman, { usual, weather: usual });
    if (phase !== 'storm' && phase !== 'gust') control('DELETE', '/faults');
  }

  /** Whoever refreshed last, a supervisor perhaps. @returns Whether the board is of this minute. */
  #noteOutcome(at: number): boolean {
    const { host, tab } = this.house;
    const startedAt = newestGoodRefresh(recordsOf(host, tab('Runs')));
    const isGood = startedAt >= at - lateSeconds;
    if (isGood) this.notes.faults.good(startedAt);
    else this.notes.faults.bad();
    return isGood;
  }
}
