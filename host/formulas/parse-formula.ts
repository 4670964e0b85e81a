import type { CellValue } from '../workbook/cell';

/** A call of one function with nothing around it and no call among its arguments. */
export interface FormulaCall {
  /** As written. */
  readonly name: string;
  readonly args: readonly FormulaArgument[];
}

/** What stands between two separators. */
export type FormulaArgument =
  | { readonly kind: 'value'; readonly value: CellValue }
  /** `{"color","red";"max",40}`, row by row. */
  | { readonly kind: 'array'; readonly rows: readonly (readonly CellValue[])[] }
  /** `B2`, `Calls!A1:B2`, `'My sheet'!A:B`, a name; without `$`. */
  | { readonly kind: 'reference'; readonly text: string };

/** Texts in quotes, names of sheets in quotes, brackets and separators, and whatever is between them. */
const TOKEN = /\s*("(?:[^"]|"")*"|(?:'(?:[^']|'')+'![^\s,;(){}"']+)|[,;(){}]|[^\s,;(){}"']+)\s*/y;

const CALL = /^=\s*([\p{L}_][\p{L}\d_.]*)\s*\((.*)\)\s*$/su;

const REFERENCE =
  /^(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(?:[\p{L}_][\p{L}\d_]*(?::[A-Za-z]{0,3}\d*)?|\d+:\d+)$/u;

/**
 * Reads a formula that is a single call: `=NAME(1, "text", A1:B2, {1,2;3,4})`.
 *
 * @returns undefined for every other formula: sums, nested calls, arguments left out.
 */
export function parseFormula(formula: string): FormulaCall | undefined {
  const [, name, inside] = CALL.exec(formula) ?? [];
  if (name === undefined || inside === undefined) return undefined;
  const tokens = tokensOf(inside);
  const args = tokens && readArguments(tokens);
  return args && { name, args };
}

function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) return undefined;
    tokens.push(token);
  }
  return tokens;
}

function readArguments(tokens: readonly string[]): FormulaArgument[] | undefined {
  const args: FormulaArgument[] = [];
  const rest = [...tokens];
  while (rest.length > 0) {
    const argument = rest[0] === '{' ? takeArray(rest) : readOne(rest.shift() as string);
    if (!argument) return undefined;
    args.push(argument);
    const next = rest.shift();
    if (next === undefined) return args;
    if ((next !== ',' && next !== ';') || rest.length === 0) return undefined;
  }
  return args;
}

/** Takes `{…}` from the front; only plain values may stand in it. */
function takeArray(tokens: string[]): FormulaArgument | undefined {
  const end = tokens.indexOf('}');
  if (end < 0) return undefined;
  const inside = tokens.splice(0, end + 1).slice(1, -1);
  const rows: CellValue[][] = [[]];
  for (let at = 0; at < inside.length; at += 2) {
    const one = readOne(inside[at] as string);
    if (one?.kind !== 'value') return undefined;
    rows.at(-1)?.push(one.value);
    const separator = inside[at + 1];
    if (separator === ';') rows.push([]);
    else if (separator !== undefined && separator !== ',') return undefined;
    if (separator !== undefined && at + 2 >= inside.length) return undefined;
  }
  const isEven = rows.every(({ length }) => length > 0 && length === rows[0]?.length);
  return isEven ? { kind: 'array', rows } : undefined;
}

function readOne(token: string): FormulaArgument | undefined {
  const value = literalOf(token);
  if (value !== undefined) return { kind: 'value', value };
  const text = token.replace(/\$(?=[A-Za-z]{1,3}\b|[A-Za-z]{1,3}\$?\d|\d)/g, '');
  return REFERENCE.test(text) ? { kind: 'reference', text } : undefined;
}

function literalOf(token: string): CellValue | undefined {
  if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
  if (/^true$/i.test(token)) return true;
  if (/^false$/i.test(token)) return false;
  const number = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)(%?)$/i.exec(token);
  if (!number) return undefined;
  return Number(number[1]) / (number[2] === '%' ? 100 : 1);
}
