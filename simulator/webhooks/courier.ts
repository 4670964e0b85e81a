import type { Clock } from '../../clock/clock';
import type { FloorEvent } from '../floor/events';
import type { Random } from '../random';
import type { RouteContext } from '../rest/route';
import type { Switches } from '../switches';
import { type Told, toldOf } from './json-event';
import type { Attempt, Delivery, Mailbox } from './mailbox';
import type { SendPost } from './post';
import type { Webhook, Webhooks } from './registry';
import { nextTryAfter } from './retry';
import { sendInTime } from './send-in-time';

interface CourierSetup {
  readonly clock: Clock;
  readonly switches: Switches;
  readonly webhooks: Webhooks;
  readonly mailbox: Mailbox;
  readonly random: Random;
  readonly post: SendPost;
  /** What answers are made from at this moment. */
  readonly context: () => RouteContext;
}

const headers = {
  accept: 'application/json, text/plain, */*',
  'content-type': 'application/json',
  'user-agent': 'axios/1.7.9',
  'aircall-origin': 'webhooks',
};

/** How late a second copy of a delivery comes at most, in seconds. */
const duplicateWithin = 20;

/**
 * Carries events to webhooks: at least once, in no certain order, again when it failed, for 12 hours.
 * The floor never waits for it.
 */
export class Courier {
  readonly #setup: CourierSetup;
  readonly #end = new AbortController();
  readonly #planned = new Set<() => void>();

  constructor(setup: CourierSetup) {
    this.#setup = setup;
  }

  /** Tells every webhook that wants to hear of it; what is told is as it is now. */
  tell(event: FloorEvent): void {
    const { webhooks, context } = this.#setup;
    if (webhooks.all.length === 0) return;
    for (const told of toldOf(context(), event)) {
      const listeners = webhooks.listeningTo(told.name);
      const data = listeners.length > 0 ? told.data() : undefined;
      for (const webhook of listeners) this.#dispatch(webhook, told, { data, event });
    }
  }

  /** Ends what is under way, and sends nothing more. */
  close(): void {
    this.#end.abort();
    for (const callOff of this.#planned) callOff();
  }

  #dispatch(webhook: Webhook, told: Told, of: { data: unknown; event: FloorEvent }): void {
    const { switches, random, mailbox } = this.#setup;
    const { event, data } = of;
    const about = 'call' in event ? event.call.id : event.user.id;
    const { name, resource } = told;
    const { token } = webhook;
    const body = JSON.stringify({ resource, event: name, timestamp: event.at, token, data });
    const letter = { webhookId: webhook.id, event: name, about, body };
    const first = mailbox.add({ ...letter, isDuplicate: false });
    if (random.chance(shareOf(switches['webhook.lossRate']))) {
      first.state = 'lost';
      return;
    }
    const late = random.integer(0, switches['webhook.shuffle']);
    this.#in(late, first);
    if (random.chance(shareOf(switches['webhook.duplicateRate']))) {
      this.#in(
        late + random.integer(0, duplicateWithin),
        mailbox.add({ ...letter, isDuplicate: true }),
      );
    }
  }

  #in(seconds: number, delivery: Delivery): void {
    if (seconds === 0) {
      void this.#attempt(delivery);
      return;
    }
    const { clock } = this.#setup;
    delivery.state = 'waiting';
    const callOff = clock.schedule(clock.now() + seconds * 1000, () => {
      this.#planned.delete(callOff);
      void this.#attempt(delivery);
    });
    this.#planned.add(callOff);
  }

  async #attempt(delivery: Delivery): Promise<void> {
    const { webhooks, clock, switches, post } = this.#setup;
    const webhook = webhooks.find(delivery.webhookId);
    if (!webhook || this.#end.signal.aborted) {
      delivery.state = 'given up';
      return;
    }
    delivery.state = 'sending';
    const at = new Date(clock.now()).toISOString();
    const outcome: Omit<Attempt, 'at'> = await sendInTime(
      clock,
      switches['webhook.timeoutMs'],
      this.#end.signal,
      async (signal) => ({
        status: await post({
          url: webhook.url,
          headers,
          body: delivery.body,
          followRedirects: switches['webhook.followRedirects'] === 'true',
          signal,
        }),
      }),
    );
    delivery.attempts.push({ at, ...outcome });
    if (isSuccess(outcome)) this.#succeeded(webhook, delivery);
    else this.#failed(webhook, delivery);
  }

  /** One success within the time of the retries brings a disabled webhook back. */
  #succeeded(webhook: Webhook, delivery: Delivery): void {
    delivery.state = 'delivered';
    if (webhook.failures >= this.#setup.switches['webhook.disableAfter']) webhook.isActive = true;
    webhook.failures = 0;
  }

  #failed(webhook: Webhook, delivery: Delivery): void {
    const { switches } = this.#setup;
    webhook.failures += 1;
    if (webhook.failures >= switches['webhook.disableAfter']) webhook.isActive = false;
    const seconds = nextTryAfter(delivery.attempts.length, switches['webhook.retrySpacing']);
    if (seconds === undefined || this.#end.signal.aborted) delivery.state = 'given up';
    else this.#in(seconds, delivery);
  }
}

const isSuccess = ({ status = 0 }: Omit<Attempt, 'at'>): boolean => status >= 200 && status < 300;

/** A rate up to 1 is a share, above that a percentage. */
const shareOf = (rate: number): number => (rate > 1 ? rate / 100 : rate);
