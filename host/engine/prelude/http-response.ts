import { Blob } from './blob';
import { base64ToBytes, bytesToText, type SignedBytes, textToBytes } from './bytes';

type Headers = Readonly<Record<string, string | string[]>>;

/** The answer to a request of UrlFetchApp; a plain value, its methods cost nothing. */
export class HttpResponse {
  readonly #status: number;
  readonly #headers: Headers;
  readonly #body: { readonly text?: string; readonly base64?: string };

  constructor(status: number, headers: Headers, body: { text?: string; base64?: string }) {
    this.#status = status;
    this.#headers = headers;
    this.#body = body;
  }

  getAllHeaders(): Record<string, string | string[]> {
    return { ...this.#headers };
  }

  getAs(contentType: string): Blob {
    return this.getBlob().getAs(contentType);
  }

  getBlob(): Blob {
    return new Blob(this.getContent(), this.#contentType()?.split(';')[0] ?? null, null);
  }

  getContent(): SignedBytes {
    const { text, base64 } = this.#body;
    return text === undefined ? (base64ToBytes(base64 ?? '') ?? []) : textToBytes(text);
  }

  getContentText(charset?: string): string {
    const wanted = charset ?? /charset="?([\w-]+)/i.exec(this.#contentType() ?? '')?.[1] ?? 'utf-8';
    const { text } = this.#body;
    if (text !== undefined && /^utf-?8$/i.test(wanted)) return text;
    return bytesToText(this.getContent(), wanted);
  }

  getHeaders(): Record<string, string> {
    const single = Object.entries(this.#headers).map(
      ([name, value]) => [name, Array.isArray(value) ? (value.at(-1) ?? '') : value] as const,
    );
    return Object.fromEntries(single);
  }

  getResponseCode(): number {
    return this.#status;
  }

  toString(): string {
    return this.getContentText();
  }

  #contentType(): string | undefined {
    const name = Object.keys(this.#headers).find((key) => key.toLowerCase() === 'content-type');
    const value = name === undefined ? undefined : this.#headers[name];
    return Array.isArray(value) ? value[0] : value;
  }
}
