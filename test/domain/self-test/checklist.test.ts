import { readFileSync, writeFileSync } from 'node:fs';
import { checkIds } from '../../../src/domain/self-test/check-ids';
import { en } from '../../../src/domain/texts/en';

const file = 'docs/live-checklist.md';

const mark = /<!-- checks -->[\s\S]*<!-- \/checks -->/;

const table = [
  '<!-- checks -->',
  '',
  '| check | what it claims | what follows when it does not hold |',
  '|---|---|---|',
  ...checkIds.map((id) => {
    const { claim, otherwise } = en.selfTestChecks[id];
    return `| \`${id}\` | ${claim} | ${otherwise} |`;
  }),
  '',
  '<!-- /checks -->',
].join('\n');

if (process.env.UPDATE_GOLDENS === '1') {
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(mark, () => table),
  );
}
const page = readFileSync(file, 'utf8');
const assumptions = page
  .replace(mark, '')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| assumption'))
  .map((line) => line.slice(2, -2).split(' | '));

test('every check stands in docs/live-checklist.md as the self-test says it', () => {
  expect(mark.exec(page)?.[0]).toBe(table);
});

test('every check an assumption names is there', () => {
  const named = assumptions.flatMap((cells) =>
    [...(cells[1] ?? '').matchAll(/`([a-z]+\.[a-z0-9-]+)`/g)].map(([, id = '']) => id),
  );
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter((id) => !(checkIds as readonly string[]).includes(id))).toEqual([]);
});

test.each(assumptions.map((cells) => [cells[0], cells] as const))(
  '%s: a check settles it, or it says who can',
  (_, cells) => {
    expect(cells).toHaveLength(3);
    expect(cells[1]).toMatch(/`[a-z]+\.[a-z0-9-]+`|^no: .{4,}/);
  },
);
