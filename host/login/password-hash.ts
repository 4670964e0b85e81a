import { randomBytes, randomInt, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

/**
 * What one guess costs: 32 MiB and some 200 ms.
 *
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#scrypt (read 2026-11)
 */
const COST = 2 ** 15;
const REST = { r: 8, p: 3, maxmem: 64 * 1024 * 1024 } as const;
const HASH_BYTES = 32;

/** Letters and digits that nobody takes for another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password nobody has thought of, 99 bits: `k7mq2-…`, four groups of five. */
export function makePassword(): string {
  const group = (): string =>
    Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}

/**
 * What may be kept of a password: `scrypt$32768$salt$hash`, the last two in base64url.
 *
 * @param cost - scrypt's N, a power of two. @default 32768
 */
export async function hashPassword(password: string, cost = COST): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, cost);
  return ['scrypt', cost, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Whether a password is the one that was hashed; takes equally long for every wrong one. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [, cost = '', salt = '', hash = ''] = kept.split('$');
  const expected = Buffer.from(hash, 'base64url');
  const given = await derive(password, Buffer.from(salt, 'base64url'), Number(cost) || COST);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

function derive(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  const options: ScryptOptions = { ...REST, N: cost };
  return new Promise((done, fail) => {
    scrypt(password.normalize('NFKC'), salt, HASH_BYTES, options, (error, key) =>
      error ? fail(error) : done(key),
    );
  });
}
