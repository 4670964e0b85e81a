import { formatA1 } from '../workbook/a1';
import { contains } from '../workbook/area';
import type { CellValue } from '../workbook/cell';
import type { SheetModel } from '../workbook/sheet-model';
import type { NamedArea, Workbook } from '../workbook/workbook';
import { CustomFunctions, LOADING, type RunFunction } from './custom-functions';
import { FormulaIndex, type PlacedFormula } from './formula-index';
import { type ReadArgument, readArgument } from './read-argument';
import { sparklineOf } from './sparkline-options';
import { clearSpill, type FormulaResult, isInPlace, type Written, writeResult } from './spill';

/** What calculating formulas needs from the host. */
interface FormulasOptions {
  readonly workbook: Workbook;
  /** Names of the project's custom functions. */
  readonly functions: () => readonly string[];
  readonly run: RunFunction;
}

/** A formula as it was calculated last. */
interface Known extends PlacedFormula {
  readonly sheet: SheetModel;
  /** What its arguments were worth, as text. */
  readonly signature: string;
  readonly places: readonly NamedArea[];
  /** Where its result went; undefined while there is none. */
  written: Written | undefined;
}

const CIRCULAR: FormulaResult = {
  kind: 'error',
  word: '#REF!',
  reason: 'Circular dependency detected.',
};

/**
 * Calculates two kinds of formulas, SPARKLINE and calls of the project's custom functions, when
 * their arguments are plain; every other formula is left as it is and shows its text.
 *
 * A formula is calculated when it is entered and when a cell among its arguments changed.
 */
export class Formulas {
  readonly #options: FormulasOptions;
  readonly #indexes = new Map<number, FormulaIndex>();
  readonly #known = new Map<string, Known>();
  readonly #custom: CustomFunctions;
  #isStopped = false;

  constructor(options: FormulasOptions) {
    this.#options = options;
    this.#custom = new CustomFunctions(options.run);
    this.#update(new Set(), true);
    options.workbook.onChange(({ sheetIds, tabs }) => this.#update(new Set(sheetIds), tabs));
  }

  /** Ends when no custom function runs any more, those that their results start included. */
  settled(): Promise<void> {
    return this.#custom.settled();
  }

  /** Calculates everything anew: the functions may have changed. */
  recalculate(): void {
    this.#custom.forget();
    for (const known of this.#known.values()) {
      this.#known.set(keyOf(known.sheet, known), { ...known, signature: '' });
    }
    this.#update(new Set(), true);
  }

  /** Writes no more results. */
  stop(): void {
    this.#isStopped = true;
  }

  #update(changed: ReadonlySet<number>, tabs: boolean): void {
    if (this.#isStopped) return;
    const { workbook } = this.#options;
    const seen = new Set<string>();
    for (const sheet of workbook.sheets) {
      const index = this.#indexes.get(sheet.id) ?? new FormulaIndex(sheet);
      this.#indexes.set(sheet.id, index);
      index.update();
      for (const formula of index.formulas) {
        if (!this.#isCalculated(formula.call.name)) continue;
        seen.add(keyOf(sheet, formula));
        if (this.#mayDiffer(sheet, formula, changed, tabs)) this.#look(sheet, formula);
      }
    }
    this.#forgetAllBut(seen);
    workbook.publish();
  }

  #isCalculated(name: string): boolean {
    return isSparkline(name) || this.#functionOf(name) !== undefined;
  }

  /** Capitals do not matter in Sheets. */
  #functionOf(name: string): string | undefined {
    const wanted = name.toLowerCase();
    return this.#options.functions().find((one) => one.toLowerCase() === wanted);
  }

  #mayDiffer(
    sheet: SheetModel,
    formula: PlacedFormula,
    changed: ReadonlySet<number>,
    tabs: boolean,
  ): boolean {
    const known = this.#known.get(keyOf(sheet, formula));
    if (!known || known.text !== formula.text || tabs || changed.has(sheet.id)) return true;
    return known.places.some(({ sheetId }) => changed.has(sheetId));
  }

