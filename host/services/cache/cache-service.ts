import type { ExecutionContext } from '../../engine/context';
import type { ServiceFamily } from '../../engine/services';
import { ServiceObject } from '../service';
import { Cache } from './cache';
import type { CacheStore } from './cache-store';

class CacheService extends ServiceObject {
  readonly className = 'CacheService';
  readonly #store: CacheStore;
  readonly #context: ExecutionContext;

  constructor(store: CacheStore, context: ExecutionContext) {
    super();
    this.#store = store;
    this.#context = context;
  }

  /** Null where no document is open, as in a web app. */
  getDocumentCache(): Cache | null {
    return this.#context.kind === 'webapp' ? null : new Cache(this.#store, 'document');
  }

  getScriptCache(): Cache {
    return new Cache(this.#store, 'script');
  }

  getUserCache(): Cache {
    return new Cache(this.#store, `user:${this.#context.user.effectiveEmail}`);
  }
}

/** CacheService over one store. */
export const cacheFamily = (store: CacheStore): ServiceFamily => ({
  globals: { CacheService: (context) => new CacheService(store, context) },
});
