import { firstGridRow, type PlacedKpi } from './arrange-columns';
import { type Cell, putLine } from './cells';
import type { CellNote, CellRange } from './grid';
import type { Theme } from './theme';

/** Puts the figures above the blocks: label, value with its target at the right, detail. */
export function putBand(cells: Cell[][], kpis: readonly PlacedKpi[], theme: Theme): void {
  for (const { kpi, column } of kpis) {
    const lines = [
      { left: kpi.label, right: '' },
      { left: kpi.value, right: kpi.target, leftTone: 'strong' as const },
      { left: kpi.detail, right: '' },
    ];
    lines.forEach((line, index) => {
      putLine(cells, { row: firstGridRow + index, column }, line, theme.kpis[kpi.tone]);
    });
  }
}

/** The cells whose text is drawn large. */
export const figureCells = (kpis: readonly PlacedKpi[]): readonly CellRange[] =>
  kpis.map(({ column }) => ({ row: firstGridRow + 1, column, rows: 1, columns: 1 }));

/** What each figure means, on its label. */
export const bandNotes = (kpis: readonly PlacedKpi[]): readonly CellNote[] =>
  kpis.flatMap(({ kpi: { note }, column }) =>
    note === '' ? [] : [{ row: firstGridRow, column, text: note }],
  );
