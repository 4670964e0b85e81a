import fc from 'fast-check';
import { callRow } from '../../../src/domain/calls/row';
import {
  correctRow,
  firstLateTo,
  lateToAfter,
  lateWindow,
} from '../../../src/domain/log/late-read';
import { withoutOldCaller } from '../../../src/domain/log/retention';
import { aCall, anAnsweredCall } from '../../builders/calls';
import { now } from '../../builders/now';

const day = 86_400;

test.each([
  [
    'a day and a quarter of an hour old',
    now - day - 900,
    0,
    { from: now - day - 900, to: now - day },
  ],
  ['younger', now - day - 899, 0, undefined],
  ['just read', now - 2 * day, now - 179, undefined],
  ['left for some minutes', now - 2 * day, now - 180, { from: now - 2 * day, to: now - day }],
  ['left for weeks', now - 60 * day, 0, { from: now - 8 * day, to: now - day }],
])('calls that are %s', (_, lateTo, lateAt, window) => {
  expect(lateWindow({ lateTo, lateAt }, now)).toEqual(window);
});

test('an account that was just set up waits for a day', () => {
  const lateTo = firstLateTo(now);
  expect(lateWindow({ lateTo, lateAt: 0 }, now + day - 3 * 3600)).toBeUndefined();
  expect(lateWindow({ lateTo, lateAt: 0 }, now + day)).toBeDefined();
});

test('a reading always gets on, never past its end, and never past a call it did not bring', () => {
  const starts = fc.array(fc.nat(1_000), { maxLength: 20 });
  fc.assert(
    fc.property(starts, fc.boolean(), (offsets, isComplete) => {
      const window = { from: now, to: now + 1_000 };
      const calls = offsets.map((offset) => aCall({ startedAt: now + offset }));
      const after = lateToAfter(window, { calls, isComplete });
      expect(after).toBeGreaterThan(window.from);
      expect(after).toBeLessThanOrEqual(window.to);
      const newest = Math.max(now + 1, ...offsets.map((offset) => now + offset));
      expect(after).toBe(isComplete ? window.to : newest);
    }),
  );
});

const logged = anAnsweredCall({
  status: 'done',
  endedAt: now - 10,
  contactName: 'Zoë',
  tags: ['a'],
  comments: ['one, two'],
});
const row = callRow(logged, now);
const told = (change: Partial<typeof logged>) => ({
  call: { ...logged, ...change },
  asOf: now + day,
});

test.each([
  ['nothing new', {}],
  ['no contact', { contactName: undefined }],
])('a row stays when Aircall tells %s', (_, change) => {
  expect(correctRow(row, told(change))).toBeUndefined();
});

test.each([
  ['a late tag', { tags: ['a', 'b'] }],
  ['a tag less', { tags: [] }],
  ['a comment', { comments: ['one, two', 'three'] }],
  ['archived', { isArchived: true }],
  ['a voicemail', { hasVoicemail: true }],
  ['who looks after it', { assignedTo: 'Bo Lee' }],
])('a row is written anew with %s, and then stays', (_, change) => {
  const corrected = correctRow(row, told(change)) ?? [];
  expect(corrected).toEqual(callRow({ ...logged, ...change }, now + day));
  expect(correctRow(corrected, told(change))).toBeUndefined();
});

test('what the retention removed does not come back', () => {
  const forget = withoutOldCaller(now + 1);
  const blanked = callRow(forget(logged), now);
  expect(correctRow(blanked, told({}), forget)).toBeUndefined();
});

test('a row a person made unreadable is left alone', () => {
  expect(correctRow(['?', ...row.slice(1)], told({ tags: [] }))).toBeUndefined();
});
