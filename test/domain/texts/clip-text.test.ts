import { clipText } from '../../../src/domain/texts/clip-text';

test.each([
  ['Ana Martin', 10, 'Ana Martin'],
  ['Ana Martinez', 10, 'Ana Marti…'],
  ['Ana M. Lopez', 5, 'Ana…'],
  ['🙂🙂🙂🙂', 3, '🙂🙂…'],
  ['', 3, ''],
])('%j in %i characters is %j', (text, most, clipped) => {
  expect(clipText(text, most)).toBe(clipped);
});
