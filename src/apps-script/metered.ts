/** A count that grows. */
export interface Counter {
  count: number;
}

const originals = new WeakMap<object, object>();

/**
 * One of Google's services that counts every call made on it and on the objects it hands out.
 *
 * Google tells a script nothing of what it has used; the Runs sheet wants to know.
 *
 * @param counters - Each of them counts every call.
 */
export function metered<Service extends object>(
  service: Service,
  ...counters: readonly Counter[]
): Service {
  const wrapped = new Proxy(service, {
    get: (target, name) => {
      const member = Reflect.get(target, name) as unknown;
      if (typeof member !== 'function') return member;
      return (...words: unknown[]) => {
        for (const counter of counters) counter.count += 1;
        const answer: unknown = member.apply(target, words.map(original));
        return isServiceObject(answer) ? metered(answer, ...counters) : answer;
      };
    },
  });
  originals.set(wrapped, service);
  return wrapped;
}

// Google's services do not accept a stand-in as an argument
const original = (word: unknown): unknown =>
  typeof word === 'object' && word !== null ? (originals.get(word) ?? word) : word;

function isServiceObject(answer: unknown): answer is object {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return false;
  return Object.prototype.toString.call(answer) !== '[object Date]';
}

/**
 * The service itself, uncounted. Members of Google's enums are objects too, and a counted one is not
 * equal to the one it stands for.
 */
export const unmetered = <Service extends object>(service: Service): Service =>
  (originals.get(service) as Service | undefined) ?? service;
