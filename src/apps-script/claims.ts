import { claimIn } from '../domain/call-start/claims';
import type { Claims } from '../ports/claims';
import type { Services } from './services';

/** Aircall waits 5 s for an answer, and a caller not much longer. */
const lockWaitMs = 800;

const claimsProperty = 'CLAIMS';

/** Claims in one Script Property, written under the script lock. */
export const createClaims = (services: Services): Claims => ({
  take: (callId) => {
    const lock = services.locks.getScriptLock();
    if (!lock.tryLock(lockWaitMs)) return { kind: 'busy' };
    try {
      const store = services.properties();
      const saved = store.getProperties();
      const claims = claimIn(saved[claimsProperty], callId);
      if (claims === undefined) return { kind: 'taken' };
      store.setProperty(claimsProperty, claims);
      return { kind: 'ours', saved };
    } finally {
      lock.releaseLock();
    }
  },
});
