import fc from 'fast-check';
import {
  findWords,
  foldInPlace,
  hasEveryWord,
  searchWordsOf,
} from '../../../src/domain/results/quick-search';

const marked = (text: string, typed: string): readonly string[] =>
  findWords(text, searchWordsOf(typed)).map(({ start, end }) => text.slice(start, end));

describe('words are found wherever they stand', () => {
  test.each([
    ['whatever the case', 'No_Available_AGENT', 'no_available', ['No_Available']],
    ['every one of them', 'Anna called Bo', 'bo anna', ['Anna', 'Bo']],
    ['accents or none', 'Théo Fontaine', 'theo', ['Théo']],
    ['typed with accents', 'Theo', 'théo', ['Theo']],
    ['a plus sign', '+33 (0)1 99', '+33', ['+33']],
    ['brackets', '+33 (0)1 99', '(0)1', ['(0)1']],
    ['a full stop is a full stop', 'a.b axb', 'a.b', ['a.b']],
    ['dollars and stars', 'costs $5 * 2', '$5 *', ['$5', '*']],
    ['tags', 'say <b>hi</b>', '<b>', ['<b>']],
    ['entities', 'A&amp;B', '&amp;', ['&amp;']],
    ['a backslash', 'C:\\new', '\\n', ['\\n']],
    ['emoji', 'VIP ⭐ 🎉', '🎉', ['🎉']],
    ['behind a letter that grows in lower case', 'İİ Anna', 'anna', ['Anna']],
    ['right to left', 'דוד כהן', 'כהן', ['כהן']],
    ['words that overlap are one', 'banana', 'ban ana', ['banana']],
  ])('%s', (_, text, typed, expected) => {
    expect(marked(text, typed)).toEqual(expected);
    expect(hasEveryWord(foldInPlace(text), searchWordsOf(typed))).toBe(true);
  });
});

test('every word must be there', () => {
  expect(hasEveryWord(foldInPlace('Anna called'), searchWordsOf('anna bo'))).toBe(false);
});

test('nothing typed asks nothing and marks nothing', () => {
  expect(hasEveryWord('anything', searchWordsOf('  '))).toBe(true);
  expect(findWords('anything', searchWordsOf(' '))).toEqual([]);
});

const texts = fc.string({ unit: 'grapheme', maxLength: 60 });

test('folding moves no character', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(foldInPlace(text)).toHaveLength(text.length);
      expect(foldInPlace(foldInPlace(text))).toBe(foldInPlace(text));
    }),
    { numRuns: 500 },
  );
});

test('a text is found by any part of itself, and ranges are in order and apart', () => {
  fc.assert(
    fc.property(texts, fc.nat(60), fc.nat(20), (text, start, length) => {
      const words = searchWordsOf([...text].slice(start, start + length).join(''));
      expect(hasEveryWord(foldInPlace(text), words)).toBe(true);
      const ranges = findWords(text, words);
      expect(ranges.length > 0).toBe(words.length > 0);
      ranges.forEach((range, index) => {
        expect(range.start).toBeLessThan(range.end);
        expect(range.start).toBeGreaterThan(ranges[index - 1]?.end ?? -1);
      });
    }),
    { numRuns: 300 },
  );
});
