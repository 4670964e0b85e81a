import { parseCredentials } from '../../aircall/auth/parse-credentials';
import { type Aircall, createAircall } from '../../aircall/client/client';
import { parseSettings } from '../../domain/settings/parse';
import type { Seconds } from '../../domain/time/units';
import type { Clock } from '../../ports/clock';
import type { World } from '../world';
import { type MinuteStore, type SharedBudget, sharedBudget } from './shared-budget';
import type { Priority } from './shared-minute';

/** The cache text that holds the minute all executions share. */
export const sharedMinuteText = 'budget';

/** Longer than any silence Aircall asks for, and than the pause between two refreshes. */
const keptSeconds: Seconds = 6 * 3600;

/** How an execution connects. */
export interface ConnectionWish {
  /** Whose share of the minute it takes. */
  readonly priority: Priority;
  /** The cache text {@link sharedMinuteText}, when it was read with others a moment ago. */
  readonly minute?: string | undefined;
  /** Settings and key, when they are not those this execution began with. */
  readonly saved?: Readonly<Record<string, string>>;
  /** Seconds all waits may last together. @default 5 */
  readonly patienceSeconds?: Seconds;
}

/** What of the world connecting takes. */
export type Connectable = Pick<World, 'http' | 'cache' | 'random' | 'saved'> & {
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
};

/** A way to Aircall, and this execution's part of the minute that all share. */
export interface SharedConnection {
  readonly aircall: Aircall;
  readonly budget: Pick<SharedBudget, 'remaining' | 'renewsAt'>;
}

/**
 * Connects to Aircall with the stored key and the minute's requests shared with every other
 * execution: what they have sent counts here, and what is sent here counts there.
 */
export function connectShared(world: Connectable, wish: ConnectionWish): SharedConnection {
  const { http, clock, random } = world;
  const saved = wish.saved ?? world.saved;
  const budget = sharedBudget({
    limit: parseSettings(saved.SETTINGS).requestsPerMinute,
    priority: wish.priority,
    now: () => clock.now(),
    store: minuteStore(world),
    ...('minute' in wish && { heard: { text: wish.minute } }),
  });
  const credentials = parseCredentials({
    apiId: saved.AIRCALL_API_ID,
    apiToken: saved.AIRCALL_API_TOKEN,
  });
  const baseUrl = saved.AIRCALL_BASE_URL;
  const patience = wish.patienceSeconds;
  const aircall = createAircall({
    ...{ http, credentials, baseUrl, budget, clock, random },
    ...(patience === undefined ? {} : { patienceSeconds: patience }),
  });
  return { aircall: tellingOthers(aircall, budget), budget };
}

const minuteStore = ({ cache }: Connectable): MinuteStore => ({
  read: () => cache.read([sharedMinuteText])[sharedMinuteText],
  write: (text) => cache.write({ [sharedMinuteText]: text }, keptSeconds),
});

const tellingOthers = (aircall: Aircall, budget: SharedBudget): Aircall => ({
  remaining: () => aircall.remaining(),
  send: (requests) => {
    const outcomes = aircall.send(requests);
    budget.tell();
    return outcomes;
  },
});
