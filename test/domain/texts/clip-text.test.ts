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

test.each([
  ['Ana Martinez #12', 16, 'Ana Martinez #12'],
  ['Ana Martinez #12', 13, 'Ana Mart… #12'],
  ['Ana Martinez-Lopez', 13, 'Ana Martinez…'],
  ['Ana Martinez #12', 3, '… #12'],
])('%j in %i characters, of which " #12" is kept, is %j', (text, most, clipped) => {
  expect(clipText(text, most, ' #12')).toBe(clipped);
});
