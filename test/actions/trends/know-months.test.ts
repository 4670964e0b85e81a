import { knowMonths } from '../../../src/actions/trends/know-months';
import type { World } from '../../../src/actions/world';
import type { ArchivePage } from '../../../src/domain/archive/query';
import { acrossWorld } from '../../builders/across-world';
import { archiveInMemory } from '../../builders/archive-in-memory';

const row = { month: '2026-10', offered: 4, missed: 1, answered: 3 };

/** @param answers - What the archive answers, look by look; an error is thrown. */
function open(answers: readonly (number | 'running' | Error)[]) {
  const jobs: string[] = [];
  const texts: Record<string, string> = {};
  const archive = {
    ...archiveInMemory(),
    begin: (_: unknown, __: unknown, { jobId }: { readonly jobId: string }) =>
      void jobs.push(jobId),
    page: (): ArchivePage | 'running' => {
      const answer = answers[jobs.length - 1] ?? 'running';
      if (answer instanceof Error) throw answer;
      if (answer === 'running') return answer;
      const rows = [row, { ...row, month: '2025-11' }].slice(0, answer);
      return { rows, pageToken: undefined, total: answer };
    },
  };
  const world: World = {
    ...acrossWorld({ log: {}, days: [], archive }),
    cache: {
      read: ([name = '']) => ({ [name]: texts[name] }),
      write: (more: Record<string, string>) => void Object.assign(texts, more),
    } as Partial<World['cache']> as World['cache'],
  };
  return { world, jobs };
}

const monthsOf = (world: World, today: string) =>
  knowMonths(world, today).map(({ month }) => month);

test('months are asked for once a day; those before the last twelve are left out', () => {
  const { world, jobs } = open([2, 2]);
  expect(monthsOf(world, '2026-11-20')).toEqual(['2026-10']);
  expect(monthsOf(world, '2026-11-20')).toEqual(['2026-10']);
  expect(jobs).toHaveLength(1);
  expect(monthsOf(world, '2026-11-21')).toEqual(['2026-10']);
  expect(new Set(jobs).size).toBe(2);
});

test('while the archive works, or refuses, those known before are shown; the same job is asked again', () => {
  const { world, jobs } = open([1, 'running', new Error('quota'), 1]);
  knowMonths(world, '2026-11-20');
  expect(monthsOf(world, '2026-11-21')).toEqual(['2026-10']);
  expect(monthsOf(world, '2026-11-21')).toEqual(['2026-10']);
  expect(monthsOf(world, '2026-11-21')).toEqual(['2026-10']);
  expect(new Set(jobs.slice(1)).size).toBe(1);
});

test('without BigQuery, or without an archive, nothing is read', () => {
  const { world } = open([]);
  const blind = { ...world, cache: undefined as never };
  expect(knowMonths({ ...blind, archive: undefined }, '2026-11-20')).toEqual([]);
  expect(knowMonths({ ...blind, saved: {} }, '2026-11-20')).toEqual([]);
});
