import { defaultSettings } from '../../../src/domain/settings/parse';
import { dueParts } from '../../../src/domain/sync/due';
import { parseProgress } from '../../../src/domain/sync/progress';

const minutes = (count: number): number => count * 60;
const progress = (ages: Record<string, number>) => {
  const syncedAt = Object.fromEntries(
    Object.entries(ages).map(([part, age]) => [part, 1_000_000 - minutes(age)]),
  );
  return { ...parseProgress(undefined), syncedAt };
};

test.each([
  ['nothing was ever read', {}, ['users', 'teams', 'numbers']],
  ['all is fresh', { users: 1, teams: 1, numbers: 1 }, []],
  ['users are 240 min old', { users: 240, teams: 240, numbers: 240 }, ['users']],
  ['users are just younger', { users: 239, teams: 239, numbers: 239 }, []],
  ['all are 480 min old', { users: 480, teams: 480, numbers: 480 }, ['users', 'teams', 'numbers']],
])('when %s', (_, ages, due) => {
  expect(dueParts(progress(ages), defaultSettings, 1_000_000)).toEqual(due);
});

test.each([['{'], ['[]'], ['null'], [''], [undefined]])(
  'progress that reads %s starts anew',
  (text) => {
    expect(parseProgress(text)).toMatchObject({ runs: 0, usersApi: 'v2', syncedAt: {} });
  },
);
