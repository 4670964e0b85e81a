import type { Host } from '../../../host/host';
import { webAppEvent } from '../../../host/web-app/web-app-event';
import type { Random } from '../../../simulator/random';
import type { Post, SendPost } from '../../../simulator/webhooks/post';
import type { SoakClock } from './soak-clock';

/** What goes wrong between Aircall and the web app; shares from 0 to 1. */
export interface Weather {
  /** Deliveries Google answers with a page of status 200 without running anything. */
  readonly lost: number;
  /** Deliveries that get no answer; Aircall sends them again. */
  readonly unanswered: number;
  readonly twice: number;
  /** By how many seconds a delivery may be late, so that they overtake each other. */
  readonly lateSeconds: number;
  /** Deliveries whose execution is killed somewhere. */
  readonly killed: number;
}

/** Nothing goes wrong. */
export const fairWeather: Weather = { lost: 0, unanswered: 0, twice: 0, lateSeconds: 0, killed: 0 };

/** What the best hour of a storm is like. */
export const roughWeather: Weather = { ...fairWeather, lost: 0.02, twice: 0.05, lateSeconds: 3 };

/** Google runs 30 executions at once; more than a few only slow a small machine down. */
const mostAtOnce = 6;

/** A delivery makes about eight service calls. */
const mostCalls = 8;

/** Carries deliveries to the web app's doPost, without a network, through good and bad weather. */
export class Postman {
  /** Of this moment; {@link usual} when nothing worse goes on. */
  weather: Weather = fairWeather;
  usual: Weather = fairWeather;
  readonly counts = { carried: 0, lost: 0, unanswered: 0, twice: 0, late: 0, killed: 0 };
  /** What proves a delivery, by name, as it was seen on the way. */
  readonly secrets = new Map<string, string>();
  host: Host | undefined;
  #atWork = 0;
  readonly #queue: (() => void)[] = [];

  constructor(
    readonly clock: SoakClock,
    readonly random: Random,
  ) {}

  /** As the simulated account sends. */
  readonly send: SendPost = async (post) => {
    const { weather, random, counts } = this;
    if (this.secrets.size === 0) this.#learn(post);
    if (random.chance(weather.lost)) {
      counts.lost += 1;
      return 200;
    }
    if (random.chance(weather.unanswered)) {
      counts.unanswered += 1;
      throw new Error('ETIMEDOUT');
    }
    if (random.chance(weather.twice)) {
      counts.twice += 1;
      this.#later(post, random.integer(0, 20));
    }
    const late = random.integer(0, weather.lateSeconds);
    if (late === 0) return this.#deliver(post);
    counts.late += 1;
    this.#later(post, late);
    return 200;
  };

  #learn({ url, body }: Post): void {
    const key = new URL(url).searchParams.get('key');
    const { token } = JSON.parse(body) as { readonly token?: string };
    if (key) this.secrets.set('webhook key', key);
    if (token) this.secrets.set('webhook token', token);
  }

  #later(post: Post, seconds: number): void {
    this.clock.schedule(this.clock.now() + seconds * 1000, () => {
      // nobody sends it again: what is killed now is lost
      this.#deliver(post).catch(() => undefined);
    });
  }

  async #deliver({ url, body }: Post): Promise<number> {
    const release = this.clock.hold();
    await this.#turn();
    try {
      await this.#post(url, body);
      return 200;
    } finally {
      this.#atWork -= 1;
      this.#queue.shift()?.();
      release();
    }
  }

  async #turn(): Promise<void> {
    if (this.#atWork >= mostAtOnce) await new Promise<void>((go) => this.#queue.push(go));
    this.#atWork += 1;
  }

  async #post(url: string, body: string): Promise<void> {
    const isKilled = this.random.chance(this.weather.killed);
    const event = webAppEvent({
      method: 'POST',
      query: new URL(url).search.slice(1),
      contentType: 'application/json',
      body: Buffer.from(body),
    });
    const report = await this.host?.run({
      function: 'doPost',
      as: 'webapp',
      args: [event],
      ...(isKilled ? { killAfterCall: this.random.integer(1, mostCalls) } : {}),
      unflushed: this.random.chance(0.5) ? 'keep' : 'drop',
    });
    this.counts.carried += 1;
    if (report?.ok !== false || !isKilled) return;
    this.counts.killed += 1;
    throw new Error('ECONNRESET');
  }
}
