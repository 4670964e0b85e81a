import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Stands in for clasp: notes what it was asked, and answers as its folder says. */
const fakeClasp = `#!${process.execPath}
const { appendFileSync, existsSync, readFileSync } = require('node:fs');
const folder = process.env.FAKE_CLASP;
const [command, ...words] = process.argv.slice(2);
appendFileSync(folder + '/asked', [command, ...words].join(' ') + '\\n');
if (command === 'push') {
  const file = process.env.clasp_config_project;
  const { rootDir } = JSON.parse(readFileSync(file, 'utf8'));
  const manifest = require('node:path').resolve(rootDir, 'appsscript.json');
  appendFileSync(folder + '/manifests', readFileSync(manifest, 'utf8').includes('bigquery') + ' ');
}
const complaint = folder + '/' + command + '.error';
if (existsSync(complaint)) {
  console.error(readFileSync(complaint, 'utf8'));
  process.exit(1);
}
console.log(readFileSync(folder + '/' + command + '.json', 'utf8'));
`;

interface Ran {
  readonly code: number;
  readonly output: string;
  readonly complaint: string;
}

/** A desk with a clasp of its own: what it answers, and what it was asked. */
function makeDesk(answers: Readonly<Record<string, unknown>> = {}, scriptId = 'script-1') {
  const folder = mkdtempSync(path.join(tmpdir(), 'clasp-'));
  const bin = path.join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(path.join(bin, 'clasp'), fakeClasp);
  chmodSync(path.join(bin, 'clasp'), 0o755);
  const project = path.join(folder, '.clasp.json');
  writeFileSync(project, JSON.stringify({ scriptId, rootDir: 'dist' }));
  const answer = (command: string, value: unknown): void =>
    writeFileSync(path.join(folder, `${command}.json`), JSON.stringify(value));
  const made = { deploymentId: 'D1', versionNumber: 7 };
  const usual = { push: ['a', 'b'], 'create-deployment': made, 'update-deployment': made };
  for (const [command, value] of Object.entries({ ...usual, ...answers })) answer(command, value);
  const env = {
    ...process.env,
    PATH: `${bin}${path.delimiter}${process.env.PATH}`,
    FAKE_CLASP: folder,
    clasp_config_project: project,
  };
  return {
    folder,
    answer,
    fail: (command: string, words: string) =>
      writeFileSync(path.join(folder, `${command}.error`), words),
    asked: (): string[] => {
      const file = path.join(folder, 'asked');
      return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
    },
    run: (script: string, ...words: string[]): Promise<Ran> =>
      new Promise((done) => {
        execFile(process.execPath, [script, ...words], { env }, (error, output, complaint) =>
          done({ code: Number(error?.code ?? 0), output, complaint }),
        );
      }),
  };
}

/** Scripts are no TypeScript: asked in a process of its own. */
function explainAll(words: readonly string[]): string[] {
  const source = `import { explain } from './scripts/lib/clasp/problems.mjs';
    console.log(JSON.stringify(${JSON.stringify(words)}.map(explain)));`;
  const node = ['--input-type=module', '-e', source];
  return JSON.parse(execFileSync(process.execPath, node, { encoding: 'utf8' }));
}

const push = 'scripts/push.mjs';
const deploy = 'scripts/deploy.mjs';
const head = { deploymentId: 'HEAD' };
const one = { deploymentId: 'D1', versionNumber: 6, description: 'Version 0.1.0' };
const other = { deploymentId: 'D2', versionNumber: 2 };

it('pushes with the manifest, and says where', async () => {
  const desk = makeDesk();
  const { code, output } = await desk.run(push);
  expect([code, desk.asked()]).toEqual([0, ['push --force --json']]);
  expect(output).toContain('Pushed 2 files.');
  expect(output).toContain('https://script.google.com/home/projects/script-1/edit');
});

