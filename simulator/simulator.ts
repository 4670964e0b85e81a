import { buildAccount } from './account/build-account';
import type { Account } from './account/model';
import { Control } from './control/control';
import { Faults } from './control/faults';
import { RequestLog } from './control/request-log';
import type { Outcome } from './exchange';
import { Exchange } from './exchange';
import type { FloorListener } from './floor/events';
import { Floor } from './floor/floor';
import { beginningOf, openFloor } from './floor/open-floor';
import { keepTime } from './floor/timekeeper';
import { type Listening, serve } from './http-server';
import { completeOptions, type FullOptions, type SimulatorOptions } from './options';
import { Random } from './random';
import { Api } from './rest/api';
import type { ApiRequest } from './rest/message';
import type { RingToReport } from './ring-to/ring-to';
import { fillStatic } from './static/fill';
import { answerFromStore } from './store/file-store';
import { Courier } from './webhooks/courier';
import { eventContext } from './webhooks/event-context';
import { Mailbox } from './webhooks/mailbox';
import { Webhooks } from './webhooks/registry';

/** A simulated Aircall account. */
export interface Simulator {
  readonly apiId: string;
  readonly apiToken: string;
  readonly account: Account;
  readonly floor: Floor;
  /** Answers one request without a network, and logs it as if it had come over one. */
  handle(request: ApiRequest): Outcome;
  /**
   * Does what the widget "Ring to (via API)" does; the order is the body of `POST /_simulator/ring-to`.
   *
   * @throws {AppError} 400 with a sentence when the widget's form would not take the order.
   */
  ringTo(order: Readonly<Record<string, unknown>>): Promise<RingToReport>;
  /** Calls a listener for everything that happens on the floor; returns what ends it. */
  onEvent(listener: FloorListener): () => void;
  /**
   * Serves the account over HTTP.
   *
   * @param port - 0 = any free one.
   * @throws {Error} When the port is taken.
   */
  listen(port: number, host?: string): Promise<Listening>;
  /** Ends the server, if there is one, and the floor's timers. */
  close(): Promise<void>;
}

/**
 * An account made from a seed and a clock: the same seed and the same time give the same people and
 * the same calls, however the clock gets there.
 */
export function createSimulator(options: SimulatorOptions): Simulator {
  const setup = completeOptions(options);
  const floor = buildFloor(setup);
  const time = keepTime(floor, setup.clock);
  const { key, clock, switches, moreKeys, storeSecret } = setup;
  const webhooks = new Webhooks(new Random(setup.seed).fork('webhooks'));
  const api = new Api({ floor, keys: [key, ...moreKeys], switches, storeSecret, webhooks });
  const faults = new Faults();
  const requests = new RequestLog();
  const mailbox = new Mailbox();
  const control = new Control({ floor, clock, faults, requests, setup, webhooks, mailbox });
  const exchange = new Exchange({
    api,
    store: (request) => answerFromStore({ floor, secret: storeSecret }, request),
    control,
    faults,
    requests,
    clock,
    switches,
    catchUp: time.catchUp,
  });
  let listening: Listening | undefined;
  const url = () => listening?.url;
  const courier = new Courier({
    ...{ clock, switches, webhooks, mailbox, post: setup.post },
    random: new Random(setup.seed).fork('deliveries'),
    context: () => eventContext({ ...{ floor, switches, storeSecret, webhooks }, baseUrl: url() }),
  });
  floor.onEvent((event) => courier.tell(event));
  return {
    apiId: key.id,
    apiToken: key.token,
    account: floor.account,
    floor,
    handle: (request) => exchange.handle(request),
    ringTo: (order) => {
      time.catchUp();
      return control.ringTo(order);
    },
    onEvent: (listener) => floor.onEvent(listener),
    async listen(port, host = '127.0.0.1') {
      listening = await serve({ exchange, wait: setup.wait, port, host });
      return listening;
    },
    async close() {
      time.stop();
      courier.close();
      await listening?.close();
    },
  };
}

/** The company, its history and whatever goes on at the moment the clock shows. */
function buildFloor(setup: FullOptions): Floor {
  const now = Math.floor(setup.clock.now() / 1000);
  const { calls, callsPerHour } = setup;
  const periodSeconds = setup.periodMinutes * 60;
  const account = buildAccount({ ...setup, now, isHostile: setup.switches.names === 'hostile' });
  const isWarmedUp = callsPerHour > 0 && calls === 0;
  const start = isWarmedUp ? beginningOf({ opening: now, periodSeconds }) : now;
  const floor = new Floor({ account, random: new Random(setup.seed).fork('floor'), start });
  if (!isWarmedUp) fillStatic(floor, { calls, periodSeconds });
  openFloor(floor, { callsPerHour, periodSeconds, opening: now });
  return floor;
}
