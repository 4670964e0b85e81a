import { percentEncode } from '../percent-encode';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The text in Base64 (RFC 4648), its characters as UTF-8. Half surrogate pairs become U+FFFD. */
export function encodeBase64(text: string): string {
  const bytes = toUtf8(text);
  let encoded = '';
  for (let at = 0; at < bytes.length; at += 3) {
    encoded += encodeGroup(bytes.slice(at, at + 3));
  }
  return encoded;
}

/** The text behind a Base64 text; `undefined` when it is not Base64 or not UTF-8 inside. */
export function decodeBase64(encoded: string): string | undefined {
  if (encoded.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return undefined;
  const bytes: number[] = [];
  for (let at = 0; at < encoded.length; at += 4) {
    bytes.push(...decodeGroup(encoded.slice(at, at + 4)));
  }
  return fromUtf8(bytes);
}

function encodeGroup(bytes: readonly number[]): string {
  const [first = 0, second = 0, third = 0] = bytes;
  const bits = (first << 16) | (second << 8) | third;
  const sextets = [bits >> 18, bits >> 12, bits >> 6, bits].map((value) => alphabet[value & 63]);
  return sextets.slice(0, bytes.length + 1).join('') + '='.repeat(3 - bytes.length);
}

function decodeGroup(group: string): readonly number[] {
  const letters = group.replace(/=/g, '');
  const bits = [...letters.padEnd(4, 'A')].reduce(
    (sum, letter) => (sum << 6) | alphabet.indexOf(letter),
    0,
  );
  return [bits >> 16, (bits >> 8) & 255, bits & 255].slice(0, letters.length - 1);
}

function toUtf8(text: string): readonly number[] {
  const units = percentEncode(text).match(/%[0-9A-F]{2}|[^%]/g) ?? [];
  return units.map((unit) =>
    unit.length === 3 ? Number.parseInt(unit.slice(1), 16) : unit.charCodeAt(0),
  );
}

function fromUtf8(bytes: readonly number[]): string | undefined {
  try {
    return decodeURIComponent(
      bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
    );
  } catch {
    return undefined;
  }
}
