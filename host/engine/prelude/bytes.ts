import { crypto } from './host-port';

/** Bytes as Apps Script has them: whole numbers from -128 to 127. */
export type SignedBytes = number[];

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...ALPHABET, '-', '_'].map((c, i) => [c, i < 64 ? i : i - 2] as const));

/** Standard base64 with padding. */
export function bytesToBase64(bytes: ArrayLike<number>): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const three =
      (((bytes[i] as number) & 255) << 16) |
      (((bytes[i + 1] ?? 0) & 255) << 8) |
      ((bytes[i + 2] ?? 0) & 255);
    text += ALPHABET.charAt(three >> 18) + ALPHABET.charAt((three >> 12) & 63);
    text += left > 1 ? ALPHABET.charAt((three >> 6) & 63) : '=';
    text += left > 2 ? ALPHABET.charAt(three & 63) : '=';
  }
  return text;
}

/** Reads both alphabets; `undefined` when a character belongs to neither. */
export function base64ToBytes(base64: string): SignedBytes | undefined {
  const clean = base64.replace(/\s+/g, '').replace(/=+$/, '');
  const bytes: SignedBytes = [];
  let bits = 0;
  let held = 0;
  for (const character of clean) {
    const value = VALUES.get(character);
    if (value === undefined) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push(((held >> bits) << 24) >> 24);
    }
  }
  return clean.length % 4 === 1 ? undefined : bytes;
}

const isUtf8 = (charset: string): boolean => /^utf-?8$/i.test(charset);

/** Text as bytes. @param charset - `UTF-8`, `US-ASCII`, `ISO-8859-1`, … */
export function textToBytes(text: string, charset = 'UTF-8'): SignedBytes {
  if (isUtf8(charset)) return utf8Bytes(text);
  const name = /^(iso-8859-1|latin1|windows-1252)$/i.test(charset) ? 'latin1' : 'ascii';
  return base64ToBytes(crypto('encodeText', text, name)) as SignedBytes;
}

function utf8Bytes(text: string): SignedBytes {
  const encoded = unescape(encodeURIComponent(wellFormed(text)));
  const bytes: SignedBytes = new Array(encoded.length);
  for (let i = 0; i < encoded.length; i += 1) bytes[i] = (encoded.charCodeAt(i) << 24) >> 24;
  return bytes;
}

const wellFormed = (text: string): string =>
  text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (found) =>
    found.length === 2 ? found : '\uFFFD',
  );

/** Bytes as text; what cannot be read becomes U+FFFD. */
export function bytesToText(bytes: ArrayLike<number>, charset = 'utf-8'): string {
  return crypto('decodeText', bytesToBase64(bytes), charset);
}
