import { cleanText } from '../texts/clean-text';
import type { CardFacts, CardLine } from './card';
import type { CardRow } from './card-row';
import { fillLink } from './link';
import { readPlaceholder } from './placeholders';
import { fill, placeholdersIn } from './template';

/** House rule: Aircall names no limit, and a line is one line. */
const mostCharacters = 150;

/** A line and whether it says something of this call: what is always the same does not. */
export interface FilledLine {
  readonly line: CardLine;
  readonly isTelling: boolean;
}

/**
 * The line a row comes to; `undefined` when all its placeholders are empty, or its text is.
 *
 * A link one of whose placeholders is empty is left out, and so is a label that comes out empty.
 */
export function fillLine(row: CardRow, facts: CardFacts): FilledLine | undefined {
  const names = [row.text, row.label].flatMap(placeholdersIn);
  const told = names.filter((name) => cleanText(readPlaceholder(name, facts)) !== '');
  const text = fillText(row.text, facts);
  if (text === '' || (names.length > 0 && told.length === 0)) return undefined;
  const link = row.link === '' ? undefined : fillLink(row.link, facts);
  const label = fillText(row.label, facts);
  const line: CardLine =
    row.type === 'title'
      ? { type: 'title', text, ...(link && { link }) }
      : { type: 'shortText', text, ...(label && { label }), ...(link && { link }) };
  const isLinkTelling = link !== undefined && placeholdersIn(row.link).length > 0;
  return { line, isTelling: told.length > 0 || isLinkTelling };
}

/** Brackets in a value must not look like a placeholder somebody forgot. */
function fillText(template: string, facts: CardFacts): string {
  const filled = fill(template, (name) => readPlaceholder(name, facts));
  const clean = cleanText(filled.replace(/\p{Surrogate}/gu, '\ufffd'));
  return clip(clean.replace(/\{{2,}/g, '{').replace(/\}{2,}/g, '}'));
}

/** What is cut ends in "…", so that it shows. */
function clip(text: string): string {
  if (text.length <= mostCharacters) return text;
  // half a character would be none
  const kept = text.slice(0, mostCharacters - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd()}…`;
}
