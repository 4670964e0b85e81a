import { hashPassword, isPassword, makePassword } from '../../../host/login/password-hash';

it('knows the password again, and no other', async () => {
  const kept = await hashPassword('correct horse battery', 2);
  expect(await isPassword('correct horse battery', kept)).toBe(true);
  expect(await isPassword('correct horse batterz', kept)).toBe(false);
  expect(await isPassword('', kept)).toBe(false);
  expect(kept).not.toContain('horse');
});

it('costs what a guess should cost', async () => {
  expect(await hashPassword('correct horse battery')).toMatch(
    /^scrypt\$32768\$[\w-]{22}\$[\w-]{43}$/,
  );
});

it('hashes the same password to something else each time', async () => {
  const twice = await Promise.all([
    hashPassword('same old song', 2),
    hashPassword('same old song', 2),
  ]);
  expect(new Set(twice).size).toBe(2);
});

it.each(['', 'scrypt$2$$', 'plain'])('opens for nobody when %j is kept', async (kept) => {
  expect(await isPassword('', kept)).toBe(false);
});

it('makes passwords that can be read out, never the same', () => {
  const made = Array.from({ length: 50 }, makePassword);
  for (const password of made) expect(password).toMatch(/^([a-hjkmnp-z2-9]{5}-){3}[a-z2-9]{5}$/);
  expect(new Set(made).size).toBe(50);
});
