import { requireValid } from '../../../../host/workbook/edit/validate';
import type { Input } from '../../../../host/workbook/edit/write-values';
import type { ValidationValue } from '../../../../host/workbook/validation';
import { area, makeWorkbook, type } from '../make-workbook';

/** Whether a rule on A1 lets an input in; B1:B2 hold `x` and `y`. */
function admits(
  criteria: string,
  values: readonly ValidationValue[],
  input: Input,
  allowInvalid = false,
) {
  const { workbook, sheet } = makeWorkbook();
  type(workbook, sheet, [
    ['', 'x'],
    ['', 'y'],
  ]);
  const validation = { criteria, values, showDropdown: true, allowInvalid, helpText: undefined };
  sheet.changeCells(area('A1'), (cell) => {
    cell.extra = { validation };
  });
  try {
    requireValid(workbook, sheet, area('A1'), [[input]]);
    return 'in';
  } catch (error) {
    return (error as Error).message;
  }
}

const REFUSED =
  'The data you entered in cell A1 violates the data validation rules set on this cell.';
const newYear = { epochMs: Date.UTC(2026, 0, 1) };

describe('rules about what may be entered', () => {
  it.each<[string, readonly ValidationValue[], Input, Input]>([
    ['NUMBER_BETWEEN', [1, 3], '2', '4'],
    ['NUMBER_NOT_BETWEEN', [1, 3], 4, 2],
    ['NUMBER_EQUAL_TO', [1], 1, 2],
    ['NUMBER_NOT_EQUAL_TO', [1], 2, 1],
    ['NUMBER_GREATER_THAN', [1], 2, 1],
    ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [1], 1, 0],
    ['NUMBER_LESS_THAN', [1], 0, 1],
    ['NUMBER_LESS_THAN_OR_EQUAL_TO', [1], 1, 'many'],
    ['DATE_IS_VALID_DATE', [], '1/2/2026', 'soon'],
    ['DATE_AFTER', [newYear], '1/2/2026', '12/31/2025'],
    ['DATE_BEFORE', [newYear], '12/31/2025', '1/2/2026'],
    ['DATE_ON_OR_AFTER', [newYear], '1/2/2026', '12/31/2025'],
    ['DATE_ON_OR_BEFORE', [newYear], '1/1/2026', '1/2/2026'],
    ['DATE_EQUAL_TO', [newYear], '1/1/2026', '1/2/2026'],
    ['TEXT_CONTAINS', ['ell'], 'Hello', 'Holla'],
    ['TEXT_DOES_NOT_CONTAIN', ['ell'], 'Holla', 'Hello'],
    ['TEXT_EQUAL_TO', ['hello'], 'Hello', 'Hello!'],
    ['VALUE_IN_RANGE', [{ sheetId: 0, a1: 'B1:B2' }], 'y', 'z'],
    ['CHECKBOX', [], true, 'yes'],
    ['CHECKBOX', ['yes', 'no'], 'yes', true],
  ])('%s %p lets %p in and keeps %p out', (criteria, values, good, bad) => {
    expect(admits(criteria, values, good)).toBe('in');
    expect(admits(criteria, values, bad)).toBe(REFUSED);
    expect(admits(criteria, values, bad, true)).toBe('in');
  });

  it('a list names what would be right', () => {
    expect(admits('VALUE_IN_LIST', ['a', 5], '5')).toBe('in');
    expect(admits('VALUE_IN_LIST', ['a', 5], 'c')).toBe(
      `${REFUSED} Please enter one of the following values: a, 5.`,
    );
  });

  it('emptying a cell is always allowed, and so is what needs a formula to judge', () => {
    expect(admits('NUMBER_EQUAL_TO', [1], null)).toBe('in');
    expect(admits('CUSTOM_FORMULA', ['=A1>1'], 'x')).toBe('in');
  });
});
