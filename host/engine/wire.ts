/**
 * The text that crosses between a script's thread and the main one: JSON in which what JSON lacks
 * is an object with a `$` tag. Both ends use this file; each hands in how it makes its own objects.
 */
export type Wire = null | boolean | number | string | readonly Wire[] | Tagged | WireObject;

/** A plain object without a key `$`. */
export interface WireObject {
  readonly [key: string]: Wire;
}

/** What JSON cannot say by itself. */
export type Tagged =
  | { readonly $: 'undefined' }
  | { readonly $: 'number'; readonly text: 'NaN' | 'Infinity' | '-Infinity' | '-0' }
  | { readonly $: 'date'; readonly ms: number | null }
  | { readonly $: 'object'; readonly entries: readonly (readonly [string, Wire])[] }
  | SpecialTag;

/** Tags for objects that each end makes in its own way. */
export type SpecialTag =
  | { readonly $: 'ref'; readonly id: number; readonly className: string }
  | { readonly $: 'global'; readonly name: string }
  | { readonly $: 'enum'; readonly enumName: string; readonly name: string }
  | { readonly $: 'bytes'; readonly base64: string }
  | {
      readonly $: 'blob';
      /** Text where it was made of text, otherwise its bytes. */
      readonly body: { readonly text: string } | { readonly base64: string };
      readonly contentType: string | null;
      readonly name: string | null;
    }
  | { readonly $: 'html'; readonly content: string; readonly options: WireObject }
  | {
      readonly $: 'text';
      readonly content: string;
      readonly contentType: string;
      readonly downloadName: string | null;
    }
  | {
      readonly $: 'response';
      readonly status: number;
      readonly headers: WireObject;
      /** The body as text when it is valid UTF-8, otherwise its bytes. */
      readonly body: { readonly text: string } | { readonly base64: string };
    };

/** Turns an object of this end into its tag; `undefined` when it is plain data. */
export type TagSpecial = (value: object) => SpecialTag | undefined;

/** Makes this end's object for a tag. */
export type MakeSpecial = (tag: SpecialTag) => unknown;

/** How deep values may nest; deeper ones are taken for circular. */
const DEEPEST = 200;

/** @throws {TypeError} For functions, symbols and circular values. */
export function toWire(value: unknown, tagSpecial: TagSpecial, depth = 0): Wire {
  if (depth > DEEPEST) throw new TypeError('Circular values cannot be passed to a service.');
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return numberToWire(value);
    case 'undefined':
      return { $: 'undefined' };
    case 'object':
      return value === null ? null : objectToWire(value, tagSpecial, depth);
    default: {
      // stand-ins are proxies over functions
      const tag = typeof value === 'function' ? tagSpecial(value) : undefined;
      if (tag) return tag;
      throw new TypeError(`A ${typeof value} cannot be passed to a service.`);
    }
  }
}

function numberToWire(value: number): Wire {
  if (Number.isFinite(value) && !Object.is(value, -0)) return value;
  return {
    $: 'number',
    text: Object.is(value, -0) ? '-0' : (String(value) as 'NaN' | 'Infinity' | '-Infinity'),
  };
}

function objectToWire(value: object, tagSpecial: TagSpecial, depth: number): Wire {
  if (Array.isArray(value)) {
    const items: Wire[] = [];
    for (let i = 0; i < value.length; i += 1) items.push(toWire(value[i], tagSpecial, depth + 1));
    return items;
  }
  const tag = tagSpecial(value);
  if (tag) return tag;
  if (Object.prototype.toString.call(value) === '[object Date]') {
    const ms = (value as Date).getTime();
    return { $: 'date', ms: Number.isNaN(ms) ? null : ms };
  }
  const entries = Object.entries(value).map(
    ([key, item]) => [key, toWire(item, tagSpecial, depth + 1)] as const,
  );
  return entries.some(([key]) => key === '$' || key === '__proto__')
    ? { $: 'object', entries }
    : Object.fromEntries(entries);
}

/** Rebuilds a value with the arrays, dates and objects of the realm this runs in. */
export function fromWire(wire: Wire, makeSpecial: MakeSpecial): unknown {
  if (wire === null || typeof wire !== 'object') return wire;
  if (Array.isArray(wire)) return wire.map((item: Wire) => fromWire(item, makeSpecial));
  if (!('$' in wire)) {
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(wire)) {
      result[key] = fromWire((wire as WireObject)[key] as Wire, makeSpecial);
    }
    return result;
  }
  return fromTag(wire as Tagged, makeSpecial);
}

function fromTag(tag: Tagged, makeSpecial: MakeSpecial): unknown {
  switch (tag.$) {
    case 'undefined':
      return undefined;
    case 'number':
      return tag.text === '-0' ? -0 : Number(tag.text);
    case 'date':
      return new Date(tag.ms ?? Number.NaN);
    case 'object':
      return Object.fromEntries(
        tag.entries.map(([key, item]) => [key, fromWire(item, makeSpecial)]),
      );
    default:
      return makeSpecial(tag);
  }
}
