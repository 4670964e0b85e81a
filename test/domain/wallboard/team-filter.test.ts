import type { TeamChoice } from '../../../src/domain/settings/team-filter';
import { describeBoard } from '../../../src/domain/wallboard/describe-board';
import { aTeam, aUser } from '../../builders/directory';
import { aSnapshot, someSettings } from '../../builders/snapshot';

const users = [aUser({ id: 1 }), aUser({ id: 2 }), aUser({ id: 3 })];
const teams = [
  aTeam({ id: 11, name: 'Support', userIds: [1] }),
  aTeam({ id: 12, name: 'Billing', userIds: [1, 2] }),
];
const titles = (teamFilter: readonly TeamChoice[]): readonly string[] =>
  describeBoard(aSnapshot({ users, teams }), someSettings({ teamFilter }))
    .blocks.slice(1)
    .map(({ title, tiles }) => `${title} ${tiles.length}`);

test.each<[string, readonly TeamChoice[], readonly string[]]>([
  ['no filter shows everyone', [], ['▌ Billing 2', '▌ Support 1', '▌ Single Users 1']],
  ['a team shows its agents alone', [11], ['▌ Support 1']],
  ['Single Users are those in no team', ['withoutTeam'], ['▌ Single Users 1']],
  [
    'an agent of a hidden team is no Single User',
    [11, 'withoutTeam'],
    ['▌ Support 1', '▌ Single Users 1'],
  ],
  ['a team that is gone shows nobody', [99], ['▌ No agents yet 0']],
])('%s', (_, filter, shown) => {
  expect(titles(filter)).toEqual(shown);
});

test('an empty board says that the filter empties it', () => {
  const board = describeBoard(aSnapshot({ users, teams }), someSettings({ teamFilter: [99] }));
  expect(board.blocks[1]?.summary).toMatch(/filter hides every team/);
});
