import { readClock } from './host-port';

/** Makes `Date` follow the host's clock: `new Date()`, `Date()` and `Date.now()`. */
export function followClock(): void {
  const RealDate = Date;
  const now = (): number => Math.floor(readClock());
  const ScriptDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
  });
  Object.defineProperty(RealDate, 'now', { value: now, writable: true, configurable: true });
  RealDate.prototype.constructor = ScriptDate;
  defineGlobal('Date', ScriptDate);
}

/** Defines a global as a built-in is: replaceable, and not listed. */
export function defineGlobal(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, {
    value,
    writable: true,
    configurable: true,
    enumerable: false,
  });
}
