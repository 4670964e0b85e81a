import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** One `name=value` that a request must carry to be asked for credentials. */
export interface AskedPair {
  readonly name: string;
  readonly value: string;
}

/** The fields of a request to the web app. */
interface Fields {
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  /** The body as text. */
  readonly contents: string;
}

/** The user and the password a web app's callers must name; scripts never see them. */
export class WebAppCredentials {
  readonly #expected: Buffer;
  readonly #only: AskedPair | undefined;

  /**
   * @param pair - `user:password`.
   * @param only - Asks only requests with this field; undefined asks all.
   */
  constructor(pair: string, only?: AskedPair | undefined) {
    this.#expected = digest(pair);
    this.#only = only;
  }

  /** @throws {Error} When the file cannot be read, or has no `user:password` in its first line. */
  static read(file: string, only?: AskedPair | undefined): WebAppCredentials {
    const pair = firstLine(file).trim();
    if (/^[^:]+:.{12,}$/.test(pair)) return new WebAppCredentials(pair, only);
    throw new Error(`${file} needs one line user:password, the password of 12 characters or more.`);
  }

  /** Whether a request may go on to the script. @param header - Its `Authorization`. */
  admits(header: string | undefined, fields: Fields): boolean {
    return !this.#asks(fields) || isPair(header, this.#expected);
  }

  #asks({ parameters, contents }: Fields): boolean {
    if (!this.#only) return true;
    const { name, value } = this.#only;
    return (parameters[name] ?? []).includes(value) || fieldOfJson(contents, name) === value;
  }
}

function firstLine(file: string): string {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/, 1)[0] ?? '';
  } catch {
    throw new Error(`${file} cannot be read: it should hold user:password for the web app.`);
  }
}

/** Takes equally long for every wrong pair. */
function isPair(header: string | undefined, expected: Buffer): boolean {
  const given = /^Basic\s+(.+)$/i.exec(header ?? '')?.[1] ?? '';
  return timingSafeEqual(digest(Buffer.from(given, 'base64').toString('utf8')), expected);
}

/** A script may read the same field from a body of JSON. */
function fieldOfJson(contents: string, name: string): unknown {
  if (!/^\s*\{/.test(contents)) return undefined;
  try {
    return (JSON.parse(contents) as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
