import type { EpochSeconds } from '../account/model';
import type { Random } from '../random';
import { eventNames } from './event-names';

/** A place to which events are sent. */
export interface Webhook {
  /** A UUID. */
  readonly id: string;
  /** The number that such ids were before; still accepted. */
  readonly legacyId: number;
  readonly createdAt: EpochSeconds;
  /** 32 hexadecimal digits; every delivery carries it. */
  readonly token: string;
  url: string;
  name: string;
  events: readonly string[];
  isActive: boolean;
  /** Failed attempts since the last success. */
  failures: number;
}

/** How many webhooks a company may have. */
export const mostWebhooks = 100;

/** The webhooks of a company, oldest first. */
export class Webhooks {
  readonly #random: Random;
  #all: readonly Webhook[] = [];
  #made = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  get all(): readonly Webhook[] {
    return this.#all;
  }

  /** The webhook with this UUID or number. */
  find(id: string): Webhook | undefined {
    return this.#all.find((one) => one.id === id || String(one.legacyId) === id);
  }

  add(wish: Pick<Webhook, 'url' | 'name' | 'events'>, now: EpochSeconds): Webhook {
    this.#made += 1;
    const webhook: Webhook = {
      ...wish,
      id: uuid(this.#random),
      legacyId: 26_000 + this.#made,
      createdAt: now,
      token: this.#random.hex(32),
      isActive: true,
      failures: 0,
    };
    this.#all = [...this.#all, webhook];
    return webhook;
  }

  remove(webhook: Webhook): void {
    this.#all = this.#all.filter((one) => one !== webhook);
  }

  /** Those that want to hear of an event now. */
  listeningTo(event: string): readonly Webhook[] {
    return this.#all.filter(({ isActive, events }) => isActive && events.includes(event));
  }
}

/** The events of a list that may be empty, which stands for all. */
export const eventsOrAll = (events: readonly string[]): readonly string[] =>
  events.length === 0 ? eventNames : events;

function uuid(random: Random): string {
  const variant = random.pick(['8', '9', 'a', 'b']);
  return [
    random.hex(8),
    random.hex(4),
    `4${random.hex(3)}`,
    `${variant}${random.hex(3)}`,
    random.hex(12),
  ].join('-');
}
