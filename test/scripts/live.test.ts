import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ask } from '../host/login/ask';

const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'tracker-'));

test('as on a server of one’s own, ended and started again meanwhile: no call is lost or doubled, no key is told or written', async () => {
  const words = ['scripts/trial.mjs', '--minutes', '1', '--restarts', '1'];
  const told = promisify(execFile)(process.execPath, words);
  // a trial that found something wrong says so, and ends with 1
  const { stdout } = await told.catch((error: { readonly stdout: string }) => error);
  const verdict = JSON.parse(stdout);
  expect(verdict).toMatchObject({
    lost: [],
    doubled: [],
    invented: [],
    ends: [0, 0],
    secretsTold: 0,
    secretsWritten: 0,
  });
  expect(verdict.calls).toBeGreaterThan(20);
}, 90_000);

describe('what the Dockerfile leaves over', () => {
  const key = { AIRCALL_API_ID: 'id-of-a-test', AIRCALL_API_TOKEN: 'token-of-a-test' };
  const lines = readFileSync('Dockerfile', 'utf8').split('\n');
  const app = newFolder();
  const state = path.join(newFolder(), 'made');
  // port 9 discards: nobody answers there, and a start goes on all the same
  const env = { PATH: process.env.PATH, ...key, AIRCALL_BASE_URL: 'http://127.0.0.1:9' };

  beforeAll(() => {
    for (const line of lines) {
      const [, from, to] = /^COPY --from=build \/app\/(\S+) \.\/(\S+)$/.exec(line) ?? [];
      if (from && to) cpSync(from, path.join(app, to), { recursive: true });
    }
  });

  /** The command of the Dockerfile, on any port. */
  function start(extra: NodeJS.ProcessEnv = {}, ...words: string[]) {
    const entry = lines.find((line) => line.startsWith('ENTRYPOINT '))?.slice('ENTRYPOINT '.length);
    const [, ...given] = JSON.parse(entry ?? '[]') as string[];
    const args = [...given, '--port', '0', '--state', state, ...words];
    return listen(spawn(process.execPath, args, { cwd: app, env: { ...env, ...extra } }));
  }

  /** Hears a process until it prints its line of JSON and what belongs to it, or ends. */
  function listen(child: ChildProcess) {
    let output = '';
    const ended = new Promise<number | null>((done) => child.once('close', done));
    const ready = new Promise<string>((done) => {
      const hear = (part: unknown): void => {
        output += String(part);
        if (output.includes('stand-in for Google Sheets')) done(output);
      };
      child.stdout?.on('data', hear);
      child.stderr?.on('data', hear);
      void ended.then(() => done(output));
    });
    return { child, ready, ended };
  }

  const urlIn = (output: string): string =>
    JSON.parse(/^\{.*\}$/m.exec(output)?.[0] ?? '{}').url.replace('0.0.0.0', '127.0.0.1');

  it('starts without a package, asks others for a password that it tells once, keeps no key, and ends when told', async () => {
    const first = start();
    const words = await first.ready;
    const password = /The password is (\S+)/.exec(words)?.[1] ?? '';
    const url = urlIn(words);
    expect((await ask(`${url}/`)).status).toBe(401);
    expect((await ask(`${url}/healthz`)).status).toBe(200);
    const body = new URLSearchParams({ password }).toString();
    const headers = { origin: url };
    expect((await ask(`${url}/login`, { method: 'POST', headers, body })).status).toBe(303);

    const second = start();
    expect(await second.ready).toMatch(/Process \d+ uses .* already. End it first/);
    expect(await second.ended).toBe(1);

    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(existsSync(path.join(state, 'running.json'))).toBe(false);
    for (const name of ['properties.json', 'login.json', 'workbook.json']) {
      const file = path.join(state, name);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      for (const secret of [...Object.values(key), password]) {
        expect(readFileSync(file, 'utf8')).not.toContain(secret);
        if (secret !== password) expect(words).not.toContain(secret);
      }
    }

    const again = start();
    expect(await again.ready).not.toContain('The password is');
    again.child.kill('SIGINT');
    expect(await again.ended).toBe(0);
  }, 60_000);

  it.each([
    [{ AIRCALL_API_ID: '', AIRCALL_API_TOKEN: '' }, [], 'AIRCALL_API_ID and AIRCALL_API_TOKEN'],
    [{ HOST_PASSWORD: 'short' }, [], '12 characters or more'],
    [{}, ['--password-file', '/nowhere'], '/nowhere cannot be read'],
    [{}, ['--public-url', 'https://board.example.com/tracker'], 'an address without a path'],
    [{}, ['--web-app-credentials', '/nowhere'], '/nowhere cannot be read'],
  ])('with %j %j it does not start, and says why', async (extra, words, sentence) => {
    const folder = path.join(newFolder(), 'other');
    const { ready, ended } = start(extra, '--state', folder, ...words);
    expect(await ready).toContain(sentence);
    expect(await ended).toBe(1);
  });
});
