import type { ExecutionContext } from '../../engine/context';
import type { ServiceFamily } from '../../engine/services';
import { ServiceObject } from '../service';
import { Properties } from './properties';
import type { PropertyStore } from './property-store';

class PropertiesService extends ServiceObject {
  readonly className = 'PropertiesService';
  readonly #store: PropertyStore;
  readonly #context: ExecutionContext;

  constructor(store: PropertyStore, context: ExecutionContext) {
    super();
    this.#store = store;
    this.#context = context;
  }

  /** Null where no document is open, as in a web app. */
  getDocumentProperties(): Properties | null {
    return this.#context.kind === 'webapp' ? null : new Properties(this.#store, 'document');
  }

  getScriptProperties(): Properties {
    return new Properties(this.#store, 'script');
  }

  getUserProperties(): Properties {
    return new Properties(this.#store, `user:${this.#context.user.effectiveEmail}`);
  }
}

/** PropertiesService over one store. */
export const propertiesFamily = (store: PropertyStore): ServiceFamily => ({
  globals: { PropertiesService: (context) => new PropertiesService(store, context) },
});
