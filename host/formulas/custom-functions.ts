import type { ExecutionReport } from '../engine/report';
import type { Selection } from '../engine/ui';
import type { CellValue } from '../workbook/cell';
import type { ArgumentValue } from './read-argument';
import type { FormulaResult } from './spill';

/** What a cell shows while its function runs. @see https://developers.google.com/apps-script/guides/sheets/functions (read 2026-11-21) */
export const LOADING = 'Loading...';

/** How a custom function ended. */
export interface FunctionRun {
  readonly error: ExecutionReport['error'];
  readonly value: unknown;
}

/** Runs a custom function; never rejects. */
export type RunFunction = (
  functionName: string,
  args: readonly ArgumentValue[],
  selection: Selection,
) => Promise<FunctionRun>;

/** One cell's wish. */
interface Wish {
  readonly functionName: string;
  /** The arguments as text. */
  readonly signature: string;
  readonly args: readonly ArgumentValue[];
  /** The formula's cell. */
  readonly selection: Selection;
  /** Hears the result when it was not known at once. */
  readonly tell: (result: FormulaResult) => void;
}

/** Functions that run at once. */
const MOST_AT_ONCE = 4;
/** Results remembered for other cells with the same arguments, as Sheets does. */
const MOST_REMEMBERED = 1000;

/** Runs custom functions, a few at a time, and remembers what they returned for which arguments. */
export class CustomFunctions {
  readonly #run: RunFunction;
  readonly #results = new Map<string, FormulaResult>();
  readonly #waiting = new Map<string, Wish[]>();
  readonly #queue: string[] = [];
  #running = 0;
  #generation = 0;
  #idle: (() => void)[] = [];

  constructor(run: RunFunction) {
    this.#run = run;
  }

  /** The result, when it is known; otherwise the function is run and `tell` is called. */
  resultOf(wish: Wish): FormulaResult | undefined {
    const key = `${wish.functionName}${wish.signature}`;
    const known = this.#results.get(key);
    if (known) return known;
    const others = this.#waiting.get(key);
    if (others) others.push(wish);
    else {
      this.#waiting.set(key, [wish]);
      this.#queue.push(key);
      this.#goOn();
    }
    return undefined;
  }

  /** Forgets what functions returned: they may have changed. */
  forget(): void {
    this.#generation += 1;
    this.#results.clear();
  }

  /** Ends when none runs or waits. */
  settled(): Promise<void> {
    if (this.#waiting.size === 0) return Promise.resolve();
    return new Promise((done) => this.#idle.push(done));
  }

  #goOn(): void {
    while (this.#running < MOST_AT_ONCE) {
      const key = this.#queue.shift();
      if (key === undefined) break;
      this.#running += 1;
      void this.#perform(key);
    }
    if (this.#waiting.size > 0) return;
    for (const done of this.#idle.splice(0)) done();
  }

  async #perform(key: string): Promise<void> {
    const generation = this.#generation;
    const [first] = this.#waiting.get(key) ?? [];
    if (first) {
      const result = resultOf(await this.#run(first.functionName, first.args, first.selection));
      if (generation === this.#generation) this.#remember(key, result);
      const wishes = this.#waiting.get(key) ?? [];
      this.#waiting.delete(key);
      for (const { tell } of wishes) tell(result);
    }
    this.#running -= 1;
    this.#goOn();
  }

  #remember(key: string, result: FormulaResult): void {
    this.#results.set(key, result);
    const [oldest] = this.#results.keys();
    if (this.#results.size > MOST_REMEMBERED && oldest !== undefined) this.#results.delete(oldest);
  }
}

function resultOf({ error, value }: FunctionRun): FormulaResult {
  if (error) return { kind: 'error', word: '#ERROR!', reason: reasonOf(error.message) };
  const rows = rowsOf(value);
  return rows
    ? { kind: 'values', rows }
    : { kind: 'error', word: '#ERROR!', reason: 'The function returned what no cell can show.' };
}

/** @see https://developers.google.com/apps-script/guides/sheets/functions#return_values (read 2026-11-21) */
const reasonOf = (message: string): string =>
  message === 'Exceeded maximum execution time' ? `${message} (line 0).` : message;

/** One value is one cell, a list is a column, a list of lists is rows and columns. */
function rowsOf(value: unknown): (CellValue | Date)[][] | undefined {
  const rows = Array.isArray(value)
    ? value.map((row: unknown) => (Array.isArray(row) ? row : [row]))
    : [[value]];
  const cells = rows.map((row) => row.map(cellOf));
  const areAllKnown = cells.every((row) => row.every((cell) => cell !== undefined));
  return areAllKnown ? (cells as (CellValue | Date)[][]) : undefined;
}

function cellOf(value: unknown): CellValue | Date | undefined {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return value instanceof Date ? value : undefined;
}
