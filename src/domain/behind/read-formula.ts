/** The words of a formula =AIRCALL_KPI(…): metric, scope, period, as far as they are given. */
export type FormulaWords =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** It takes at least one of them from another cell, or is part of a longer formula. */
  | { readonly kind: 'notLiteral' }
  | { readonly kind: 'none' };

const call = /^=\s*AIRCALL_KPI\s*\(([\s\S]*)\)\s*$/i;

/** Between arguments stands a comma, or a semicolon where the spreadsheet's country writes 1,5. */
const argument = /^\s*(?:"((?:[^"]|"")*)"|([^",;()]*))\s*(?:[,;]|$)/;

/** Metric, scope and period decide; the fourth argument only says when. */
const deciding = 3;

/** Reads the words of the selected cell's formula. */
export function readFormula(formula: string): FormulaWords {
  if (!/AIRCALL_KPI/i.test(formula)) return { kind: 'none' };
  let rest = call.exec(formula)?.[1];
  if (rest === undefined) return { kind: 'notLiteral' };
  const words: string[] = [];
  while (rest !== '' && words.length < deciding) {
    const found = argument.exec(rest);
    if (found === null || found[2]?.trim()) return { kind: 'notLiteral' };
    words.push((found[1] ?? '').replace(/""/g, '"'));
    rest = rest.slice(found[0].length);
  }
  return { kind: 'words', words };
}
