import type { Call } from '../../../src/domain/calls/call';
import { findRinging } from '../../../src/domain/queue/ringing';
import { aCall, anAnsweredCall } from '../../builders/calls';
import { now } from '../../builders/now';
import { ringing } from '../../builders/ringing';

const rung = (...calls: Call[]): [number, number][] =>
  [...findRinging(calls, now)].map(([userId, { id }]) => [userId, id]);

it.each<[string, Call, [number, number][]]>([
  [
    'whom it rings on',
    aCall({ id: 1, trail: ringing([7, 8]) }),
    [
      [7, 1],
      [8, 1],
    ],
  ],
  ['not who declined', aCall({ id: 1, trail: ringing([7, 8], [8]) }), [[7, 1]]],
  ['nobody before it rings', aCall({ id: 1, trail: ringing([]) }), []],
  [
    'nobody for two minutes: the end of that ring was never told',
    aCall({ id: 1, startedAt: now - 121, trail: ringing([7], [], now - 121) }),
    [],
  ],
  ['nobody without webhooks', aCall({ id: 1 }), []],
  ['nobody once it was answered', anAnsweredCall({ id: 1, trail: ringing([7]) }), []],
  ['nobody for an outbound call', aCall({ id: 1, direction: 'outbound', trail: ringing([7]) }), []],
])('rings on %s', (_, call, expected) => {
  expect(rung(call)).toEqual(expected);
});

test('two calls on one agent: the one that waits longer', () => {
  const calls = [
    aCall({ id: 1, startedAt: now - 5, trail: ringing([7]) }),
    aCall({ id: 2, startedAt: now - 9, trail: ringing([7]) }),
  ];
  expect(rung(...calls)).toEqual([[7, 2]]);
});

test('when it rings on somebody else later, it rings on the first one no more', () => {
  const trail = ringing([7]);
  const later = { userId: 8, name: 'User 8', at: now };
  expect(rung(aCall({ id: 1, trail: { ...trail, rings: [...trail.rings, later] } }))).toEqual([
    [8, 1],
  ]);
});
