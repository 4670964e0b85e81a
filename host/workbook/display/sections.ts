import { remember } from '../remember';

/** One piece of a number format's section. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  /** A run of `0 # ? , .` that stands for the digits. */
  | { readonly kind: 'digits'; readonly text: string }
  | { readonly kind: 'exponent'; readonly text: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'text' }
  | { readonly kind: 'general' }
  /** A date or time field: `yyyy`, `m`, `[h]`, `am/pm`, `.000`. */
  | { readonly kind: 'date'; readonly text: string };

/** A number format made ready: one list of tokens per section (positive; negative; zero; text). */
export interface ParsedFormat {
  readonly sections: readonly (readonly FormatToken[])[];
  /** Whether it shows a date or time, so that scripts get a `Date`. */
  readonly isDate: boolean;
}

const TOKEN =
  /\[\$([^\]-]*)(?:-[^\]]*)?\]|(\[h+\]|\[m+\]|\[s+\])|\[[^\]]*\]|"([^"]*)"|\\(.)|_.|\*.|(general)|(am\/pm|a\/p)|(y+|m+|d+|h+|s+)|(\.0+(?=\D|$))|([0#?](?:[0#?,]*[0#?])?(?:\.[0#?]*)?,*|\.[0#?]+)|(e[+-]0+)|(%)|(@)|([\s\S])/giy;

const parsed = new Map<string, ParsedFormat>();

/** Reads a number format; the answer is kept, since few formats serve many cells. */
export function parseFormat(pattern: string): ParsedFormat {
  return remember(parsed, pattern, () => {
    const sections = splitSections(pattern).map(tokenize);
    const isDate = sections[0]?.some((token) => token.kind === 'date') ?? false;
    return { sections, isDate };
  });
}

/** Cuts at semicolons that stand outside quotes. */
const splitSections = (pattern: string): string[] => pattern.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);

function tokenize(section: string): FormatToken[] {
  const tokens: FormatToken[] = [];
  let lastDate = '';
  for (const match of section.matchAll(new RegExp(TOKEN))) {
    const token = tokenOf(match, lastDate);
    if (token?.kind === 'date') lastDate = token.text;
    if (token) tokens.push(token);
  }
  return tokens;
}

function tokenOf(match: RegExpMatchArray, lastDate: string): FormatToken | undefined {
  const [all, currency, elapsed, quoted, escaped, general, half, field, fraction, digits] = match;
  const [exponent, percent, at, other] = match.slice(10);
  const literal = currency ?? quoted ?? escaped ?? other;
  if (literal !== undefined) return { kind: 'literal', text: literal };
  const date = elapsed ?? half ?? field;
  if (date !== undefined) return { kind: 'date', text: date };
  if (fraction !== undefined) {
    const isOfSeconds = /^\[?s/i.test(lastDate);
    return { kind: isOfSeconds ? 'date' : 'digits', text: fraction };
  }
  if (digits !== undefined) return { kind: 'digits', text: digits };
  if (exponent !== undefined) return { kind: 'exponent', text: exponent };
  if (percent) return { kind: 'percent' };
  if (at) return { kind: 'text' };
  if (general) return { kind: 'general' };
  return all.startsWith('_') ? { kind: 'literal', text: ' ' } : undefined;
}
