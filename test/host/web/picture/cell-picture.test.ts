import { pictureCell } from '../../../../host/web/picture/cell-picture';
import { pictureStyle, styleViewId } from '../../../../host/web/picture/style-picture';
import type { CellView, StyleView } from '../../../../host/web/view';
import type { Cell } from '../../../../host/workbook/cell';
import { StyleTable, type StyleValues } from '../../../../host/workbook/style';
import { makeWorkbook } from '../../workbook/make-workbook';

const { rules } = makeWorkbook().workbook;
const styles = new StyleTable();
const redact = (text: string): string => text.replaceAll('hush-hush', '•••');

const cell = (
  value: Cell['value'],
  look: Partial<StyleValues> = {},
  extra: Cell['extra'] = undefined,
): Cell => ({
  value,
  style: styles.find(look),
  extra,
});

const without = ({ style: _, ...view }: CellView): CellView => view;

it.each<[string, Cell, CellView]>([
  ['a text', cell('Ana'), { text: 'Ana' }],
  ['a whole number', cell(7), { text: '7' }],
  [
    'a rounded number is edited with all its digits',
    cell(1234.567, { numberFormat: '#,##0.0' }),
    { text: '1,234.6', edit: '1234.567' },
  ],
  ['a percentage is edited as shown', cell(0.5, { numberFormat: '0%' }), { text: '50%' }],
  [
    'a date is edited as shown',
    cell(46_346, { numberFormat: 'yyyy-mm-dd' }),
    { text: '2026-11-20' },
  ],
  ['a formula is edited as written', cell('x', {}, { formula: '=A1' }), { text: 'x', edit: '=A1' }],
  ['a note', cell('', {}, { note: 'why' }), { note: 'why' }],
  [
    'a secret is not shown',
    cell('key hush-hush', {}, { note: 'hush-hush' }),
    { text: 'key •••', note: '•••' },
  ],
  [
    'a text in stretches',
    cell(
      'plain bold',
      {},
      { runs: [{ start: 6, style: { bold: true }, link: 'https://a.example' }] },
    ),
    {
      text: 'plain bold',
      runs: [{ text: 'plain ' }, { text: 'bold', bold: true, link: 'https://a.example' }],
    },
  ],
  [
    'a tick box',
    cell(
      true,
      {},
      {
        validation: {
          criteria: 'CHECKBOX',
          values: [],
          showDropdown: false,
          allowInvalid: false,
          helpText: undefined,
        },
      },
    ),
    { text: 'TRUE', checkbox: true },
  ],
  [
    'a drop-down',
    cell(
      'a',
      {},
      {
        validation: {
          criteria: 'VALUE_IN_LIST',
          values: ['a', 'b'],
          showDropdown: true,
          allowInvalid: false,
          helpText: undefined,
        },
      },
    ),
    { text: 'a', choices: ['a', 'b'] },
  ],
])('%s', (_, model, view) => {
  expect(without(pictureCell(model, { rules, redact }) ?? {})).toEqual(view);
});

it('sends nothing for an empty cell that looks untouched', () => {
  expect(pictureCell(cell(''), { rules, redact })).toBeUndefined();
});

const lookOf = (values: Partial<StyleValues>, value: Cell['value']): StyleView => {
  const style = styles.find(values);
  return pictureStyle(style, styleViewId(style, value));
};

it.each<[Partial<StyleValues>, Cell['value'], StyleView['align']]>([
  [{}, 'text', 'left'],
  [{}, 7, 'right'],
  [{}, true, 'center'],
  [{ horizontalAlignment: 'general-left' }, 7, 'right'],
  [{ horizontalAlignment: 'left' }, 7, 'left'],
  [{ horizontalAlignment: 'right' }, 'text', 'right'],
])('aligned as %j, %j stands %s', (values, value, align) => {
  expect(lookOf(values, value).align).toBe(align);
});

it.each<[Cell['value'], StyleView['wrap']]>([
  ['a text', 'overflow'],
  [7, 'clip'],
  [true, 'clip'],
])('%j in a narrow cell: %s', (value, wrap) => {
  expect(lookOf({}, value).wrap).toBe(wrap);
});

it('turns every part of a look into its own', () => {
  const look = lookOf(
    {
      background: '#d8f3ec',
      fontColor: '#b3261e',
      fontWeight: 'bold',
      fontStyle: 'italic',
      fontLine: 'line-through',
      fontSize: 14,
      fontFamily: 'Roboto',
      verticalAlignment: 'middle',
      wrap: 'WRAP',
      borderTop: 'SOLID_THICK #00b388',
      borderLeft: 'DASHED #000000',
    },
    'text',
  );
  expect(look).toEqual({
    align: 'left',
    vertical: 'middle',
    wrap: 'wrap',
    background: '#d8f3ec',
    color: '#b3261e',
    bold: true,
    italic: true,
    strike: true,
    size: 14,
    family: 'Roboto',
    edges: {
      top: { line: 'solid_thick', color: '#00b388' },
      left: { line: 'dashed', color: '#000000' },
    },
  });
});
