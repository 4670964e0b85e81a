import { sqlError } from './sql-error';

/** One word of a statement. */
export interface Token {
  /** `name` is a name in backticks; `word` a bare one, keyword or not. */
  readonly kind: 'word' | 'name' | 'text' | 'number' | 'param' | 'sign' | 'end';
  /** What it says: of a text its characters, of a parameter its name. */
  readonly text: string;
  /** Where it starts, `1:8`. */
  readonly at: string;
}

const TOKEN =
  /(?<space>\s+|--[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\/)|(?<name>`[^`]*`)|(?<raw>[rR]'[^'\n]*'|[rR]"[^"\n]*")|(?<text>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")|(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|(?<param>@[A-Za-z_]\w*)|(?<word>[A-Za-z_]\w*)|(?<sign><=|>=|<>|!=|\|\||[-+*/=<>(),.;[\]])/y;

/** Cuts a statement into words. @throws {ApiError} Google's syntax error for what is none. */
export function tokenize(sql: string): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  let offset = 0;
  while (offset < sql.length) {
    pattern.lastIndex = offset;
    const found = pattern.exec(sql);
    const at = placeOf(sql, offset);
    if (!found) throw sqlError(`Syntax error: Illegal input character "${sql[offset]}"`, at);
    const token = tokenOf(found.groups as Groups, at);
    if (token) tokens.push(token);
    offset = pattern.lastIndex;
  }
  tokens.push({ kind: 'end', text: 'end of input', at: placeOf(sql, sql.length) });
  return tokens;
}

type Groups = Readonly<
  Record<
    'space' | 'name' | 'raw' | 'text' | 'number' | 'param' | 'word' | 'sign',
    string | undefined
  >
>;

function tokenOf(groups: Groups, at: string): Token | undefined {
  if (groups.space !== undefined) return undefined;
  const { name, raw, text, number, param, word, sign = '' } = groups;
  if (name !== undefined) return { kind: 'name', text: name.slice(1, -1), at };
  if (raw !== undefined) return { kind: 'text', text: raw.slice(2, -1), at };
  if (text !== undefined) return { kind: 'text', text: unescapeText(text.slice(1, -1), at), at };
  if (number !== undefined) return { kind: 'number', text: number, at };
  if (param !== undefined) return { kind: 'param', text: param.slice(1), at };
  if (word !== undefined) return { kind: 'word', text: word, at };
  return { kind: 'sign', text: sign, at };
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '`': '`',
  '?': '?',
};

/** @see https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical#escape_sequences */
function unescapeText(text: string, at: string): string {
  return text.replace(/\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)/g, (_, said: string) => {
    if (said.length > 1) return String.fromCharCode(Number.parseInt(said.slice(1), 16));
    const meant = ESCAPES[said];
    if (meant === undefined) throw sqlError(`Syntax error: Illegal escape sequence: \\${said}`, at);
    return meant;
  });
}

function placeOf(sql: string, offset: number): string {
  const lines = sql.slice(0, offset).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}
