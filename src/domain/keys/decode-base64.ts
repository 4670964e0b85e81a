/** The letters of Base64, each at the place of its value. @see RFC 4648, section 4. */
export const base64Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The text behind a Base64 text; `undefined` when it is not Base64 or not UTF-8 inside. */
export function decodeBase64(encoded: string): string | undefined {
  if (encoded.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return undefined;
  const bytes: number[] = [];
  for (let at = 0; at < encoded.length; at += 4) {
    bytes.push(...decodeGroup(encoded.slice(at, at + 4)));
  }
  return fromUtf8(bytes);
}

function decodeGroup(group: string): readonly number[] {
  const letters = group.replace(/=/g, '');
  const bits = [...letters.padEnd(4, 'A')].reduce(
    (sum, letter) => (sum << 6) | base64Alphabet.indexOf(letter),
    0,
  );
  return [bits >> 16, (bits >> 8) & 255, bits & 255].slice(0, letters.length - 1);
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
