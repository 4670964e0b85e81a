import { parseAvailability } from '../../../src/domain/users/availability';
import { isTooLong } from '../../../src/domain/users/time-limits';

const limits = { longCallSeconds: 600, longWrapUpSeconds: 120, longAwaySeconds: 1800 };

it.each([
  ['in_call', 599, false],
  ['in_call', 600, true],
  ['after_call_work', 119, false],
  ['after_call_work', 120, true],
  ['do_not_disturb', 1799, false],
  ['do_not_disturb', 1800, true],
  ['out_for_lunch', 1800, true],
  ['on_mobile', 99_999, false],
  ['available', 99_999, false],
  ['offline', 99_999, false],
])('%s for %i s is too long: %s', (word, seconds, expected) => {
  expect(isTooLong(parseAvailability(word), seconds, limits)).toBe(expected);
});

test('nothing is too long while nobody knows how long, or what it is', () => {
  expect(isTooLong(parseAvailability('in_call'), undefined, limits)).toBe(false);
  expect(isTooLong(undefined, 99_999, limits)).toBe(false);
});

it.each(['in_call', 'after_call_work', 'do_not_disturb'])(
  '0 switches the limit of %s off',
  (word) => {
    const off = { longCallSeconds: 0, longWrapUpSeconds: 0, longAwaySeconds: 0 };
    expect(isTooLong(parseAvailability(word), 99_999, off)).toBe(false);
  },
);
