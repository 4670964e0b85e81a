import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What the set-up of all tests does with a browser of this name. */
function setUpWith(browser: string) {
  const script = "await (await import('./test/setup.mjs')).default()";
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script, 'set-up'],
    {
      encoding: 'utf8',
      env: { ...process.env, CHROME_PATH: browser },
    },
  );
  return { status, stderr };
}

test.each([
  ['nothing', '/nonexistent'],
  ['a file that is no program', 'package.json'],
])('no test runs where CHROME_PATH names %s, and a sentence says why', (_, browser) => {
  const { status, stderr } = setUpWith(browser);
  expect(status).toBe(1);
  expect(stderr).toContain(`CHROME_PATH names no program: ${browser}. Correct it, or unset it`);
});

test('the set-up stands before all tests', () =>
  expect(readFileSync('jest.config.mjs', 'utf8')).toContain(
    "globalSetup: '<rootDir>/test/setup.mjs'",
  ));
