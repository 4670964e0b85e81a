import type { CellValue } from '../cell';
import type { LocaleRules } from '../locale';
import { formatDate } from './format-date';
import { formatGeneral, formatNumber } from './format-number';
import { type FormatToken, parseFormat } from './sections';

/** The format an untouched cell reports; Sheets shows such numbers as {@link formatGeneral} does. */
export const AUTOMATIC_FORMAT = '0.###############';

/** Whether a number format shows dates or times, so that scripts are given a `Date`. */
export const isDateFormat = (format: string | undefined): boolean =>
  format !== undefined && parseFormat(format).isDate;

/** Whether cells of this format keep whatever is entered as text. */
export const isTextFormat = (format: string | undefined): boolean =>
  format === '@' || format === '@STRING@';

/** What a cell shows for a value. */
export function displayValue(
  value: CellValue,
  format: string | undefined,
  locale: LocaleRules,
): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (format === undefined || isTextFormat(format)) {
    return typeof value === 'number' ? formatGeneral(value, locale) : value;
  }
  const { sections, isDate } = parseFormat(format);
  if (typeof value === 'string') return displayText(value, sections[3]);
  if (isDate) return formatDate(value, sections[0] ?? []);
  const section = sectionFor(value, sections);
  if (!section.some((token) => token.kind !== 'literal')) return writeLiterals(section);
  // A section made for negative numbers brings its own sign.
  const isSigned = value < 0 && section === sections[0];
  const text = formatNumber(value, section, locale);
  return isSigned && /[1-9]/.test(text) ? `-${text}` : text;
}

function sectionFor(
  value: number,
  sections: readonly (readonly FormatToken[])[],
): readonly FormatToken[] {
  const [positive = [], negative, zero] = sections;
  if (value < 0 && negative) return negative;
  return value === 0 && zero ? zero : positive;
}

const writeLiterals = (tokens: readonly FormatToken[]): string =>
  tokens.map((token) => (token.kind === 'literal' ? token.text : '')).join('');

function displayText(text: string, section: readonly FormatToken[] | undefined): string {
  if (!section) return text;
  return section
    .map((token) => (token.kind === 'text' ? text : token.kind === 'literal' ? token.text : ''))
    .join('');
}
