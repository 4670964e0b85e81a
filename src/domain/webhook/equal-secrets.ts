/**
 * Whether two texts are equal, in a time that does not tell where they differ. Give it hashes of a
 * fixed length: their length is no secret.
 */
export function areEqualSecrets(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < other.length; index += 1) {
    difference |= one.charCodeAt(index % Math.max(1, one.length)) ^ other.charCodeAt(index);
  }
  return difference === 0 && other.length > 0;
}
