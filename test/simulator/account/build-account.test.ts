import fc from 'fast-check';
import { buildAccount } from '../../../simulator/account/build-account';
import { fullName } from '../../../simulator/account/model';

interface Plan {
  seed?: number;
  users: number;
  teams: number;
  numbers: number;
  isHostile?: boolean;
}

const build = (plan: Plan) =>
  buildAccount({ seed: 1, now: 1_795_165_200, companyName: 'Café Ünïon', ...plan });

const sizes = fc.record({
  seed: fc.nat(),
  users: fc.integer({ min: 0, max: 90 }),
  teams: fc.integer({ min: 0, max: 12 }),
  numbers: fc.integer({ min: 0, max: 15 }),
});

test('an account has the size that was asked for, ids rise, and nothing points nowhere', () => {
  fc.assert(
    fc.property(sizes, (plan) => {
      const { users, teams, numbers } = build(plan);
      expect([users.length, teams.length, numbers.length]).toEqual([
        plan.users,
        plan.teams,
        plan.numbers,
      ]);
      for (const list of [users, teams, numbers]) {
        const ids = list.map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
      }
      const known = new Set(users.map(({ id }) => id));
      const named = [...teams, ...numbers].flatMap(({ userIds }) => userIds);
      expect(named.filter((id) => !known.has(id))).toEqual([]);
    }),
  );
});

test('the same seed gives the same account, another seed another', () => {
  const plan = { users: 30, teams: 4, numbers: 6 };
  expect(build(plan)).toEqual(build(plan));
  expect(build({ ...plan, seed: 2 })).not.toEqual(build(plan));
});

test('e-mail addresses, numbers and names are unique, but for the two namesakes', () => {
  const { users, numbers } = build({ users: 500, teams: 40, numbers: 60 });
  expect(new Set(users.map(({ email }) => email)).size).toBe(500);
  expect(new Set(numbers.map(({ digits }) => digits)).size).toBe(60);
  expect(new Set(numbers.map(({ name }) => name)).size).toBe(60);
  expect(new Set(users.map(fullName)).size).toBe(499);
});

test('every user is on at least one number, and every number but the night line has users', () => {
  const { users, numbers } = build({ users: 50, teams: 8, numbers: 10 });
  const assigned = new Set(numbers.flatMap(({ userIds }) => userIds));
  expect(users.every(({ id }) => assigned.has(id))).toBe(true);
  expect(numbers.filter(({ userIds }) => userIds.length === 0).map(({ name }) => name)).toEqual([
    'Night Line',
  ]);
});

test('a small account has no odd names', () => {
  const { users } = build({ users: 19, teams: 3, numbers: 5 });
  expect(users.filter((user) => /[<=+]/.test(fullName(user)))).toEqual([]);
});

test('without hostile names nothing tries to run, and the other odd people stay', () => {
  const plain = build({ users: 24, teams: 5, numbers: 6, isHostile: false });
  const names = [...plain.users, ...plain.contacts].map(({ firstName }) => firstName);
  expect(names.filter((name) => /^[=+@<]/.test(name))).toEqual([]);
  expect(plain.users.filter(({ lastName }) => lastName === 'Schmidt').length).toBeGreaterThan(1);
});
