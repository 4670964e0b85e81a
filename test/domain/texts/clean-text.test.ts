import { cleanOptional, cleanText } from '../../../src/domain/texts/clean-text';

test.each([
  ['a\tb', 'a b'],
  ['Marie\r\nCurie', 'Marie Curie'],
  ['  two   words ', 'two words'],
  ['a\u2028b\u2029c', 'a b c'],
  ['\u0000\u007f\u0085', ''],
  ['evil\u202Etxt', 'evil txt'],
  ['👩‍💻 Ada', '👩‍💻 Ada'],
  ['=1+1', '=1+1'],
])('%j is shown as %j', (raw, clean) => expect(cleanText(raw)).toBe(clean));

test.each([
  [undefined, undefined],
  ['', undefined],
  [' \n', undefined],
  [' Ada ', 'Ada'],
])('optional %j is %j', (raw, clean) => expect(cleanOptional(raw)).toBe(clean));
