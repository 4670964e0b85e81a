import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { removables } from '../../scripts/lib/soak/options';
import { takeOut } from '../../scripts/lib/soak/take-out';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test.each(removables)('the bundle can be built without %s, and is a script still', (safeguard) => {
  const folder = takeOut(safeguard, 'dist');
  folders.push(folder);
  const code = readFileSync(path.join(folder, 'Code.js'), 'utf8');
  expect(code).not.toBe(readFileSync('dist/Code.js', 'utf8'));
  expect(() => new vm.Script(code)).not.toThrow();
});

test.each(removables)(
  'a bundle in which %s has moved is not taken for one without it',
  (safeguard) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'soak-moved-'));
    folders.push(folder);
    writeFileSync(path.join(folder, 'Code.js'), 'function onOpen() {}');
    expect(() => takeOut(safeguard, folder)).toThrow(/is no longer in Code.js/);
  },
);
