import { recallLists, storeLists } from '../../../src/actions/configure/setting-lists';
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

const one = { scope: 'team 4', answerTargetSeconds: 15, serviceLevelPercent: 90 } as const;
const lists = (teamFilter: readonly number[]) => ({ teamFilter, targets: [one] });
const cached = (savedAt: number) => JSON.stringify({ savedAt, lists: lists([1]) });
const target: Row = ['Target', JSON.stringify(one)];
const sheet: readonly Row[] = [['Team filter', '2'], target];

test.each([
  [
    'nobody ever saved a list: there is none, and nothing is read',
    undefined,
    cached(5),
    undefined,
    0,
  ],
  ['the cache is as old as the settings: it counts', 5, cached(5), [1], 0],
  ['the cache is of an earlier saving: the sheet counts', 5, cached(4), [2], 1],
  ['the cache is of a saving that was overtaken: the sheet counts', 5, cached(6), [2], 1],
  ['the cache forgot: the sheet counts', 5, undefined, [2], 1],
  [
    'the cache holds something else: the sheet counts',
    5,
    '{"savedAt":5,"lists":{"teamFilter":"all"}}',
    [2],
    1,
  ],
] as const)('%s', (_, savedAt, text, filter, reads) => {
  const { seen, world } = aWorld(sheet, savedAt);
  const expected = filter ? lists(filter) : { teamFilter: [], targets: [] };
  expect(recallLists(world, text)).toEqual(expected);
  expect(seen.reads).toBe(reads);
});

test('what the sheet said is cached under the date of the settings it was read for', () => {
  const { seen, world } = aWorld(sheet, 5);
  recallLists(world, undefined);
  expect(JSON.parse(seen.cached.settingLists ?? '')).toEqual({ savedAt: 5, lists: lists([2]) });
});

test('storing lists leaves saved searches alone and fills the cache', () => {
  const { seen, world } = aWorld([['Saved search', '{}'], ...sheet]);
  const next = { teamFilter: ['withoutTeam' as const], targets: [one] };
  storeLists(world, { savedAt: 7, lists: next });
  expect(seen.rows).toEqual([['Saved search', '{}'], ['Team filter', 'Single Users'], target]);
  expect(JSON.parse(seen.cached.settingLists ?? '')).toEqual({ savedAt: 7, lists: next });
});
