/** The SHA-256 of a text as hexadecimal digits. */
export function sha256(text: string): string {
  const { DigestAlgorithm, Charset } = Utilities;
  const bytes = Utilities.computeDigest(DigestAlgorithm.SHA_256, text, Charset.UTF_8);
  // Google's bytes are signed
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}
