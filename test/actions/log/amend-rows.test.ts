import { amendRows } from '../../../src/actions/log/amend-rows';
import type { Row } from '../../../src/domain/sheets/headers';
import type { LogSheet } from '../../../src/ports/log-book';

/** A sheet of records that hold a call's id and a word. */
function aSheet(ids: readonly number[]) {
  const rows: Row[] = ids.map((id) => [String(id), 'as it was']);
  const reads: number[] = [];
  const sheet = {
    column: (_: string, { first, count } = { first: 0, count: rows.length }) =>
      rows.slice(first, first + count).map(([id]) => id),
    read: ({ first, count }: { first: number; count: number }) => {
      reads.push(first);
      return rows.slice(first, first + count);
    },
    write: (first: number, changed: readonly Row[]) => {
      rows.splice(first, changed.length, ...changed);
    },
  } as unknown as LogSheet;
  const changed = () =>
    rows.flatMap(([id, word], at) => (word === 'new' ? [`${id} at ${at}`] : []));
  return { sheet, reads, changed };
}

const ids = Array.from({ length: 200 }, (_, at) => 1_000 + at);
const renew = (row: Row): Row => [row[0] ?? '', 'new'];

test('the records of the calls are changed, wherever they stand, and no others', () => {
  const { sheet, reads, changed } = aSheet(ids);
  const amended = amendRows(sheet, new Set([1_003, 1_004, 1_040, 1_190, 5]), renew);
  expect(changed()).toEqual(['1003 at 3', '1004 at 4', '1040 at 40', '1190 at 190']);
  expect(amended).toEqual({ found: new Set([1_003, 1_004, 1_040, 1_190]), corrected: 4 });
  expect(reads).toEqual([3, 190]);
});

test('among the last records only those are found', () => {
  const { sheet, changed } = aSheet(ids);
  const among = { first: 150, count: 50 };
  const amended = amendRows(sheet, new Set([1_003, 1_190, 1_199]), renew, among);
  expect(changed()).toEqual(['1190 at 190', '1199 at 199']);
  expect(amended.found).toEqual(new Set([1_190, 1_199]));
});

test('a record that stays is found and not written', () => {
  const { sheet, changed } = aSheet(ids);
  const amended = amendRows(sheet, new Set([1_003]), () => undefined);
  expect([changed(), amended]).toEqual([[], { found: new Set([1_003]), corrected: 0 }]);
});
