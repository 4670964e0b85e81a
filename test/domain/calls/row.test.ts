import fc from 'fast-check';
import type { Call } from '../../../src/domain/calls/call';
import { outcomeOf } from '../../../src/domain/calls/outcome';
import { callRow, readCallRow, readUpdated } from '../../../src/domain/calls/row';
import { callHeader } from '../../../src/domain/sheets/headers';
import { aCall, aMissedCall, anAnsweredCall } from '../../builders/calls';
import { now } from '../../builders/now';

const cell = (call: Call, column: (typeof callHeader)[number]) =>
  callRow(call, now)[callHeader.indexOf(column)];

test.each<[string, Call]>([
  ['waiting', aCall()],
  ['dialling', aCall({ direction: 'outbound' })],
  ['in conversation', anAnsweredCall()],
  ['answered', anAnsweredCall({ status: 'done', endedAt: now })],
  ['missed', aMissedCall()],
  ['missed', aMissedCall({ missedReason: 'a_reason_of_tomorrow' })],
  ['call-back request', aMissedCall({ missedReason: undefined })],
  ['no answer', aMissedCall({ direction: 'outbound', missedReason: undefined })],
])('the outcome is "%s"', (outcome, call) => {
  expect(outcomeOf(call)).toBe(outcome);
});

test('wait, talk and total are whole seconds between the moments', () => {
  const startedAt = now - 100;
  const call = anAnsweredCall({ status: 'done', startedAt, answeredAt: now - 88, endedAt: now });
  expect(cell(call, 'Wait s')).toBe(12);
  expect(cell(call, 'Talk s')).toBe(88);
  expect(cell(call, 'Total s')).toBe(100);
});

test('a missed caller waited until the end and never talked', () => {
  const call = aMissedCall({ startedAt: now - 25, endedAt: now });
  expect(cell(call, 'Wait s')).toBe(25);
  expect(cell(call, 'Talk s')).toBe('');
});

test('ids are text and moments are dates', () => {
  const call = anAnsweredCall({ id: 812 });
  expect(cell(call, 'Call ID')).toBe('812');
  expect(cell(call, 'User ID')).toBe('1');
  expect(cell(call, 'Started')).toEqual(new Date(call.startedAt * 1000));
  expect(readUpdated(callRow(call, now))).toBe(now);
});

const names = fc.constantFrom('Ana', '=HYPERLINK("x")', '+1+1', "O'Neil", '@all', '-5', '’');
const moments = fc.integer({ min: now - 9_000, max: now });

test('a row reads back as the call it was written from', () => {
  const calls = fc.record({
    direction: fc.constantFrom('inbound' as const, 'outbound' as const),
    status: fc.constantFrom('initial' as const, 'answered' as const, 'done' as const),
    startedAt: moments,
    answeredAt: fc.option(moments, { nil: undefined }),
    endedAt: fc.option(moments, { nil: undefined }),
    contactName: fc.option(names, { nil: undefined }),
    user: fc.option(fc.record({ id: fc.integer({ min: 1 }), name: names }), { nil: undefined }),
    teams: fc.array(names, { maxLength: 3 }),
    tags: fc.array(names, { maxLength: 3 }),
    hasVoicemail: fc.boolean(),
  });
  fc.assert(
    fc.property(calls, (change) => {
      const call = aCall(change);
      expect(readCallRow(callRow(call, now))).toEqual(call);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['no id', 0, ''],
  ['an id that is a word', 0, 'total'],
  ['no start', 5, ''],
  ['a status we do not know', 2, 'ringing'],
])('a row with %s is no call', (_, index, value) => {
  const row = callRow(aCall(), now).map((content, at) => (at === index ? value : content));
  expect(readCallRow(row)).toBeUndefined();
});
