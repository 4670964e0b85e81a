import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

test('clasp would push exactly what is in dist', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'clasp-'));
  const output = execFileSync(
    process.execPath,
    ['node_modules/@google/clasp/build/src/index.js', 'show-file-status', '--json'],
    { encoding: 'utf8', env: { ...process.env, HOME: home } },
  );
  const status = JSON.parse(output) as { filesToPush: string[]; untrackedFiles: string[] };
  // the manifest for who wants the archive: it goes in place of the other one
  const second = 'dist/appsscript.bigquery.json';
  const built = readdirSync('dist')
    .map((file) => `dist/${file}`)
    .filter((file) => file !== second);
  expect(status.filesToPush.sort()).toEqual(built.sort());
  expect(built).toContain('dist/appsscript.json');
  expect(status.untrackedFiles).toEqual([second]);
});