  #look(sheet: SheetModel, formula: PlacedFormula): void {
    const { workbook } = this.#options;
    const key = keyOf(sheet, formula);
    const args = formula.call.args.map((argument) => readArgument(argument, workbook, sheet));
    const known = this.#known.get(key);
    if (!args.every((argument) => argument !== undefined)) {
      this.#showText(sheet, formula);
      return;
    }
    const signature = JSON.stringify(args.map(({ value }) => value));
    const isSame = known?.text === formula.text && known.signature === signature;
    const value = sheet.cellAt(formula.row, formula.column)?.value;
    if (isSame && value !== formula.text && stands(known)) return;
    const places = args.flatMap(({ place }) => place ?? []);
    const next: Known = { ...formula, sheet, signature, places, written: known?.written };
    this.#known.set(key, next);
    // calculated before the host was started
    if (!known && value !== formula.text && value !== LOADING) return;
    this.#calculate(next, args);
  }

  #calculate(formula: Known, args: readonly ReadArgument[]): void {
    if (this.#isCircular(formula)) this.#write(formula, CIRCULAR);
    else if (isSparkline(formula.call.name)) this.#draw(formula, args);
    else this.#run(formula, args);
  }

  #draw(formula: Known, [data, options]: readonly ReadArgument[]): void {
    const rows = data && rowsOf(data);
    const isOneLine = rows && (rows.length === 1 || rows.every(({ length }) => length === 1));
    const sparkline = isOneLine && sparklineOf(rows.flat(), options ? rowsOf(options) : []);
    if (sparkline) this.#write(formula, { kind: 'sparkline', sparkline });
    else this.#showText(formula.sheet, formula);
  }

  #run(formula: Known, args: readonly ReadArgument[]): void {
    const { sheet, row, column, signature } = formula;
    const functionName = this.#functionOf(formula.call.name) ?? formula.call.name;
    const a1 = formatA1({ row, column, rows: 1, columns: 1 });
    const known = this.#custom.resultOf({
      functionName,
      signature,
      args: args.map(({ value }) => value),
      selection: { sheetName: sheet.name, a1 },
      tell: (result) => {
        // the formula or its arguments may have changed meanwhile
        if (this.#isStopped || this.#known.get(keyOf(sheet, formula)) !== formula) return;
        this.#write(formula, result);
        this.#options.workbook.publish();
      },
    });
    if (known) this.#write(formula, known);
    else this.#showValue(sheet, formula, LOADING);
  }

  #write(formula: Known, result: FormulaResult): void {
    formula.written = writeResult(formula.sheet, formula, result, this.#options.workbook.rules);
  }

  #showText(sheet: SheetModel, formula: PlacedFormula): void {
    this.#known.delete(keyOf(sheet, formula));
    if (sheet.cellAt(formula.row, formula.column)?.value === formula.text) return;
    clearSpill(sheet, formula);
    this.#showValue(sheet, formula, formula.text);
  }

  #showValue(sheet: SheetModel, { row, column }: PlacedFormula, value: CellValue): void {
    const cell = sheet.cellForWrite(sheet.rowForWrite(row), column);
    cell.value = value;
  }

  /** Whether a formula's arguments lead back to its own cell. */
  #isCircular(start: Known): boolean {
    const visited = new Set<Known>();
    const open = [start];
    for (let next = open.pop(); next; next = open.pop()) {
      if (visited.has(next)) continue;
      visited.add(next);
      if (isAmong(next.places, start)) return true;
      const { places } = next;
      open.push(...[...this.#known.values()].filter((other) => isAmong(places, other)));
    }
    return false;
  }

  #forgetAllBut(seen: ReadonlySet<string>): void {
    for (const [key, known] of this.#known) {
      if (seen.has(key)) continue;
      this.#known.delete(key);
      const isThere = this.#options.workbook.sheets.includes(known.sheet);
      if (isThere && known.written) clearSpill(known.sheet, known);
    }
  }
}

const isSparkline = (name: string): boolean => /^sparkline$/i.test(name);

const keyOf = (sheet: SheetModel, { row, column }: { row: number; column: number }): string =>
  `${sheet.id}:${row},${column}`;

const stands = ({ sheet, written, ...home }: Known): boolean =>
  written === undefined || isInPlace(sheet, home, written);

const isAmong = (places: readonly NamedArea[], { sheet, row, column }: Known): boolean =>
  places.some(
    ({ sheetId, area }) =>
      sheetId === sheet.id && contains(area, { row, column, rows: 1, columns: 1 }),
  );

/** Dates are no numbers to draw. */
function rowsOf({ value }: ReadArgument): CellValue[][] {
  const rows = Array.isArray(value)
    ? (value as readonly (readonly (CellValue | Date)[])[])
    : [[value]];
  return rows.map((row) => row.map((cell) => (cell instanceof Date ? '' : (cell as CellValue))));
}
