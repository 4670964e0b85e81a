import { makeError } from './host-port';

/** An object whose every use says that the host lacks it: `NotEmulated("DriveApp.getFiles")`. */
export function missing(name: string): object {
  return new Proxy(Object.create(null), {
    get(_, property) {
      if (typeof property === 'symbol' || property === 'then') return undefined;
      const use = (): never => {
        throw makeError(
          'NotEmulated',
          `NotEmulated("${name}.${property}"): the local host does not copy this part of Apps Script.`,
          use,
        );
      };
      return use;
    },
  });
}

/** A group of functions of which only some are emulated; the others throw NotEmulated by name. */
export function partly<Service extends object>(name: string, service: Service): Service {
  const lacking = missing(name) as Record<string | symbol, unknown>;
  return new Proxy(service, {
    get: (target, property) =>
      property in target ? Reflect.get(target, property) : lacking[property],
  });
}
