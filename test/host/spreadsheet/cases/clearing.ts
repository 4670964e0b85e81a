import { call } from '../fake-context';
import type { Case } from './room';

/** Every way to wipe cells: what goes and what stays. */
export const CLEARING: readonly Case[] = (
  [
    ['clear', ['', '#ffffff', 'n', true]],
    ['clearContent', ['', '#ff0000', 'n', true]],
    ['clearFormat', ['x', '#ffffff', 'n', true]],
    ['clearNote', ['x', '#ff0000', '', true]],
    ['clearDataValidations', ['x', '#ff0000', 'n', false]],
  ] as const
).flatMap(([method, left]) =>
  (['Range', 'RangeList', 'Sheet'] as const).flatMap((owner): Case[] => {
    const onSheet: Record<string, string> = {
      clear: 'clear',
      clearContent: 'clearContents',
      clearFormat: 'clearFormats',
      clearNote: 'clearNotes',
    };
    const actual = owner === 'Sheet' ? onSheet[method] : method;
    if (!actual) return [];
    return [
      [
        `${owner}.${actual}`,
        ({ range, list, sheet, app }) => {
          const rule = call(
            call(call(app, 'newDataValidation'), 'requireTextContains', 'x'),
            'build',
          );
          call(range('A1'), 'setValue', 'x');
          call(range('A1'), 'setBackground', 'red');
          call(range('A1'), 'setNote', 'n');
          call(range('A1'), 'setDataValidation', rule);
          const target = { Range: range('A1'), RangeList: list('A1'), Sheet: sheet }[owner];
          call(target, actual);
          return [
            call(range('A1'), 'getValue'),
            call(range('A1'), 'getBackground'),
            call(range('A1'), 'getNote'),
            call(range('A1'), 'getDataValidation') !== null,
          ];
        },
        left,
      ],
    ];
  }),
);
