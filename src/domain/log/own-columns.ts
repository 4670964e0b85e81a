import type { CellValue, Row } from '../sheets/headers';

const unnamed = /^Column \d+$/;

/**
 * The words of a header row, each once: a column that has none, or the word of another, is called by
 * its number, such as `Column 32`.
 */
export const nameColumns = (cells: readonly CellValue[]): readonly string[] =>
  cells.map((cell, at) => {
    const word = String(cell);
    return word === '' || cells.indexOf(cell) !== at ? `Column ${at + 1}` : word;
  });

/** Records with the columns that are worth moving: those without a name only when they are used. */
export function usedColumns(
  words: readonly string[],
  rows: readonly Row[],
): { readonly words: readonly string[]; readonly rows: readonly Row[] } {
  const isUsed = (at: number): boolean => rows.some((row) => (row[at] ?? '') !== '');
  const kept = words.flatMap((word, at) => (!unnamed.test(word) || isUsed(at) ? [at] : []));
  return {
    words: kept.map((at) => words[at] ?? ''),
    rows: rows.map((row) => kept.map((at) => row[at] ?? '')),
  };
}