it('pushes the manifest with BigQuery when it is told to, and from then on until told otherwise', async () => {
  const desk = makeDesk({ 'list-deployments': [head, one] });
  await desk.run(push);
  await desk.run(push, '--archive');
  await desk.run(push);
  await desk.run(deploy);
  await desk.run(push, '--no-archive');
  await desk.run(push);
  const pushed = readFileSync(path.join(desk.folder, 'manifests'), 'utf8');
  expect(pushed).toBe('false true true true false false ');
});

it('says so when there is nothing to push', async () => {
  expect((await makeDesk({ push: [] }).run(push)).output).toContain('up to date already');
});

it.each(['PUT-YOUR-SCRIPT-ID-HERE', ''])('asks for a script id instead of %j', async (id) => {
  const desk = makeDesk({}, id);
  const { code, complaint } = await desk.run(push);
  expect([code, desk.asked()]).toEqual([1, []]);
  expect(complaint).toContain('Extensions > Apps Script > Project Settings');
});

const sayings: readonly (readonly [string, string])[] = [
  ['No credentials found.', 'npx clasp login'],
  ['{"error":"invalid_grant","error_description":"Bad Request"}', 'npx clasp login'],
  [
    'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.',
    'Switch it on at https://script.google.com/home/usersettings',
  ],
  ['Project settings not found.', 'no script id in .clasp.json'],
  ['request to https://script.googleapis.com failed, reason: getaddrinfo ENOTFOUND', 'network'],
  ['Requested entity was not found.', 'Compare the script id'],
  ['The caller does not have permission', 'show-authorized-user'],
  ['Something new', 'clasp failed: Something new'],
];

describe('what clasp says comes with what to do', () => {
  const explained = explainAll(sayings.map(([words]) => words));
  it.each(sayings.map(([words, sentence], at) => [words, sentence, explained[at]]))(
    '%s',
    (words, sentence, text) => {
      expect(text).toContain(sentence);
      expect(text).toContain(words);
    },
  );
});

it('ends with these words when pushing fails', async () => {
  const desk = makeDesk();
  desk.fail('push', 'No credentials found.');
  const { code, complaint } = await desk.run(deploy);
  expect([code, desk.asked()]).toEqual([1, ['push --force --json']]);
  expect(complaint).toContain('npx clasp login');
});

it('makes a deployment the first time, and updates the same one ever after', async () => {
  const desk = makeDesk({ 'list-deployments': [head] });
  const first = await desk.run(deploy);
  expect(first.output).toContain('https://script.google.com/macros/s/D1/exec');
  await desk.run(deploy);
  expect(desk.asked()).toEqual([
    'push --force --json',
    'list-deployments --json',
    'create-deployment --description Version 0.1.0 --json',
    'push --force --json',
    'update-deployment D1 --description Version 0.1.0 --json',
  ]);
});

it('takes the one deployment that was made by hand', async () => {
  const desk = makeDesk({ 'list-deployments': [head, one] });
  await desk.run(deploy);
  expect(desk.asked()[2]).toBe('update-deployment D1 --description Version 0.1.0 --json');
});

it('asks which, when there are several, and remembers it', async () => {
  const desk = makeDesk({ 'list-deployments': [head, one, other] });
  const { code, complaint } = await desk.run(deploy);
  expect(code).toBe(1);
  expect(complaint).toContain('npm run deploy -- --deployment ID');
  expect(complaint).toContain('D2 @2');
  desk.answer('update-deployment', { deploymentId: 'D2', versionNumber: 3 });
  await desk.run(deploy, '--deployment', 'D2');
  await desk.run(deploy);
  const updates = desk.asked().filter((line) => line.startsWith('update'));
  expect(updates.map((line) => line.split(' ')[1])).toEqual(['D2', 'D2']);
});

it('a deployment of another script is not taken', async () => {
  const desk = makeDesk({ 'list-deployments': [head] });
  const kept = { scriptId: 'script-0', deploymentId: 'D0' };
  writeFileSync(path.join(desk.folder, '.deployment.json'), JSON.stringify(kept));
  await desk.run(deploy);
  expect(desk.asked()[2]).toMatch(/^create-deployment/);
});
