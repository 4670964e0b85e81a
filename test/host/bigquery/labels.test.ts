import { changeLabels } from '../../../host/bigquery/labels';

test('a patch changes the labels it names, and leaves the others', () => {
  expect(changeLabels({ team: 'support', tier: 'one' }, { tier: 'two', site: 'paris' })).toEqual({
    team: 'support',
    tier: 'two',
    site: 'paris',
  });
});

test('null takes one away, or all of them', () => {
  expect(changeLabels({ team: 'support', tier: 'one' }, { tier: null })).toEqual({
    team: 'support',
  });
  expect(changeLabels({ team: 'support' }, { team: null })).toBeUndefined();
  expect(changeLabels({ team: 'support' }, null)).toBeUndefined();
});

test.each([
  ['a key with a capital', { Team: 'a' }],
  ['a key that begins with a digit', { '1team': 'a' }],
  ['a key of 64 characters', { ['a'.repeat(64)]: 'a' }],
  ['a value with a blank', { team: 'our support' }],
  ['a value of 64 characters', { team: 'a'.repeat(64) }],
])('%s is refused', (_, labels) => expect(() => changeLabels(undefined, labels)).toThrow(/Label/));

test('a label may have no value, and letters of any language', () => {
  expect(changeLabels(undefined, { team: '', équipe: 'été' })).toEqual({ team: '', équipe: 'été' });
});
