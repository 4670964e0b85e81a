import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeProject } from '../make-project';
import { evaluate, makeHost, perform, withHost } from '../open-host';

const host = makeHost();
afterAll(() => host.close());

it.each([
  ['a global', 'globalThis.left = 1', 'typeof left', 'undefined'],
  ['a changed built-in', 'Array.prototype.left = 1', '[].left', null],
  [
    'a replaced built-in',
    'Math = 1; JSON.parse = 2',
    'typeof JSON.parse + typeof Math',
    'functionobject',
  ],
  ['a changed Date', 'Date.now = () => 0', 'Date.now() > 0', true],
  [
    'a changed service',
    'SpreadsheetApp = 1; Utilities.sleep = 2',
    'typeof Utilities.sleep',
    'function',
  ],
  [
    'a stack setting',
    'Error.prepareStackTrace = () => "x"',
    'typeof Error.prepareStackTrace',
    'undefined',
  ],
])('%s of one execution is not there in the next', async (_, leave, look, found) => {
  await perform(host, leave);
  expect(await evaluate(host, look)).toBe(found);
});

it('a promise that outlives its execution reaches nothing', async () => {
  const code = `
    const later = (async () => {
      for (let i = 0; i < 50; i += 1) await null;
      PropertiesService.getScriptProperties().setProperty('late', 'yes');
    })();
    later.catch(() => {});
    return 'ended';`;
  expect(await perform(host, code)).toBe('ended');
  const late = 'PropertiesService.getScriptProperties().getProperty("late")';
  expect(await evaluate(host, late)).toBeNull();
});

it('a promise that nobody handles does not touch the next execution', async () => {
  expect(await perform(host, 'Promise.reject(new Error("nobody")); return 1')).toBe(1);
  expect(await evaluate(host, '2')).toBe(2);
});

it('a promise that never comes to rest costs its thread, and no other', async () => {
  await withHost(async (other) => {
    const code = 'const spin = async () => { for (;;) await null; }; spin(); return 1';
    expect(await perform(other, code)).toBe(1);
    expect(await evaluate(other, '2')).toBe(2);
  });
});

it('a project that was changed is used from the next execution on', async () => {
  const projectDir = makeProject({ 'Code.gs': 'function version() { return 1; }' });
  await withHost(
    async (changed) => {
      const version = async () => (await changed.run({ function: 'version' })).result;
      expect(await version()).toBe(1);
      writeFileSync(path.join(projectDir, 'Code.gs'), 'function version() { return 2; }');
      expect(await version()).toBe(1);
      changed.reload();
      expect(await version()).toBe(2);
    },
    { projectDir },
  );
});

it.each([
  ['does not parse', 'function go() {', 'SyntaxError'],
  ['throws when it is loaded', 'missing(); function go() {}', 'ReferenceError'],
])('a project that %s fails each time', async (_, code, name) => {
  await withHost(
    async (broken) => {
      for (let i = 0; i < 2; i += 1) {
        const { error } = await broken.run({ function: 'go' });
        expect(error?.name).toBe(name);
      }
    },
    { projectDir: makeProject({ 'Code.gs': code }) },
  );
});

it('forty executions at once all end', async () => {
  const users = Array.from({ length: 40 }, (_, i) => `${i % 4}@example.com`);
  const results = await Promise.all(
    users.map(async (user, i) => {
      const { result } = await host.run({ function: 'evaluate', args: [String(i)], user });
      return result;
    }),
  );
  expect(results).toEqual(users.map((_, i) => i));
});
