import { followPath } from '../../../simulator/ring-to/follow-path';

const json = { calls: [{ user: { id: 7 } }, { user: null }], data: { team_id: '5' }, '': 1 };

test.each([
  ['calls[0].user.id', 7],
  ['calls[1].user', null],
  ['calls[1].user.id', undefined],
  ['calls[2].user.id', undefined],
  ['calls.length', 2],
  ['data.team_id', '5'],
  ['data.constructor', undefined],
  ['nowhere.at.all', undefined],
])('%s leads to %j', (path, value) => {
  expect(followPath(json, path)).toBe(value);
});
