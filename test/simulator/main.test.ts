import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const script = path.join(__dirname, '../../scripts/simulator.mjs');
const running = new Set<ChildProcess>();

function start(...argv: string[]) {
  const child = spawn(process.execPath, [script, ...argv], { stdio: 'pipe' });
  running.add(child);
  const out = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    out.stdout += text;
  });
  child.stderr.on('data', (text) => {
    out.stderr += text;
  });
  return { child, out, ended: once(child, 'close') };
}

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

/** Starts an account and reads its first line. */
async function serve(...argv: string[]) {
  const { child, out, ended } = start(...argv);
  while (!/^\{.*\}\n/m.test(out.stdout)) await once(child.stdout, 'data');
  const line = out.stdout.split('\n').find((one) => one.startsWith('{')) ?? '';
  return {
    child,
    ended,
    first: JSON.parse(line) as { url: string; apiId: string; apiToken: string },
  };
}

const clockOf = async (url: string) =>
  (await (await fetch(`${url}/_simulator/clock`)).json()) as { now: string; speed: number };

test('the first line tells address and key, the account is the named one, and SIGTERM ends it', async () => {
  const now = '2026-11-20T09:00:00.000Z';
  const argv = ['--account', 'S', '--now', now, '--frozen', '--api-id', 'a', '--api-token', 'b'];
  const { child, ended, first } = await serve(...argv);
  expect(first).toEqual({
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    apiId: 'a',
    apiToken: 'b',
  });
  const headers = { authorization: `Basic ${Buffer.from('a:b').toString('base64')}` };
  const calls = (await (await fetch(`${first.url}/v1/calls`, { headers })).json()) as {
    meta: object;
  };
  expect(calls.meta).toMatchObject({ total: 300 });
  expect(await clockOf(first.url)).toMatchObject({ now, speed: 0 });

  const follower = await serve('--users', '1', '--clock', first.url);
  expect(await clockOf(follower.first.url)).toMatchObject({ now, speed: 0 });

  for (const one of [child, follower.child]) one.kill('SIGTERM');
  expect((await ended)[0]).toBe(0);
  expect((await follower.ended)[0]).toBe(0);
});

test.each([
  [['--users', 'many'], '--users takes a whole number, not "many".'],
  [['--account', 'XL'], 'There is no account "XL". Accounts: S, M, L, s, m, l.'],
  [['--account', 's', '--port', 'x'], '--port takes a whole number, not "x".'],
  [['--now', 'soon'], '--now takes a time such as 2026-11-20T09:00:00Z, not "soon".'],
  [['--switch', 'x=1'], 'There is no switch "x".'],
])('%j ends in a sentence and exit code 1', async (argv, sentence) => {
  const { out, ended } = start(...argv);
  expect((await ended)[0]).toBe(1);
  expect(out.stderr).toContain(sentence);
  expect(out.stdout).not.toContain('{"url"');
});

test('--help explains itself', async () => {
  const { out, ended } = start('--help');
  expect((await ended)[0]).toBe(0);
  expect(out.stdout).toContain('--calls-per-hour');
});
