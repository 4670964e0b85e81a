import fc from 'fast-check';
import { fieldsOf, parseRouteRequest } from '../../../src/domain/routing/route-request';

const parse = (parameter: Record<string, string>, body = '') =>
  parseRouteRequest(fieldsOf({ parameter, body }), '');

test('the fields of an address', () => {
  expect(
    parse({ key: 'k', callerNumber: ' 33176111111', numberId: ' 31 ', type: 'Team', test: '1' }),
  ).toEqual({
    key: 'k',
    callerNumber: '+33176111111',
    numberId: 31,
    wanted: ['team'],
    isTest: true,
  });
});

test('a body of JSON says what the address does not', () => {
  const body = JSON.stringify({
    callerNumber: '+33176111111',
    numberId: 31,
    key: 'other',
    type: 1,
  });
  expect(parse({ key: 'k' }, body)).toMatchObject({ key: 'k', numberId: 31, wanted: [] });
});

test('nothing said: a hidden caller, any number, any target', () => {
  expect(parse({})).toEqual({
    key: '',
    callerNumber: undefined,
    numberId: undefined,
    wanted: ['user', 'team', 'number', 'external'],
    isTest: false,
  });
});

test('whatever comes is read without a complaint', () => {
  const words = fc.oneof(fc.string(), fc.json(), fc.constantFrom('[1]', 'null', '{"key":{}}', '{'));
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), words, (parameter, body) => {
      expect(() => parse(parameter, body)).not.toThrow();
    }),
    { numRuns: 200 },
  );
});
