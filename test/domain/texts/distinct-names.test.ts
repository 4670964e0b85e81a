import { distinctNames } from '../../../src/domain/texts/distinct-names';

test('two agents of one name are told apart, others keep theirs', () => {
  const options = [
    { id: 1, name: 'Ana' },
    { id: 2, name: 'Ana' },
    { id: 3, name: 'Bo' },
  ];
  expect(distinctNames(options).map(({ name }) => name)).toEqual(['Ana #1', 'Ana #2', 'Bo']);
});
