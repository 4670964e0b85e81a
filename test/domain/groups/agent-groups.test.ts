import { readAgentGroups, resolveGroups } from '../../../src/domain/groups/agent-groups';
import { aUser } from '../../builders/directory';

const users = [aUser({ id: 1 }), aUser({ id: 2 }), aUser({ id: 3, email: '' })];
const resolve = (...rows: readonly (readonly [string, string])[]) =>
  resolveGroups(readAgentGroups(rows), users);
const members = (...rows: readonly (readonly [string, string])[]) =>
  [...resolve(...rows).members].map(([name, ids]) => [name, ...ids]);

test('e-mails are found no matter their case and the spaces around them', () =>
  expect(members([' USER1@Example.com ', 'Gold'])).toEqual([['Gold', 1]]));

test('an agent may be in several groups, and twice in one is once', () =>
  expect(
    members(
      ['user1@example.com', 'Gold'],
      ['user1@example.com', 'Day'],
      ['user1@example.com', 'gold'],
    ),
  ).toEqual([
    ['Gold', 1],
    ['Day', 1],
  ]));

test('what cannot be used is counted: unknown e-mails once each, rows that lack a word', () => {
  const { unknownEmails, incompleteRows } = resolve(
    ['who@example.com', 'Gold'],
    ['WHO@example.com', 'Day'],
    ['user1@example.com', ''],
    ['', 'Gold'],
    ['', ''],
  );
  expect({ unknownEmails, incompleteRows }).toEqual({
    unknownEmails: ['WHO@example.com'],
    incompleteRows: 2,
  });
});

test('an empty e-mail is nobody’s, though a user may have none', () =>
  expect(resolve(['', 'Gold']).members.size).toBe(0));
