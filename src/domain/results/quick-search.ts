/** A part of a text, from `start` up to but without `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * A text as the quick search compares it: without case and accents, every character at its old
 * place, so that what is found can be marked. A letter that would become two (İ) stays as it is.
 */
export const foldInPlace = (text: string): string =>
  text.replace(/[^\x20-\x7e]/gu, foldLetter).toLowerCase();

function foldLetter(letter: string): string {
  const [base = letter] = letter.normalize('NFD').toLowerCase();
  return base.length === letter.length && base.toLowerCase().length === base.length ? base : letter;
}

/** The words somebody typed or selected, folded; each counts once. Every character is just text. */
export const searchWordsOf = (typed: string): readonly string[] => [
  ...new Set(foldInPlace(typed).split(/\s+/u).filter(Boolean)),
];

/** Whether every word stands somewhere in a text. @param folded - Made by {@link foldInPlace}. */
export const hasEveryWord = (folded: string, words: readonly string[]): boolean =>
  words.every((word) => folded.includes(word));

/** Where words stand in a text, in order; ranges that touch or overlap are one. */
export function findWords(text: string, words: readonly string[]): readonly TextRange[] {
  const folded = foldInPlace(text);
  const found = words
    .flatMap((word) => placesOf(folded, word))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: TextRange[] = [];
  for (const range of found) {
    const last = merged[merged.length - 1];
    if (last === undefined || range.start > last.end) merged.push(range);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return merged;
}

function placesOf(folded: string, word: string): readonly TextRange[] {
  const places: TextRange[] = [];
  if (word === '') return places;
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    places.push({ start: at, end: at + word.length });
  }
  return places;
}
