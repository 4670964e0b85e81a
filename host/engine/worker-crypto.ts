import { createHash, createHmac, createSign, randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

type Operation = (...args: string[]) => string;

const toBytes = (base64: string): Buffer => Buffer.from(base64, 'base64');

/** Bytes travel as base64. Algorithms are Node's names: `sha256`. */
const OPERATIONS: Readonly<Record<string, Operation>> = {
  digest: (algorithm = '', value = '') =>
    createHash(algorithm).update(toBytes(value)).digest('base64'),
  hmac: (algorithm = '', value = '', key = '') =>
    createHmac(algorithm, toBytes(key)).update(toBytes(value)).digest('base64'),
  rsa: (algorithm = '', value = '', pem = '') =>
    createSign(algorithm).update(toBytes(value)).sign(pem, 'base64'),
  gzip: (value = '') => gzipSync(toBytes(value)).toString('base64'),
  ungzip: (value = '') => gunzipSync(toBytes(value)).toString('base64'),
  decodeText: (value = '', charset = 'utf-8') => new TextDecoder(charset).decode(toBytes(value)),
  encodeText: (text = '', charset = 'utf-8') =>
    Buffer.from(text, charset as BufferEncoding).toString('base64'),
  uuid: () => randomUUID(),
};

/** Runs what Utilities computes and plain JavaScript cannot. */
export function runCrypto(
  name: string,
  args: readonly string[],
): { readonly value: string } | { readonly problem: string } {
  try {
    const operation = OPERATIONS[name];
    return operation ? { value: operation(...args) } : { problem: `No operation ${name}.` };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}
