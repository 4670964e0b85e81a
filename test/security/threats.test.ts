import { existsSync, readFileSync } from 'node:fs';

/** The tests that docs/security.md names: a file, and words of a title in it. */
const named = [
  ...readFileSync('docs/security.md', 'utf8').matchAll(/\| (test\/[\w/.-]+) › ?([^|]*?) *\|$/gm),
].map(([, file = '', title = '']) => [file, title] as const);

test('every threat of docs/security.md names a test', () => {
  const rows = readFileSync('docs/security.md', 'utf8').match(/^\| (?!who|what|\||-).*\|$/gm) ?? [];
  const threats = rows.filter((row) => row.split('|').length === 5 && !row.includes('| where'));
  expect(named.length).toBeGreaterThan(20);
  expect(threats.filter((row) => !/\| test\/[^|]+\|$/.test(row)).length).toBeLessThanOrEqual(5);
});

test.each(named)('%s has "%s"', (file, title) => {
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain(title);
});
