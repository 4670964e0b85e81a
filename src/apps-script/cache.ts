import type { Cache } from '../ports/cache';
import { maxParts, pack, unpack } from './packing';
import type { Services } from './services';

/** The script cache. A text is packed and split over several entries, since one holds at most 100 KB. */
export function createCache(services: Services): Cache {
  const cache = services.caches.getScriptCache();
  return {
    read: (names) => {
      const entries = cache.getAll(names.flatMap(keysOf)) as Record<string, string>;
      const texts = names.map((name) => [name, unpack(keysOf(name).map((key) => entries[key]))]);
      return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
    },
    write: (texts, seconds) => {
      const entries: Record<string, string> = {};
      for (const [name, text] of Object.entries(texts)) {
        const parts = pack(text);
        // one that is too long to keep must not leave its predecessor behind
        if (parts.length === 0) entries[`${name}.0`] = '';
        parts.forEach((part, index) => {
          entries[`${name}.${index}`] = part;
        });
      }
      cache.putAll(entries, seconds);
    },
    // without its first part a text is lost, so the others need no visit
    forget: (names) => cache.removeAll(names.map((name) => `${name}.0`)),
  };
}

const keysOf = (name: string): string[] =>
  Array.from({ length: maxParts }, (_, index) => `${name}.${index}`);
