import { areaName, cellName } from '../../../../host/web/a1';
import {
  jumpFrom,
  type Step,
  selectArea,
  selectCell,
  selectTo,
  selectWhole,
  stepFrom,
} from '../../../../host/web/client/grid/selection';
import { makeSheet } from '../make-sheet-view';

const merged = makeSheet([], { merges: [{ row: 1, column: 1, rows: 2, columns: 2 }] });

it.each<[Step, string, string]>([
  ['right', 'A2', 'B2'],
  ['right', 'B2', 'D2'],
  ['left', 'D3', 'C3'],
  ['down', 'C2', 'C4'],
  ['up', 'B2', 'B1'],
  ['up', 'A1', 'A1'],
  ['left', 'A5', 'A5'],
])('one step %s of %s is %s, a merged area counting as one cell', (step, from, to) => {
  const { row, column } = spot(from);
  const next = stepFrom(merged, { row, column }, step);
  expect(cellName(next.row, next.column)).toBe(to);
});

it('takes merged areas whole', () => {
  expect(areaName(selectCell(merged, spot('C3')).area)).toBe('B2:C3');
  expect(areaName(selectTo(merged, spot('A1'), spot('B2')).area)).toBe('A1:C3');
  expect(areaName(selectArea(merged, { row: 2, column: 2, rows: 1, columns: 2 }).area)).toBe(
    'B2:D3',
  );
});

it.each([
  ['rows', 'A2:F3'],
  ['columns', 'A1:B10'],
  ['all', 'A1:F10'],
] as const)('selects whole %s', (what, area) => {
  expect(areaName(selectWhole(makeSheet(), spot('A2'), spot('B3'), what).area)).toBe(area);
});

it.each<[Step, string, string]>([
  ['right', 'A1', 'B1'],
  ['right', 'B1', 'E1'],
  ['right', 'E1', 'F1'],
  ['down', 'A1', 'A10'],
  ['left', 'E1', 'B1'],
])('Ctrl and %s leads from %s to %s', (step, from, to) => {
  const sheet = makeSheet([['a', 'b', '', '', 'c', '']]);
  const { row, column } = jumpFrom(sheet, spot(from), step);
  expect(cellName(row, column)).toBe(to);
});

function spot(name: string): { row: number; column: number } {
  return { row: Number(name.slice(1)) - 1, column: name.charCodeAt(0) - 65 };
}
