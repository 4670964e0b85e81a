import type { Row, SheetModel } from '../workbook/sheet-model';
import { type FormulaCall, parseFormula } from './parse-formula';

/** A formula that is a single call, and where it stands. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly call: FormulaCall;
}

/**
 * Where a sheet has formulas that may be calculated; looks at changed rows only.
 *
 * A sheet of a kept workbook that holds no formula is not even read for it.
 */
export class FormulaIndex {
  readonly #found = new Map<string, PlacedFormula>();
  #revision = -1;
  #layoutRevision = -1;

  constructor(readonly sheet: SheetModel) {}

  /** The formulas as they stand now. */
  get formulas(): Iterable<PlacedFormula> {
    return this.#found.values();
  }

  /** The formula of a cell. */
  at(row: number, column: number): PlacedFormula | undefined {
    return this.#found.get(`${row},${column}`);
  }

  /** Looks at what changed since the last time. */
  update(): void {
    const { sheet } = this;
    if (sheet.revision <= this.#revision || !sheet.mayHoldFormulas) return;
    const since = this.#revision;
    const isMoved = this.#found.size > 0 && sheet.layoutRevision > this.#layoutRevision;
    this.#revision = sheet.revision;
    this.#layoutRevision = sheet.layoutRevision;
    if (isMoved) this.#found.clear();
    const changed = (row: Row): boolean => isMoved || row.revision > since;
    this.#dropOf(changed);
    sheet.rows.forEach((row, number) => {
      if (row && changed(row)) this.#addRow(row, number);
    });
  }

  #dropOf(changed: (row: Row) => boolean): void {
    for (const [key, { row }] of this.#found) {
      const model = this.sheet.rows[row];
      if (!model || changed(model)) this.#found.delete(key);
    }
  }

  #addRow(row: Row, number: number): void {
    row.cells.forEach((cell, column) => {
      const text = cell?.extra?.formula;
      const call = text === undefined ? undefined : parseFormula(text);
      if (text !== undefined && call) {
        this.#found.set(`${number},${column}`, { row: number, column, text, call });
      }
    });
  }
}
