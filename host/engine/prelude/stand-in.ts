import type { Wire } from '../wire';
import { defineEnum, type ScriptEnumTable } from './enums';
import { askHost } from './host-port';

/** How a stand-in is found on the main thread: its handle, or the name of a global. */
export type Target = number | string;

type Method = (...args: unknown[]) => unknown;

/** Turns values to and from {@link Wire}; handed in because stand-ins are values too. */
export interface Codec {
  encode(value: unknown): Wire;
  decode(wire: Wire): unknown;
}

const targets = new WeakMap<object, Target>();
const byTarget = new Map<Target, object>();
const members = new Map<Target, Map<string, object>>();
const enumsByClass = new Map<string, ReadonlyMap<string, ScriptEnumTable>>();

/** Names that JavaScript itself asks for and that no service has. */
const NEVER_METHODS = new Set(['then', 'toJSON', 'constructor', 'prototype', '__proto__']);

/** The target a stand-in was made for; `undefined` for any other value. */
export const targetOf = (value: object): Target | undefined => targets.get(value);

/** Tells which enums a class carries: `Ui.Button`. */
export function defineClassEnums(
  className: string,
  enums: Readonly<Record<string, readonly string[]>>,
): void {
  const tables = Object.entries(enums).map(
    ([name, members]) => [name, defineEnum(name, members)] as const,
  );
  enumsByClass.set(className, new Map(tables));
}

/** Makes a stand-in a property of another: `BigQuery.Jobs`. */
export function defineMember(owner: Target, name: string, value: object): void {
  const known = members.get(owner) ?? new Map<string, object>();
  members.set(owner, known.set(name, value));
}

/**
 * The object a script holds for a service object of the main thread, always the same for one target.
 * Any method name is sent over; the main thread answers NotEmulated for what it lacks.
 */
export function standIn(target: Target, className: string, codec: Codec): object {
  const existing = byTarget.get(target);
  if (existing) return existing;
  const methods = new Map<string, unknown>();
  const made = new Proxy(Object.create(null), {
    get(_, property) {
      if (property === Symbol.toPrimitive || property === 'toString') return () => className;
      if (property === Symbol.toStringTag) return className;
      if (typeof property === 'symbol' || NEVER_METHODS.has(property)) return undefined;
      const found = methods.get(property) ?? member(target, className, property, codec);
      methods.set(property, found);
      return found;
    },
    set() {
      return false;
    },
    has: (_, property) => enumsByClass.get(className)?.has(String(property)) ?? false,
  });
  targets.set(made, target);
  byTarget.set(target, made);
  return made;
}

function member(target: Target, className: string, property: string, codec: Codec): unknown {
  const known = members.get(target)?.get(property) ?? enumsByClass.get(className)?.get(property);
  if (known) return known;
  const method: Method = (...args) => {
    const sent = args.map((value) => codec.encode(value));
    return codec.decode(askHost({ op: 'call', target, method: property, args: sent }, method));
  };
  return method;
}
