import { recallTeamFilter, storeTeamFilter } from '../../../src/actions/configure/team-filter';
import type { World } from '../../../src/actions/world';
import type { Row } from '../../../src/domain/sheets/headers';

/** A world of one sheet and a cache; `reads` counts how often the sheet was read. */
function aWorld(rows: readonly Row[], listsSavedAt?: number) {
  const seen = { reads: 0, rows, cached: {} as Record<string, string> };
  const world = {
    saved: { SETTINGS: JSON.stringify({ listsSavedAt }) },
    tables: {
      read: () => {
        seen.reads += 1;
        return seen.rows;
      },
      replace: (_: string, next: readonly Row[]) => {
        seen.rows = next;
      },
    },
    cache: { write: (texts: Record<string, string>) => Object.assign(seen.cached, texts) },
    workbook: { flush: () => undefined },
  };
  return { seen, world: world as unknown as World };
}

const cached = (savedAt: number) => JSON.stringify({ savedAt, filter: [1] });
const sheet: readonly Row[] = [['Team filter', '2']];

test.each([
  ['nobody ever saved a filter: there is none, and nothing is read', undefined, cached(5), [], 0],
  ['the cache is as old as the settings: it counts', 5, cached(5), [1], 0],
  ['the cache is of an earlier saving: the sheet counts', 5, cached(4), [2], 1],
  ['the cache is of a saving that was overtaken: the sheet counts', 5, cached(6), [2], 1],
  ['the cache forgot: the sheet counts', 5, undefined, [2], 1],
  ['the cache holds something else: the sheet counts', 5, '{"savedAt":5,"filter":"all"}', [2], 1],
] as const)('%s', (_, savedAt, text, filter, reads) => {
  const { seen, world } = aWorld(sheet, savedAt);
  expect(recallTeamFilter(world, text)).toEqual(filter);
  expect(seen.reads).toBe(reads);
});

test('what the sheet said is cached under the date of the settings it was read for', () => {
  const { seen, world } = aWorld(sheet, 5);
  recallTeamFilter(world, undefined);
  expect(JSON.parse(seen.cached.teamFilter ?? '')).toEqual({ savedAt: 5, filter: [2] });
});

test('storing a filter leaves other lists alone and fills the cache', () => {
  const { seen, world } = aWorld([['Targets', '9'], ...sheet]);
  storeTeamFilter(world, { savedAt: 7, filter: ['withoutTeam'] });
  expect(seen.rows).toEqual([
    ['Targets', '9'],
    ['Team filter', 'Single Users'],
  ]);
  expect(JSON.parse(seen.cached.teamFilter ?? '')).toEqual({
    savedAt: 7,
    filter: ['withoutTeam'],
  });
});
