import type { Lease, LeaseName, Leases } from '../ports/lease';
import type { Services } from './services';

/** How long a lease lasts unless it is renewed. */
const leaseMs = 60_000;

/** Below this a lease is renewed. */
const renewBelowMs = 30_000;

/** So far apart the clocks of two executions may be. */
const clockSkewMs = 5_000;

/** How long to wait for the script lock; it is only ever held for moments. */
const lockWaitMs = 800;

interface Holding {
  readonly owner: string;
  readonly until: number;
}

/**
 * Leases in Script Properties, guarded by the script lock.
 *
 * The lock is held only while a lease changes hands. A lease names its owner and its end (epoch ms),
 * so an execution that was killed blocks nobody for longer than a minute.
 */
export function createLeases(services: Services): Leases {
  const store = services.properties();
  const lock = services.locks.getScriptLock();
  const owner = Utilities.getUuid();

  const exclusively = (action: () => boolean): boolean => {
    if (!lock.tryLock(lockWaitMs)) return false;
    try {
      return action();
    } finally {
      lock.releaseLock();
    }
  };
  const claim = (
    keys: readonly string[],
    mayClaim: (held: Holding | undefined) => boolean,
  ): number => {
    const until = Date.now() + leaseMs;
    const isOurs = exclusively(() => {
      const stored = store.getProperties();
      if (!keys.every((key) => mayClaim(parse(stored[key] ?? null)))) return false;
      write(keys, JSON.stringify({ owner, until }));
      return true;
    });
    return isOurs ? until : 0;
  };
  const write = (keys: readonly string[], text: string): void => {
    store.setProperties(Object.fromEntries(keys.map((key) => [key, text])));
  };

  return {
    take: (...names) => {
      const keys = names.map(keyOf);
      let until = claim(keys, (held) => held === undefined || held.until <= Date.now());
      if (until === 0) return undefined;
      const lease: Lease = {
        renew: () => {
          if (until - Date.now() > renewBelowMs) return true;
          until = claim(keys, (held) => held?.owner === owner);
          return until > 0;
        },
        release: () => {
          // somebody else may hold it by now; theirs must not be ended
          if (until - Date.now() > clockSkewMs) write(keys, '');
        },
      };
      return lease;
    },
  };
}

const keyOf = (name: LeaseName): string => `LEASE_${name.toUpperCase()}`;

function parse(text: string | null): Holding | undefined {
  try {
    const value = JSON.parse(text ?? '') as Partial<Holding>;
    const isHolding = typeof value.owner === 'string' && typeof value.until === 'number';
    return isHolding ? (value as Holding) : undefined;
  } catch {
    // empty or unreadable: nobody holds it
    return undefined;
  }
}
