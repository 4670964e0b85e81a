import { readCopiedCall } from '../../../src/domain/search/read-copied-call';
import { aMissedCall, anAnsweredCall } from '../../builders/calls';

/** As a value comes back from a page. */
const crossed = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a call comes back as it went', () => {
  const calls = [
    aMissedCall({ externalDigits: undefined, number: undefined }),
    anAnsweredCall({
      tags: ['=1'],
      comments: ['<img>'],
      asset: 'https://x.io/a',
      hasRecording: true,
    }),
  ];
  for (const call of calls) expect(readCopiedCall(crossed(call))).toEqual(call);
});

test.each([
  ['nothing', null],
  ['no id', { ...aMissedCall(), id: '1' }],
  ['another direction', { ...aMissedCall(), direction: '=1+1' }],
  ['no start', { ...aMissedCall(), startedAt: null }],
])('%s is no call', (_, value) => {
  expect(readCopiedCall(value)).toBeUndefined();
});

test('what is of another kind counts as missing', () => {
  const odd = { ...aMissedCall(), tags: 'VIP', comments: [1], user: { id: 'x' }, contactName: {} };
  const { tags, comments, user, contactName } = readCopiedCall(odd) ?? {};
  expect([tags, comments, user, contactName]).toEqual([[], [], undefined, undefined]);
});
