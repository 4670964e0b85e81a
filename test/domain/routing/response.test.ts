import { fitResponse } from '../../../src/domain/routing/fit-response';
import type { TargetKind } from '../../../src/domain/routing/question';
import { followPath } from '../../../src/domain/routing/response-path';
import { routeAnswer } from '../../../src/domain/routing/route-answer';
import { numbers, teams, users } from '../../builders/routing';

const answer = { calls: [{ user: { id: 7, name: null }, tags: [['a', 'b']] }], 'data-x': 0 };
test.each([
  ['calls[0].user.id', { kind: 'value', value: 7 }],
  ['calls[0].tags[0][1]', { kind: 'value', value: 'b' }],
  ['data-x', { kind: 'value', value: 0 }],
  [' calls[0].user ', { kind: 'value', value: { id: 7, name: null } }],
  ['calls[1].user.id', { kind: 'nothing', at: 'calls[1]' }],
  ['calls[0].user.name', { kind: 'nothing', at: 'calls[0].user.name' }],
  ['calls[0].user.id.x', { kind: 'nothing', at: 'calls[0].user.id.x' }],
  ['calls.length', { kind: 'nothing', at: 'calls.length' }],
  ['constructor.name', { kind: 'nothing', at: 'constructor' }],
  ['', { kind: 'unreadable' }],
  ['calls[].id', { kind: 'unreadable' }],
  ['calls[x]', { kind: 'unreadable' }],
  ['calls..id', { kind: 'unreadable' }],
  ['.calls', { kind: 'unreadable' }],
  ['calls[0]user', { kind: 'unreadable' }],
  ['$.calls[0]. user', { kind: 'unreadable' }],
])('%j leads to %j', (path, outcome) => {
  expect(followPath(answer, path)).toEqual(outcome);
});

test.each<[unknown, TargetKind, boolean, RegExp]>([
  [1, 'user', true, /this is Ana/],
  ['1', 'user', true, /this is Ana/],
  ['BOB@example.com', 'user', true, /this is Bob/],
  [99, 'user', true, /no user 99 is known/],
  ['Bob', 'user', false, /neither the id of a user nor/],
  [11, 'team', true, /team Support/],
  [99, 'team', false, /No team has the id 99/],
  ['Support', 'team', false, /no id of a team/],
  [31, 'number', true, /Support FR/],
  ['+33199001122', 'number', true, /Support FR/],
  ['+33199001123', 'number', false, /none of your company’s/],
  ['+442071234567', 'external', true, /E\.164/],
  ['020 7123 4567', 'external', false, /not in E\.164/],
  [{ id: 1 }, 'user', false, /neither text nor a number/],
  [true, 'user', false, /neither text nor a number/],
])('%j as %s: %s', (value, type, fits, sentence) => {
  expect(fitResponse(value, type, { users, teams, numbers })).toEqual({
    fits,
    sentence: expect.stringMatching(sentence),
  });
});

test('an answer always has matched, rule and reason, and at most one target', () => {
  const none = { target: undefined, rule: '', reason: '' };
  expect(routeAnswer(none)).toEqual({ matched: false, rule: '', reason: '' });
  // why no rule could be asked is for Actions, not for the widget
  expect(routeAnswer({ ...none, reason: 'Rules have not been read.' })).toEqual(routeAnswer(none));
  const [number = { id: 0, name: '', digits: '' }] = numbers;
  const said = { rule: 'R', reason: 'Why.' };
  expect(routeAnswer({ ...said, target: { kind: 'number', ...number } })).toEqual({
    matched: true,
    ...said,
    number: { id: 31, digits: '+33 1 99 00 11 22' },
  });
});
