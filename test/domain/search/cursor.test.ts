import { readCursor, startPosition, writeCursor } from '../../../src/domain/search/cursor';

const position = { ...startPosition(100, 900), until: 700, known: [1, 2], page: 3, pagesRead: 9 };

test('a cursor is read as it was written', () => {
  expect(readCursor(writeCursor(position), 1)).toEqual(position);
});

test.each([
  ['no text', 7],
  ['no JSON', 'next'],
  ['a list', '[]'],
  ['another kind of page', writeCursor({ ...position, page: 0 })],
  ['half a page', writeCursor({ ...position, page: 1.5 })],
  ['a time outside the period', writeCursor({ ...position, until: 901 })],
  ['a period that ends first', writeCursor({ ...position, from: 901 })],
  ['a list the search does not have', writeCursor({ ...position, list: 1 })],
  ['ids that are none', writeCursor({ ...position, known: ['1' as unknown as number] })],
])('%s is no cursor', (_, text) => {
  expect(readCursor(text, 1)).toBeUndefined();
});
