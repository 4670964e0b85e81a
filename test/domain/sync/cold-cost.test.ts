import { coldCost } from '../../../src/domain/sync/cold-cost';

test.each([
  ['an empty account', { users: 0, teams: 0, numbers: 0 }, 55, { requests: 5, seconds: 4 }],
  ['a full page of users', { users: 50, teams: 8, numbers: 10 }, 55, { requests: 5, seconds: 4 }],
  ['one user more', { users: 51, teams: 8, numbers: 10 }, 55, { requests: 7, seconds: 5 }],
  [
    'more than a minute allows',
    { users: 500, teams: 40, numbers: 60 },
    20,
    { requests: 24, seconds: 67 },
  ],
  ['no limit', { users: 500, teams: 40, numbers: 60 }, 0, { requests: 24, seconds: 7 }],
])('reading %s anew', (_, size, limit, cost) => {
  expect(coldCost(size, limit)).toEqual(cost);
});
