import { cellCharacters } from '../inbox/inbox-row';
import { readText } from '../sheets/cells';
import type { Row } from '../sheets/headers';

/** A handbook as rows of the sheet Handbook: one cell holds no more than 50,000 characters. */
export function splitHandbook(text: string): Row[] {
  const count = Math.max(1, Math.ceil(text.length / cellCharacters));
  return Array.from({ length: count }, (_, index) => [
    `${index + 1} of ${count}`,
    // the mark keeps Sheets from taking a part for anything but text, and from trimming it
    `|${text.slice(index * cellCharacters, (index + 1) * cellCharacters)}|`,
  ]);
}

/** Joins what {@link splitHandbook} split; `undefined` when a part is missing. */
export function joinHandbook(rows: readonly Row[]): string | undefined {
  const parts = rows.filter(([part]) => readText(part) !== '');
  const isWhole = parts.every(
    ([part], index) => readText(part) === `${index + 1} of ${parts.length}`,
  );
  if (parts.length === 0 || !isWhole) return undefined;
  return parts.map(([, text]) => String(text).slice(1, -1)).join('');
}
