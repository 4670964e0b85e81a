import { listTargetScopes } from '../../../src/domain/pages/target-scopes';
import { aNumber, aTeam } from '../../builders/directory';

const teams = [aTeam({ id: 2, name: 'Support' }), aTeam({ id: 1, name: 'Sales' })];
const numbers = [aNumber({ id: 7, name: 'Shop' }), aNumber({ id: 8, name: 'Shop' })];

test('teams come before numbers, in order of name, and two of one name are told apart', () =>
  expect(listTargetScopes({ teams, numbers }, [])).toEqual([
    { scope: 'team 1', name: 'Team: Sales' },
    { scope: 'team 2', name: 'Team: Support' },
    { scope: 'number 7', name: 'Number: Shop #7' },
    { scope: 'number 8', name: 'Number: Shop #8' },
  ]));

test('one that has a target stays on the list though nobody knows it any more', () => {
  const promise = { answerTargetSeconds: 20, serviceLevelPercent: 80 };
  const targets = [
    { ...promise, scope: 'team 99' as const },
    { ...promise, scope: 'number 98' as const },
    { ...promise, scope: 'team 1' as const },
  ];
  expect(listTargetScopes({ teams, numbers: [] }, targets).slice(2)).toEqual([
    { scope: 'team 99', name: 'Team 99 (not in Aircall’s list)' },
    { scope: 'number 98', name: 'Number 98 (not in Aircall’s list)' },
  ]);
});
