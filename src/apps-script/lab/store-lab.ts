import type { LockLab, StoreLab } from '../../ports/lab';
import type { Services } from '../services';
import type { Scratch } from './scratch';

/** Long enough to wait for somebody who holds the lock as we do: for a moment. */
const lockWaitMs = 800;

/** Stores texts under names of its own, and reads them back. */
export function createStoreLab(services: Services, scratch: Scratch): StoreLab {
  const cache = () => services.caches.getScriptCache();
  return {
    property: (text) => {
      const name = scratch.property();
      services.properties().setProperty(name, text);
      return services.properties().getProperty(name);
    },
    mergedProperties: () => {
      const store = services.properties();
      const names = [scratch.property(), scratch.property(), scratch.property()] as const;
      store.setProperties({ [names[0]]: 'one' });
      store.setProperties({ [names[1]]: 'two' });
      return names.map((name) => store.getProperty(name));
    },
    cached: (text, keyLength, seconds) => {
      const key = scratch.cacheKey(keyLength);
      cache().put(key, text, seconds);
      return cache().get(key);
    },
    cacheMisses: () => {
      const [there, missing] = [scratch.cacheKey(0), scratch.cacheKey(0)];
      cache().put(there, 'one', 60);
      const found = cache().getAll([there, missing]);
      return { answered: Object.keys(found).length, missing: cache().get(missing) };
    },
  };
}

/** Takes the script lock and gives it back at once. */
export function createLockLab({ locks }: Services): LockLab {
  return {
    takeTwice: () => {
      const lock = locks.getScriptLock();
      try {
        return [lock.tryLock(lockWaitMs), lock.tryLock(lockWaitMs)];
      } finally {
        lock.releaseLock();
      }
    },
    release: () => {
      const lock = locks.getScriptLock();
      try {
        lock.tryLock(lockWaitMs);
        const isHeld = lock.hasLock();
        lock.releaseLock();
        return [isHeld, lock.hasLock()];
      } finally {
        lock.releaseLock();
      }
    },
  };
}
