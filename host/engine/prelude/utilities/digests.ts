import { base64ToBytes, bytesToBase64, type SignedBytes, textToBytes } from '../bytes';
import { defineEnum, ScriptEnum } from '../enums';
import { crypto, exception } from '../host-port';

/** Enums of Utilities. */
export const utilityEnums = {
  Charset: defineEnum('Charset', ['US_ASCII', 'UTF_8']),
  DigestAlgorithm: defineEnum('DigestAlgorithm', [
    'MD2',
    'MD5',
    'SHA_1',
    'SHA_256',
    'SHA_384',
    'SHA_512',
  ]),
  MacAlgorithm: defineEnum('MacAlgorithm', [
    'HMAC_MD5',
    'HMAC_SHA_1',
    'HMAC_SHA_256',
    'HMAC_SHA_384',
    'HMAC_SHA_512',
  ]),
  RsaAlgorithm: defineEnum('RsaAlgorithm', ['RSA_SHA_1', 'RSA_SHA_256']),
};

type Data = string | SignedBytes;

/** Text or bytes as bytes; text in a charset given as Google's enum. */
export function dataBytes(data: Data, charset?: ScriptEnum): SignedBytes {
  if (Array.isArray(data)) return data;
  return textToBytes(String(data), charset?.name() === 'US_ASCII' ? 'US-ASCII' : 'UTF-8');
}

/** `SHA_256`, `HMAC_SHA_256` and `RSA_SHA_256` are `sha256` to Node. */
function nodeName(algorithm: ScriptEnum, standIn: (...args: never[]) => unknown): string {
  if (!(algorithm instanceof ScriptEnum)) {
    throw exception('Argument cannot be null: algorithm', standIn);
  }
  return algorithm
    .name()
    .replace(/^(HMAC|RSA)_/, '')
    .replace('_', '')
    .toLowerCase();
}

const base64Of = (data: Data, charset?: ScriptEnum): string =>
  bytesToBase64(dataBytes(data, charset));

const bytesOf = (base64: string): SignedBytes => base64ToBytes(base64) as SignedBytes;

/** Digests and signatures as signed bytes. */
export const digests = {
  computeDigest(algorithm: ScriptEnum, value: Data, charset?: ScriptEnum): SignedBytes {
    const name = nodeName(algorithm, digests.computeDigest);
    return bytesOf(crypto('digest', name, base64Of(value, charset)));
  },
  computeHmacSignature(
    algorithm: ScriptEnum,
    value: Data,
    key: Data,
    charset?: ScriptEnum,
  ): SignedBytes {
    const name = nodeName(algorithm, digests.computeHmacSignature);
    return bytesOf(crypto('hmac', name, base64Of(value, charset), base64Of(key, charset)));
  },
  computeHmacSha256Signature(value: Data, key: Data, charset?: ScriptEnum): SignedBytes {
    return bytesOf(crypto('hmac', 'sha256', base64Of(value, charset), base64Of(key, charset)));
  },
  computeRsaSignature(
    algorithm: ScriptEnum,
    value: Data,
    key: string,
    charset?: ScriptEnum,
  ): SignedBytes {
    const name = `RSA-${nodeName(algorithm, digests.computeRsaSignature)}`.toUpperCase();
    return bytesOf(crypto('rsa', name, base64Of(value, charset), key));
  },
  computeRsaSha1Signature: (value: Data, key: string, charset?: ScriptEnum): SignedBytes =>
    bytesOf(crypto('rsa', 'RSA-SHA1', base64Of(value, charset), key)),
  computeRsaSha256Signature: (value: Data, key: string, charset?: ScriptEnum): SignedBytes =>
    bytesOf(crypto('rsa', 'RSA-SHA256', base64Of(value, charset), key)),
};
