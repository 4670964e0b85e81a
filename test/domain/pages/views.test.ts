import fc from 'fast-check';
import { describeKey } from '../../../src/domain/pages/key-view';
import { listTeamOptions } from '../../../src/domain/pages/team-options';
import { aTeam } from '../../builders/directory';

test.each([
  ['0123456789abcdef', 'cdef'],
  ['0123456789ab', '89ab'],
  ['0123456789a', ''],
  ['', ''],
  [undefined, ''],
])('of the API ID %j, %j is told', (apiId, end) => {
  expect(describeKey(apiId)).toEqual({ kind: 'stored', end });
});

test('never more than four characters of an API ID are told', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 5 }), (apiId) => {
      const told = JSON.stringify(describeKey(apiId));
      expect(told.length).toBeLessThanOrEqual(JSON.stringify(describeKey('')).length + 4 * 6);
    }),
  );
});

test('teams stand in order of name, chosen ones that are gone after them, the teamless last', () => {
  const teams = [aTeam({ id: 1, name: 'Support' }), aTeam({ id: 2, name: 'Billing' })];
  expect(listTeamOptions(teams, [9, 1, 'withoutTeam'])).toEqual([
    { choice: 2, name: 'Billing' },
    { choice: 1, name: 'Support' },
    { choice: 9, name: 'Team 9 (not in Aircall’s list)' },
    { choice: 'withoutTeam', name: 'Single Users' },
  ]);
});

test('a team without a name goes by its id', () => {
  expect(listTeamOptions([aTeam({ id: 3, name: ' ' })], [])[0]?.name).toBe('Team 3');
});
