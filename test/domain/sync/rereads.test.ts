import { chooseRereads, rereadsPerRun } from '../../../src/domain/sync/rereads';
import { parseAvailability } from '../../../src/domain/users/availability';
import { aCall, anAnsweredCall } from '../../builders/calls';

const inCall = new Map([[1, parseAvailability('in_call')]]);
const left = new Map([[1, parseAvailability('after_call_work')]]);
const facts = { availabilities: inCall, checkedAt: new Map(), room: 10, includeRoutine: true };

test('waiting calls come first, then those whose agent left, then the longest unchecked', () => {
  const talking = anAnsweredCall({ id: 1, user: { id: 1, name: 'Ana' } });
  const abandoned = anAnsweredCall({ id: 2, user: { id: 2, name: 'Ben' } });
  const checked = anAnsweredCall({ id: 3, user: { id: 1, name: 'Ana' } });
  const waiting = aCall({ id: 4 });
  const checkedAt = new Map([[3, 500]]);
  const openCalls = [checked, talking, abandoned, waiting];
  const chosen = chooseRereads({ ...facts, openCalls, checkedAt });
  expect(chosen.map((call) => call.id)).toEqual([4, 2, 1, 3]);
});

test.each([
  ['the budget', 3, 3],
  ['the ceiling of a run', 100, rereadsPerRun],
  ['an empty budget', 0, 0],
  ['an overdrawn budget', -5, 0],
])('%s limits how many are read', (_, room, expected) => {
  const openCalls = Array.from({ length: 40 }, () => aCall());
  expect(chooseRereads({ ...facts, openCalls, room })).toHaveLength(expected);
});

test('while there is a backlog, only calls that matter now are read again', () => {
  const talking = anAnsweredCall({ id: 1 });
  const openCalls = [talking, aCall({ id: 2 })];
  const routine = { ...facts, openCalls, includeRoutine: false };
  expect(chooseRereads(routine).map((call) => call.id)).toEqual([2]);
  expect(chooseRereads({ ...routine, availabilities: left })).toHaveLength(2);
});
