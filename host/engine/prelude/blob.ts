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

/** Bytes with a type and a name, as Apps Script hands them around. */
export class Blob {
  #bytes: SignedBytes;
  #contentType: string | null;
  #name: string | null;

  constructor(bytes: SignedBytes, contentType: string | null = null, name: string | null = null) {
    this.#bytes = bytes;
    this.#contentType = contentType;
    this.#name = name;
  }

  copyBlob(): Blob {
    return new Blob([...this.#bytes], this.#contentType, this.#name);
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
    return [...this.#bytes];
  }

  getContentType(): string | null {
    return this.#contentType;
  }

  getDataAsString(charset = 'utf-8'): string {
    return bytesToText(this.#bytes, charset);
  }

  getName(): string | null {
    return this.#name;
  }

  isGoogleType(): boolean {
    return false;
  }

  setBytes(data: SignedBytes): this {
    this.#bytes = [...data];
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
    this.#bytes = textToBytes(String(text), charset);
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
