import type { WebhooksView } from '../../src/domain/pages/webhooks-view';
import { server } from '../shared/server';

/** Seconds between two looks while the first event is waited for. */
const waiting = 5;

/** Seconds between two looks while all is well: each asks Aircall once. */
const receiving = 30;

/** Looks again by itself: often until the first event is there, then now and then. */
export class Watch {
  readonly #show: (view: WebhooksView) => void;
  readonly #explain: (error: unknown) => void;
  #timer: number | undefined;
  /** Tells the answer to an older question from the newest: a person may have acted meanwhile. */
  #turn = 0;

  constructor(show: (view: WebhooksView) => void, explain: (error: unknown) => void) {
    this.#show = show;
    this.#explain = explain;
  }

  /** Goes on from what the script last said. */
  follow({ state }: WebhooksView): void {
    this.stop();
    if (state === 'waiting') this.#after(waiting);
    if (state === 'receiving') this.#after(receiving);
  }

  /** Looks no more, and forgets an answer that is under way. */
  stop(): void {
    window.clearTimeout(this.#timer);
    this.#turn += 1;
  }

  #after(seconds: number): void {
    this.#timer = window.setTimeout(() => void this.#look(), seconds * 1000);
  }

  async #look(): Promise<void> {
    const turn = this.#turn;
    try {
      const view = await server.apiReadWebhooks();
      if (turn !== this.#turn) return;
      this.#show(view);
      this.follow(view);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#explain(error);
      this.#after(receiving);
    }
  }
}
