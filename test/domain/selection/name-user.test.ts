import { nameUser } from '../../../src/domain/selection/name-user';
import { aUser } from '../../builders/directory';

const users = [
  aUser({ id: 1, name: 'Anna Schmidt' }),
  aUser({ id: 2, name: 'Anna Schmidt ' }),
  aUser({ id: 3, name: 'Bob\nStone' }),
  aUser({ id: 4, name: ' ' }),
];

test.each<[string, number, string | undefined, string]>([
  ['by name', 3, undefined, 'Bob Stone'],
  ['by name and id when another has the name too', 1, undefined, 'Anna Schmidt #1'],
  ['whichever of the two it is', 2, undefined, 'Anna Schmidt #2'],
  ['by id without a name', 4, undefined, 'Agent 4'],
  ['as new when nobody knows the id', 9, undefined, 'Agent 9 (new)'],
  ['as it was read just now', 9, 'Carla', 'Carla'],
  ['with the id when the name read just now is another’s', 3, 'Anna Schmidt', 'Anna Schmidt #3'],
])('a user is called %s', (_, id, fresh, name) => {
  expect(nameUser(users, id, fresh)).toBe(name);
});
