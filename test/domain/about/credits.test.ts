import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { credits } from '../../../src/domain/about/credits';

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Manifest;

const sourcesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|css)$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));

/** The package behind `import … from 'x/y'` and `@import "x/y"`. */
const imported = /(?:from|import) ['"]((?:@[\w-]+\/)?[\w-]+)(?:\/[^'"]*)?['"]/g;

test('every library in the bundle or a page is credited, and no other', () => {
  const sources = [...sourcesOf('src'), ...sourcesOf('html')];
  const names = sources.flatMap((source) => [...source.matchAll(imported)].map(([, name]) => name));
  expect([...new Set(names)].sort()).toEqual(credits.map(({ name }) => name).sort());
});

test.each(credits)('$name is credited as it is shipped', ({ name, version, licence, home }) => {
  expect(manifest('package.json').devDependencies[name]).toBe(version);
  const its = manifest(path.join('node_modules', name, 'package.json'));
  expect([its.version, its.license]).toEqual([version, licence]);
  expect(home).toMatch(/^https:\/\/[\w.-]+(?:\/[\w.-]+)*$/);
});
