import { EnumValue, ScriptException, ServiceObject } from '../service';

/** Google's word for the type of an argument, as its error sentences use it. */
function typeWord(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (value instanceof EnumValue) return `SpreadsheetApp.${value.enumName}`;
  if (value instanceof ServiceObject) return `SpreadsheetApp.${value.className}`;
  if (Array.isArray(value)) return `${value.length > 0 ? typeWord(value[0]) : 'number'}[]`;
  return '(class)';
}

/**
 * The arguments of one call, read with Google's checks.
 *
 * Every reader throws a ScriptException with Google's sentence when the argument does not fit:
 * "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setX."
 */
export class Call {
  constructor(
    /** Class and method: `Range.setValue`. */
    readonly method: string,
    readonly args: readonly unknown[],
  ) {}

  /** What the script gets to hear when its arguments fit no form of the method. */
  mismatch(): ScriptException {
    const types = this.args.map(typeWord).join(',');
    return new ScriptException(
      `The parameters (${types}) don't match the method signature for SpreadsheetApp.${this.method}.`,
    );
  }

  /** Checks how many arguments there are. */
  count(...allowed: readonly number[]): this {
    if (!allowed.includes(this.args.length)) throw this.mismatch();
    return this;
  }

  has(index: number): boolean {
    return index < this.args.length;
  }

  string(index: number): string {
    const value = this.args[index];
    if (typeof value !== 'string') throw this.mismatch();
    return value;
  }

  /** Text; numbers and truth values are written out, as Google does for words to show. */
  text(index: number): string {
    const value = this.args[index];
    if (value === null || value === undefined) throw this.mismatch();
    if (typeof value === 'object') throw this.mismatch();
    return String(value);
  }

  /** A whole number; fractions are cut off. */
  integer(index: number): number {
    const value = this.args[index];
    if (typeof value !== 'number') throw this.mismatch();
    if (!Number.isFinite(value)) throw new ScriptException(`Cannot convert ${value} to int.`);
    return Math.trunc(value);
  }

  integerOr(index: number, fallback: number): number {
    return this.has(index) ? this.integer(index) : fallback;
  }

  number(index: number): number {
    const value = this.args[index];
    if (typeof value !== 'number') throw this.mismatch();
    return value;
  }

  boolean(index: number): boolean {
    const value = this.args[index];
    if (typeof value !== 'boolean') throw this.mismatch();
    return value;
  }

  booleanOrNull(index: number): boolean | null {
    return this.isNull(index) ? null : this.boolean(index);
  }

  isNull(index: number): boolean {
    return this.args[index] === null || this.args[index] === undefined;
  }

  /** A member of an enum, by its name. */
  member(index: number, enumName: string): string {
    const value = this.args[index];
    if (!(value instanceof EnumValue) || value.enumName !== enumName) throw this.mismatch();
    return value.name;
  }

  /** A service object of one class. */
  object<Kind extends ServiceObject>(
    index: number,
    kind: abstract new (...args: never[]) => Kind,
  ): Kind {
    const value = this.args[index];
    if (!(value instanceof kind)) throw this.mismatch();
    return value;
  }

  isObject(index: number, kind: abstract new (...args: never[]) => ServiceObject): boolean {
    return this.args[index] instanceof kind;
  }

  array(index: number): readonly unknown[] {
    const value = this.args[index];
    if (!Array.isArray(value)) throw this.mismatch();
    return value;
  }

  strings(index: number): readonly string[] {
    return this.array(index).map((item) => {
      if (typeof item !== 'string') throw this.mismatch();
      return item;
    });
  }

  /** A plain object with options. */
  options(index: number): Readonly<Record<string, unknown>> {
    const value = this.args[index];
    const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isPlain || value instanceof ServiceObject) throw this.mismatch();
    return value as Readonly<Record<string, unknown>>;
  }

  /** Rows of values that must have the size of a range. */
  matrix(index: number, size: { readonly rows: number; readonly columns: number }): unknown[][] {
    const rows = this.array(index);
    if (!rows.every((row) => Array.isArray(row))) throw this.mismatch();
    const matrix = rows as unknown[][];
    requireLength('rows', matrix.length, size.rows);
    for (const row of matrix) requireLength('columns', row.length, size.columns);
    return matrix;
  }
}

function requireLength(what: 'rows' | 'columns', data: number, range: number): void {
  if (data === range) return;
  throw new ScriptException(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${data} but the range has ${range}.`,
  );
}
