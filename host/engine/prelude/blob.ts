import { bytesToText, type SignedBytes, textToBytes } from './bytes';
import { exception } from './host-port';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  gif: 'image/gif',
  gz: 'application/x-gzip',
  htm: 'text/html',
  html: 'text/html',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'text/xml',
  zip: 'application/zip',
};

/** What a blob is made of: bytes, or the text whose UTF-8 they are. */
type Content = SignedBytes | string;

/** Bytes with a type and a name, as Apps Script hands them around. */
export class Blob {
  /** Text stays text until somebody asks for bytes: an array of numbers takes eight times its room. */
  #content: Content;
  #contentType: string | null;
  #name: string | null;

  constructor(content: Content, contentType: string | null = null, name: string | null = null) {
    this.#content = content;
    this.#contentType = contentType;
    this.#name = name;
  }

  /** What crosses to the host. */
  static contentOf(blob: Blob): Content {
    return blob.#content;
  }

  copyBlob(): Blob {
    const content = typeof this.#content === 'string' ? this.#content : [...this.#content];
    return new Blob(content, this.#contentType, this.#name);
  }

  getAs(contentType: string): Blob {
    if (contentType === this.#contentType) return this.copyBlob();
    throw exception(
      `Converting from ${this.#contentType ?? 'unknown'} to ${contentType} is not supported.`,
      this.getAs,
    );
  }

  getBlob(): this {
    return this;
  }

  getBytes(): SignedBytes {
    return typeof this.#content === 'string' ? textToBytes(this.#content) : [...this.#content];
  }

  getContentType(): string | null {
    return this.#contentType;
  }

  getDataAsString(charset = 'utf-8'): string {
    return bytesToText(this.getBytes(), charset);
  }

  getName(): string | null {
    return this.#name;
  }

  isGoogleType(): boolean {
    return false;
  }

  setBytes(data: SignedBytes): this {
    this.#content = [...data];
    return this;
  }

  setContentType(contentType: string | null): this {
    this.#contentType = contentType;
    return this;
  }

  setContentTypeFromExtension(): this {
    const extension = /\.(\w+)$/.exec(this.#name ?? '')?.[1]?.toLowerCase() ?? '';
    this.#contentType = TYPES[extension] ?? null;
    return this;
  }

  setDataFromString(text: string, charset = 'UTF-8'): this {
    this.#content = textToBytes(String(text), charset);
    return this;
  }

  setName(name: string | null): this {
    this.#name = name;
    return this;
  }

  toString(): string {
    return 'Blob';
  }
}
