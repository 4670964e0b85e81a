import type { State } from '../ports/state';
import type { Services } from './services';

/** Script Properties: the Document ones are `null` in a web app. */
export function createState(services: Services): State {
  const store = services.properties();
  return {
    readAll: () => store.getProperties(),
    write: (changes) => {
      store.setProperties({ ...changes });
    },
    forget: (names) => {
      for (const name of names) store.deleteProperty(name);
    },
  };
}
