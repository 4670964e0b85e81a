import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const tests = readdirSync('test', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => path.join(entry.parentPath, entry.name));

const linesWith = (pattern: RegExp): readonly string[] =>
  tests.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : [])),
  );

test('no test is skipped, left for later, or run alone', () =>
  expect(
    linesWith(
      /\b(?:test|it|describe)(?:\.\w+)*\.(?:skip|only|todo|failing|skipIf|runIf)\b|^\s*[xf](?:test|it|describe)\b/,
    ),
  ).toEqual([]));

test('no property is tried fewer than a hundred times', () => {
  const runs = linesWith(/\bnumRuns: [\d_]+/);
  expect(runs.length).toBeGreaterThan(30);
  const few = runs.filter(
    (line) => Number(/numRuns: ([\d_]+)/.exec(line)?.[1]?.replace(/_/g, '')) < 100,
  );
  expect(few).toEqual([]);
});
