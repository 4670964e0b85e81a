import { randomUUID } from 'node:crypto';
import { BlobValue } from '../../engine/values';

/** A payload object as a web form: url-encoded, or in parts when a field is a blob. */
export function formBody(fields: Readonly<Record<string, unknown>>): {
  readonly bytes: Uint8Array;
  readonly contentType: string;
} {
  const pairs = Object.entries(fields);
  if (pairs.some(([, value]) => value instanceof BlobValue)) return multipart(pairs);
  const text = pairs.map(([name, value]) => `${encode(name)}=${encode(String(value))}`).join('&');
  return { bytes: Buffer.from(text), contentType: 'application/x-www-form-urlencoded' };
}

const encode = (text: string): string => encodeURIComponent(text).replace(/%20/g, '+');

function multipart(pairs: readonly (readonly [string, unknown])[]): {
  readonly bytes: Uint8Array;
  readonly contentType: string;
} {
  const boundary = randomUUID();
  const parts = pairs.flatMap(([name, value]) => [
    Buffer.from(partHead(boundary, name, value)),
    value instanceof BlobValue ? Buffer.from(value.bytes) : Buffer.from(String(value)),
    Buffer.from('\r\n'),
  ]);
  return {
    bytes: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}

function partHead(boundary: string, name: string, value: unknown): string {
  const start = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`;
  if (!(value instanceof BlobValue)) return `${start}\r\n\r\n`;
  const type = value.contentType ?? 'application/octet-stream';
  return `${start}; filename="${value.name ?? name}"\r\nContent-Type: ${type}\r\n\r\n`;
}
