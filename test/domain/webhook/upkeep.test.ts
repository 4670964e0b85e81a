import fc from 'fast-check';
import {
  assessWebhook,
  isCheckDue,
  parseUpkeep,
  upkeepText,
} from '../../../src/domain/webhook/upkeep';

const wish = { url: 'https://a.example/exec?key=k', events: ['call.created', 'call.ended'] };
const found = { ...wish, isActive: true };

test.each([
  ['as registered', {}, 'none'],
  ['its events in another order', { events: ['call.ended', 'call.created'] }, 'none'],
  ['an event named twice', { events: ['call.ended', 'call.created', 'call.ended'] }, 'none'],
  ['switched off', { isActive: false }, 'switched-off'],
  ['switched off, and with other events', { isActive: false, events: [] }, 'switched-off'],
  ['without an event', { events: ['call.created'] }, 'changed'],
  ['with every event there is', { events: [...wish.events, 'contact.created'] }, 'changed'],
  ['elsewhere', { url: 'https://b.example/' }, 'changed'],
])('%s: %j is %s', (_, change, damage) =>
  expect(assessWebhook({ ...found, ...change }, wish)).toBe(damage),
);

test.each([
  [0, true],
  [999_400, true],
  [999_401, false],
  [1_000_000, false],
  [1_000_001, true],
])('looked at %i, it is due at 1,000,000: %s', (checkedAt, isDue) =>
  expect(isCheckDue({ checkedAt, isGone: false }, 1_000_000)).toBe(isDue),
);

test('what is kept is read back; anything else counts as never looked', () => {
  const kept = { checkedAt: 5, isGone: true };
  expect(parseUpkeep(upkeepText(kept))).toEqual(kept);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { checkedAt, isGone } = parseUpkeep(text);
      expect([typeof checkedAt, typeof isGone]).toEqual(['number', 'boolean']);
    }),
  );
});
