import { shortNumber } from '../../../src/domain/texts/numbers';
import { speak } from '../../../src/domain/texts/spoken';

afterEach(() => speak('en'));

test.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1000, '1k', '1k'],
  [1299, '1.2k', '1,2k'],
  [9999, '9.9k', '9,9k'],
  [12_999, '12k', '12k'],
])('%i in little room is %s, in French %s', (value, english, french) => {
  expect(shortNumber(value)).toBe(english);
  speak('fr');
  expect(shortNumber(value)).toBe(french);
});
