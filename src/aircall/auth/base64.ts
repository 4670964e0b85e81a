import { base64Alphabet } from '../../domain/keys/decode-base64';
import { percentEncode } from '../percent-encode';

/** The text in Base64 (RFC 4648), its characters as UTF-8. Half surrogate pairs become U+FFFD. */
export function encodeBase64(text: string): string {
  const bytes = toUtf8(text);
  let encoded = '';
  for (let at = 0; at < bytes.length; at += 3) {
    encoded += encodeGroup(bytes.slice(at, at + 3));
  }
  return encoded;
}

function encodeGroup(bytes: readonly number[]): string {
  const [first = 0, second = 0, third = 0] = bytes;
  const bits = (first << 16) | (second << 8) | third;
  const sextets = [bits >> 18, bits >> 12, bits >> 6, bits].map(
    (value) => base64Alphabet[value & 63],
  );
  return sextets.slice(0, bytes.length + 1).join('') + '='.repeat(3 - bytes.length);
}

function toUtf8(text: string): readonly number[] {
  const units = percentEncode(text).match(/%[0-9A-F]{2}|[^%]/g) ?? [];
  return units.map((unit) =>
    unit.length === 3 ? Number.parseInt(unit.slice(1), 16) : unit.charCodeAt(0),
  );
}
