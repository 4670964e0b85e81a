// loaded when a script first needs them: an import would slow the start of every execution
const crypto = () => process.getBuiltinModule('node:crypto');
const zlib = () => process.getBuiltinModule('node:zlib');

type Operation = (...args: string[]) => string;

const toBytes = (base64: string): Buffer => Buffer.from(base64, 'base64');

/** Bytes travel as base64. Algorithms are Node's names: `sha256`. */
const OPERATIONS: Readonly<Record<string, Operation>> = {
  digest: (algorithm = '', value = '') =>
    crypto().createHash(algorithm).update(toBytes(value)).digest('base64'),
  hmac: (algorithm = '', value = '', key = '') =>
    crypto().createHmac(algorithm, toBytes(key)).update(toBytes(value)).digest('base64'),
  rsa: (algorithm = '', value = '', pem = '') =>
    crypto().createSign(algorithm).update(toBytes(value)).sign(pem, 'base64'),
  gzip: (value = '') => zlib().gzipSync(toBytes(value)).toString('base64'),
  ungzip: (value = '') => zlib().gunzipSync(toBytes(value)).toString('base64'),
  decodeText: (value = '', charset = 'utf-8') => new TextDecoder(charset).decode(toBytes(value)),
  encodeText: (text = '', charset = 'utf-8') =>
    Buffer.from(text, charset as BufferEncoding).toString('base64'),
  uuid: () => crypto().randomUUID(),
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
