import type { Expression, Query } from './ast';
import { sqlError } from './sql-error';
import { type Token, tokenize } from './tokens';

/** Words that cannot be names without backticks. @see https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical#reserved_keywords */
const RESERVED = new Set(
  `ALL AND ANY ARRAY AS ASC ASSERT_ROWS_MODIFIED AT BETWEEN BY CASE CAST COLLATE CONTAINS CREATE CROSS CUBE CURRENT DEFAULT DEFINE DESC DISTINCT ELSE END ENUM ESCAPE EXCEPT EXCLUDE EXISTS EXTRACT FALSE FETCH FOLLOWING FOR FROM FULL GROUP GROUPING GROUPS HASH HAVING IF IGNORE IN INNER INTERSECT INTERVAL INTO IS JOIN LATERAL LEFT LIKE LIMIT LOOKUP MERGE NATURAL NEW NO NOT NULL NULLS OF ON OR ORDER OUTER OVER PARTITION PRECEDING PROTO QUALIFY RANGE RECURSIVE RESPECT RIGHT ROLLUP ROWS SELECT SET SOME STRUCT TABLESAMPLE THEN TO TREAT TRUE UNBOUNDED UNION UNNEST USING WHEN WHERE WINDOW WITH WITHIN`.split(
    ' ',
  ),
);

/** What contains itself, and so is handed round instead of imported in a circle. */
interface Grammar {
  readonly query: (reader: Reader) => Query;
  readonly expression: (reader: Reader) => Expression;
}

/** Goes through the words of a statement, one after the other. */
export class Reader {
  readonly #tokens: readonly Token[];
  readonly #grammar: Grammar;
  #place = 0;

  constructor(sql: string, grammar: Grammar) {
    this.#tokens = tokenize(sql);
    this.#grammar = grammar;
  }

  /** Reads a query that comes next. */
  query(): Query {
    return this.#grammar.query(this);
  }

  /** Reads an expression that comes next. */
  expression(): Expression {
    return this.#grammar.expression(this);
  }

  /** Reads an expression in brackets. */
  bracketed(): Expression {
    this.must('(');
    const value = this.expression();
    this.must(')');
    return value;
  }

  /** The word it stands at, or one further on. */
  peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#place + ahead, this.#tokens.length - 1)] as Token;
  }

  /** The word it stands at; stands at the next one then. */
  next(): Token {
    const token = this.peek();
    this.#place += 1;
    return token;
  }

  /** Whether these words or signs come next. */
  sees(...texts: readonly string[]): boolean {
    return texts.every((text, ahead) => {
      const { kind, text: found } = this.peek(ahead);
      return (kind === 'word' || kind === 'sign') && found.toUpperCase() === text;
    });
  }

  /** Goes past these words when they come next. */
  takes(...texts: readonly string[]): boolean {
    if (!this.sees(...texts)) return false;
    this.#place += texts.length;
    return true;
  }

  /** Goes past a word that must come next. @throws {ApiError} Google's syntax error. */
  must(text: string): void {
    if (!this.takes(text)) throw this.unexpected(`Expected ${shown(text)} but got `);
  }

  /** A name. @throws {ApiError} When a reserved word, or none, comes next. */
  name(): string {
    if (!this.seesName()) throw this.unexpected();
    return this.next().text;
  }

  /** Whether a name comes next. */
  seesName(): boolean {
    const { kind, text } = this.peek();
    return kind === 'name' || (kind === 'word' && !RESERVED.has(text.toUpperCase()));
  }

  /** A list with commas between. */
  list<Part>(one: () => Part): Part[] {
    const parts = [one()];
    while (this.takes(',')) parts.push(one());
    return parts;
  }

  /** Google's words for what should not come next. */
  unexpected(before = 'Unexpected '): Error {
    const { kind, text, at } = this.peek();
    const what = { text: `string literal`, number: `number` }[kind as string];
    const found = kind === 'end' ? text : what ? `${what} ${shown(text)}` : shown(text);
    return sqlError(`Syntax error: ${before}${found}`, at);
  }
}

const shown = (text: string): string => (/^\w+$/.test(text) ? text : `"${text}"`);
