import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Login, type SignIn } from '../../../host/login/login';
import { SESSION_MS } from '../../../host/login/sessions';
import { makeFolder } from '../make-project';

const password = 'correct horse battery';
/** A guess takes no time here. */
const cost = 2;
const newFile = (): string => path.join(makeFolder(), 'made', 'login.json');

const tokenOf = (outcome: SignIn): string => {
  if (outcome.kind !== 'welcome') throw new Error(outcome.kind);
  return outcome.token;
};

it('makes a password when there is none, tells it once and keeps a hash only its owner can read', async () => {
  const file = newFile();
  const first = await Login.open({ cost, file });
  const made = first.made as string;
  expect((await first.signIn(made, 'me')).kind).toBe('welcome');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
  expect(readFileSync(file, 'utf8')).not.toContain(made);
  const second = await Login.open({ cost, file });
  expect(second.made).toBeUndefined();
  expect((await second.signIn(made, 'me')).kind).toBe('welcome');
});

it('keeps who is signed in over a restart, and no cookie', async () => {
  const file = newFile();
  const token = tokenOf(await (await Login.open({ cost, file, password })).signIn(password, 'me'));
  expect((await Login.open({ cost, file, password })).isSignedIn(token)).toBe(true);
  expect((await Login.open({ cost, file })).isSignedIn(token)).toBe(true);
  expect(readFileSync(file, 'utf8')).not.toContain(token);
});

it('sends everybody away when the password is another', async () => {
  const file = newFile();
  const token = tokenOf(await (await Login.open({ cost, file, password })).signIn(password, 'me'));
  const changed = await Login.open({ cost, file, password: 'another password' });
  expect(changed.isSignedIn(token)).toBe(false);
  expect((await changed.signIn(password, 'me')).kind).toBe('wrong');
});

it('a session ends when it is signed out, and after a week', async () => {
  let now = 1000;
  const login = await Login.open({ cost, password, now: () => now });
  const [stolen, kept] = [
    tokenOf(await login.signIn(password, 'me')),
    tokenOf(await login.signIn(password, 'me')),
  ];
  login.signOut(stolen);
  expect([login.isSignedIn(stolen), login.isSignedIn(kept)]).toEqual([false, true]);
  now += SESSION_MS;
  expect(login.isSignedIn(kept)).toBe(false);
});

it.each([undefined, '', 'guess', '__proto__'])('no session goes by %j', async (token) => {
  expect((await Login.open({ cost, password })).isSignedIn(token)).toBe(false);
});

it('makes a guesser wait, also one who sends all guesses at once, and lets nobody in meanwhile', async () => {
  let now = 0;
  const login = await Login.open({ cost, password, now: () => now });
  const guesses = Array.from({ length: 12 }, (_, guess) => login.signIn(`guess ${guess}`, 'thief'));
  const kinds = (await Promise.all(guesses)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'wrong').length).toBeLessThanOrEqual(5);
  await login.signIn('guess', 'thief');
  expect(await login.signIn(password, 'thief')).toMatchObject({ kind: 'wait' });
  expect((await login.signIn(password, 'me')).kind).toBe('welcome');
  now += 60_000;
  expect((await login.signIn(password, 'thief')).kind).toBe('welcome');
});

it('wants a password that cannot be guessed', async () => {
  await expect(Login.open({ cost, password: 'short' })).rejects.toThrow('12 characters or more');
});

it.each(['', '{}', 'no json'])('says what to do with a file that holds %j', async (text) => {
  const file = path.join(makeFolder(), 'login.json');
  writeFileSync(file, text);
  await expect(Login.open({ cost, file })).rejects.toThrow(
    /login.json cannot be read .* Delete it/,
  );
});
