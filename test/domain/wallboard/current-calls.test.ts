import type { Call } from '../../../src/domain/calls/call';
import { findCurrentCalls } from '../../../src/domain/wallboard/current-calls';
import { aCall, anAnsweredCall } from '../../builders/calls';
import { now } from '../../builders/now';

const user = { id: 1, name: 'Ana Martin' };
const older = anAnsweredCall({ id: 1, answeredAt: now - 50 });
const newer = anAnsweredCall({ id: 2, answeredAt: now - 20 });
const ringingOut = aCall({ id: 3, user, direction: 'outbound', startedAt: now - 2 });
const ringingIn = aCall({ id: 4, user });
const twin = anAnsweredCall({ id: 5, answeredAt: now - 20 });
const withoutTime = anAnsweredCall({ id: 6, startedAt: now - 10, answeredAt: undefined });

test.each<[string, readonly Call[], number | undefined]>([
  ['none without a call', [], undefined],
  ['the newest answered one of two', [newer, older], 2],
  ['an answered one before one that rings', [ringingOut, older], 1],
  ['an outbound one that rings', [ringingOut], 3],
  ['no inbound one that rings', [ringingIn], undefined],
  ['the higher id of two of one second', [twin, newer], 5],
  ['one whose answer has no time by its start', [withoutTime, newer], 6],
  ['no call of nobody', [anAnsweredCall({ user: undefined })], undefined],
])('an agent shows %s', (_, calls, id) => {
  expect(findCurrentCalls(calls).get(1)?.id).toBe(id);
  expect(findCurrentCalls([...calls].reverse()).get(1)?.id).toBe(id);
});
