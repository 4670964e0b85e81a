import { assignmentsOf, isMapped } from '../../../src/domain/groups/assignments';
import { aNumber, aUser } from '../../builders/directory';

const pairs = (directory: Parameters<typeof assignmentsOf>[0]) =>
  [...assignmentsOf(directory)].map(([id, userIds]) => [id, [...userIds].sort()]);

test.each([
  ['users', [aUser({ id: 1, numberIds: [31] })], [aNumber()]],
  ['numbers', [aUser({ id: 1 })], [aNumber({ userIds: [1] })]],
  ['both', [aUser({ id: 1, numberIds: [31] })], [aNumber({ userIds: [1] })]],
])('a mapping that %s know is one', (_, users, numbers) =>
  expect(pairs({ users, numbers })).toEqual([[31, [1]]]),
);

test('nobody on any number is no mapping', () =>
  expect(isMapped(assignmentsOf({ users: [aUser()], numbers: [aNumber()] }))).toBe(false));
