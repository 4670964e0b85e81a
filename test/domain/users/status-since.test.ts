import { parseAvailability } from '../../../src/domain/users/availability';
import type { Presence } from '../../../src/domain/users/presence';
import { statusSince } from '../../../src/domain/users/status-since';
import { anAnsweredCall } from '../../builders/calls';

const look = (at: number, words: Readonly<Record<number, string>>, since = {}): Presence => ({
  at,
  states: new Map(Object.entries(words).map(([id, word]) => [Number(id), parseAvailability(word)])),
  since: new Map(Object.entries(since).map(([id, began]) => [Number(id), Number(began)])),
});

it.each<[string, Presence | undefined, Presence, number | undefined]>([
  ['nobody looked before', undefined, look(1000, { 7: 'available' }), undefined],
  [
    'the same as at the first look',
    look(940, { 7: 'available' }),
    look(1000, { 7: 'available' }),
    undefined,
  ],
  ['another status', look(940, { 7: 'available' }), look(1000, { 7: 'offline' }), 1000],
  ['still the same', look(940, { 7: 'offline' }, { 7: 500 }), look(1000, { 7: 'offline' }), 500],
  [
    'a word nobody knows yet',
    look(940, { 7: 'on_mobile' }, { 7: 500 }),
    look(1000, { 7: 'on_mobile' }),
    500,
  ],
  ['somebody new', look(940, {}), look(1000, { 7: 'available' }), undefined],
  ['a long pause', look(99, { 7: 'offline' }, { 7: 50 }), look(1000, { 7: 'offline' }), undefined],
])('%s', (_, earlier, now, expected) => {
  expect(statusSince(now, [], earlier).get(7)).toBe(expected);
});

it('on a call: since it was answered', () => {
  const call = anAnsweredCall({
    status: 'answered',
    answeredAt: 812,
    endedAt: undefined,
    user: { id: 7, name: 'Anna' },
  });
  const now = look(1000, { 7: 'in_call' });
  expect(statusSince(now, [call], look(940, { 7: 'available' })).get(7)).toBe(812);
});
