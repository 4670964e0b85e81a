import { EnumValue, type ServiceObject } from '../../../../host/services/service';
import { call } from '../fake-context';
import { type Case, member } from './room';

/** Sets something through one object and reads it back: `[methods, value, read]`. */
function setAndGet(
  property: string,
  many: string,
  value: unknown,
  other: unknown,
  fallback: unknown,
): Case[] {
  const show = (read: unknown): unknown =>
    Array.isArray(read) ? read.map(show) : read instanceof EnumValue ? read.name : read;
  return [
    [
      `Range.set${property}`,
      ({ range }) => {
        call(range('A1:B1'), `set${property}`, value);
        return [
          show(call(range('B1'), `get${property}`)),
          show(call(range('C1'), `get${property}`)),
        ];
      },
      [show(value), fallback],
    ],
    [
      `Range.set${many}`,
      ({ range }) => {
        call(range('A1:B1'), `set${many}`, [[value, other]]);
        return show(call(range('A1:C1'), `get${many}`));
      },
      [[show(value), show(other), fallback]],
    ],
  ];
}

const inList = (property: string, value: unknown): Case => [
  `RangeList.set${property}`,
  ({ range, list }) => {
    call(list('A1', 'C1:C2'), `set${property}`, value);
    const read = call<unknown>(range('C2'), `get${property}`);
    return read instanceof EnumValue ? read.name : read;
  },
  value instanceof EnumValue ? value.name : value,
];

/** Every way to change how cells look, and to read it back. */
export const LOOKS: readonly Case[] = [
  ...setAndGet('Background', 'Backgrounds', '#112233', '#445566', '#ffffff'),
  ...setAndGet('FontColor', 'FontColors', '#112233', '#445566', '#000000'),
  ...setAndGet('FontWeight', 'FontWeights', 'bold', 'normal', 'normal'),
  ...setAndGet('FontStyle', 'FontStyles', 'italic', 'normal', 'normal'),
  ...setAndGet('FontLine', 'FontLines', 'underline', 'line-through', 'none'),
  ...setAndGet('FontSize', 'FontSizes', 14, 8, 10),
  ...setAndGet('FontFamily', 'FontFamilies', 'Roboto', 'Lato', 'Arial'),
  ...setAndGet('NumberFormat', 'NumberFormats', '0.00', '@', '0.###############'),
  ...setAndGet('HorizontalAlignment', 'HorizontalAlignments', 'center', 'right', 'general'),
  ...setAndGet('VerticalAlignment', 'VerticalAlignments', 'middle', 'top', 'bottom'),
  ...setAndGet('Wrap', 'Wraps', true, false, false),
  ...setAndGet(
    'WrapStrategy',
    'WrapStrategies',
    member('WrapStrategy', 'CLIP'),
    member('WrapStrategy', 'WRAP'),
    'OVERFLOW',
  ),
  inList('Background', '#112233'),
  inList('FontColor', '#112233'),
  inList('FontWeight', 'bold'),
  inList('FontStyle', 'italic'),
  inList('FontLine', 'underline'),
  inList('FontSize', 14),
  inList('FontFamily', 'Roboto'),
  inList('NumberFormat', '@'),
  inList('HorizontalAlignment', 'left'),
  inList('VerticalAlignment', 'top'),
  inList('Wrap', true),
  inList('WrapStrategy', member('WrapStrategy', 'CLIP')),
  ...(['Range', 'RangeList'] as const).map(
    (owner): Case => [
      `${owner}.setBackgroundRGB`,
      ({ range, list }) => {
        call(owner === 'Range' ? range('A1') : list('A1'), 'setBackgroundRGB', 1, 2, 255);
        return call(range('A1'), 'getBackground');
      },
      '#0102ff',
    ],
  ),
  ...(['Range', 'RangeList'] as const).map(
    (owner): Case => [
      `${owner}.setBorder`,
      ({ range, list, execution }) => {
        const dashed = member('BorderStyle', 'DASHED');
        const target = owner === 'Range' ? range('A1:B1') : list('A1:B1');
        call(target, 'setBorder', true, null, false, true, true, null, 'orange', dashed);
        call(execution.app, 'flush');
        const { borderTop, borderRight, borderBottom } = execution.sheet.style(1, 1).values;
        return [borderTop, borderRight, borderBottom];
      },
      ['DASHED #ffa500', 'DASHED #ffa500', undefined],
    ],
  ),
  [
    'Range.setTextStyle(s)',
    ({ range, app }) => {
      const builder = call(app, 'newTextStyle');
      const style = call(call(call(builder, 'setBold', true), 'setFontSize', 12), 'build');
      call(range('A1'), 'setTextStyle', style);
      call(range('A1:B1'), 'setTextStyles', [[style, style]]);
      const read = call<ServiceObject[][]>(range('A1:B1'), 'getTextStyles')[0]?.[1];
      return [call(call(range('A1'), 'getTextStyle'), 'isBold'), call(read, 'getFontSize')];
    },
    [true, 12],
  ],
];
