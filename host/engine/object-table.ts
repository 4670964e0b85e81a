import { EnumValue, NotEmulated, ServiceObject } from '../services/service';
import type { ExecutionContext } from './context';
import type { ServiceFamily } from './services';
import { BlobValue, HtmlPage, type HtmlPageOptions, ResponseValue, TextPage } from './values';
import { fromWire, type SpecialTag, toWire, type Wire } from './wire';

type Maker = (context: ExecutionContext) => ServiceObject;

/** The service objects that one execution has been handed, and how values cross to its script. */
export class ObjectTable {
  readonly #globals = new Map<string, ServiceObject>();
  readonly #makers = new Map<string, Maker>();
  readonly #byId: ServiceObject[] = [];
  readonly #ids = new Map<ServiceObject, number>();
  readonly #context: ExecutionContext;

  constructor(context: ExecutionContext, families: readonly ServiceFamily[]) {
    this.#context = context;
    for (const { globals } of families) {
      for (const [name, maker] of Object.entries(globals)) this.#makers.set(name, maker);
    }
  }

  /** The object behind a handle, or the global service of that name, made on first use. */
  find(target: number | string): ServiceObject {
    const known = typeof target === 'number' ? this.#byId[target] : this.#globals.get(target);
    if (known) return known;
    const maker = this.#makers.get(String(target));
    if (!maker) throw new NotEmulated(String(target));
    const made = maker(this.#context);
    this.#globals.set(String(target), made);
    return made;
  }

  /** A value for the script. */
  encode(value: unknown): Wire {
    return toWire(value, (object) => this.#tag(object));
  }

  /** A value from the script. */
  decode(wire: Wire): unknown {
    return fromWire(wire, (tag) => this.#make(tag));
  }

  /** Arguments from the script: one given as `undefined` stays so, deeper ones count as null. */
  decodeArguments(args: readonly Wire[]): unknown[] {
    return args.map((arg) => {
      const value = this.decode(arg);
      return value === undefined ? undefined : withoutUndefined(value);
    });
  }

  #tag(value: object): SpecialTag | undefined {
    if (value instanceof ServiceObject) {
      return { $: 'ref', id: this.#idOf(value), className: value.className };
    }
    if (value instanceof EnumValue)
      return { $: 'enum', enumName: value.enumName, name: value.name };
    if (value instanceof Uint8Array) return { $: 'bytes', base64: base64Of(value) };
    if (value instanceof BlobValue) {
      const { bytes, contentType, name } = value;
      return { $: 'blob', body: { base64: base64Of(bytes) }, contentType, name };
    }
    return value instanceof ResponseValue ? responseTag(value) : undefined;
  }

  #idOf(object: ServiceObject): number {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    const id = this.#byId.push(object) - 1;
    this.#ids.set(object, id);
    return id;
  }

  #make(tag: SpecialTag): unknown {
    switch (tag.$) {
      case 'ref':
        return this.find(tag.id);
      case 'global':
        return this.find(tag.name);
      case 'enum':
        return new EnumValue(tag.enumName, tag.name);
      case 'bytes':
        return Buffer.from(tag.base64, 'base64');
      case 'blob':
        return new BlobValue(bytesOf(tag.body), tag.contentType, tag.name);
      case 'html':
        return new HtmlPage(tag.content, tag.options as unknown as HtmlPageOptions);
      case 'text':
        return new TextPage(tag.content, tag.contentType, tag.downloadName);
      case 'response':
        throw new TypeError('Responses go from the host to the script only.');
    }
  }
}

const bytesOf = (body: { text: string } | { base64: string }): Uint8Array =>
  'text' in body ? Buffer.from(body.text) : Buffer.from(body.base64, 'base64');

const base64Of = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');

function responseTag({ status, headers, body }: ResponseValue): SpecialTag {
  const text = validUtf8(body);
  const wireHeaders = headers as Readonly<Record<string, Wire>>;
  const wireBody = text === undefined ? { base64: base64Of(body) } : { text };
  return { $: 'response', status, headers: wireHeaders, body: wireBody };
}

function validUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Google takes `undefined` inside a value for null. */
function withoutUndefined(value: unknown): unknown {
  if (value === undefined) return null;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) value[i] = withoutUndefined(value[i]);
    return value;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, withoutUndefined(v)]));
}
