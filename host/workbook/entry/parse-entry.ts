import type { Entry, EntryRules } from './entry';
import { parseDate } from './parse-date';
import { parseNumber } from './parse-number';
import { parseTime } from './parse-time';

const MONTH_OR_TRUTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|true|false)/i;

/** Only texts that begin so can become anything but text; most never get past this. */
function isWorthALook(text: string): boolean {
  const first = text.charCodeAt(0);
  // Digits, signs and blanks come before the letters; currency signs after them.
  if (first < 0x41) return true;
  return first > 0x7a || MONTH_OR_TRUTH.test(text);
}

/**
 * What a text becomes when it is typed into a cell, or written by a script: text, number, date,
 * time, truth value or formula.
 *
 * @see https://developers.google.com/sheets/api/reference/rest/v4/ValueInputOption - USER_ENTERED
 * (read 2026-08-30): "as if the user typed them into the UI".
 */
export function parseEntry(text: string, rules: EntryRules): Entry {
  if (!isWorthALook(text)) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: text, formula: text };
  const trimmed = text.trim();
  if (trimmed === '') return { value: text };
  return (
    parseTruth(trimmed) ??
    parseNumber(trimmed, rules.locale) ??
    parseTime(trimmed) ??
    parseDate(trimmed, rules) ??
    parsePlus(text, rules) ?? { value: text }
  );
}

function parseTruth(text: string): Entry | undefined {
  if (/^true$/i.test(text)) return { value: true };
  return /^false$/i.test(text) ? { value: false } : undefined;
}

function parsePlus(text: string, rules: EntryRules): Entry | undefined {
  if (!rules.plusStartsFormula || !text.startsWith('+') || text.length < 2) return undefined;
  return { value: `=${text}`, formula: `=${text}` };
}
