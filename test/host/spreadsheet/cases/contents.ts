import type { ServiceObject } from '../../../../host/services/service';
import { call } from '../fake-context';
import { a1, type Case, member, word } from './room';

/** Every way to change what cells hold, and to read it back. */
export const CONTENTS: readonly Case[] = [
  [
    'Range values and what they show',
    ({ range }) => {
      call(range('A1'), 'setValue', '50%');
      call(range('B1:C1'), 'setValues', [['=A1', "'5"]]);
      return [
        call(range('A1'), 'getValue'),
        call(range('A1:C1'), 'getValues'),
        call(range('A1'), 'getDisplayValue'),
        call(range('A1:C1'), 'getDisplayValues'),
        call(range('B1'), 'getFormula'),
        call(range('A1:C1'), 'getFormulas'),
        call(range('A1:C1'), 'isBlank'),
      ];
    },
    [0.5, [[0.5, '=A1', '5']], '50%', [['50%', '=A1', '5']], '=A1', [['', '=A1', '']], false],
  ],
  [
    'Range formulas',
    ({ range }) => {
      call(range('A1'), 'setFormula', 'SUM(1)');
      call(range('B1:C1'), 'setFormulas', [['=A1', '=B1']]);
      return call(range('A1:C1'), 'getFormulas');
    },
    [['=SUM(1)', '=A1', '=B1']],
  ],
  [
    'Range notes',
    ({ range }) => {
      call(range('A1'), 'setNote', 'one');
      call(range('B1:C1'), 'setNotes', [['two', null]]);
      return [call(range('A1'), 'getNote'), call(range('A1:C1'), 'getNotes')];
    },
    ['one', [['one', 'two', '']]],
  ],
  [
    'Range rich text',
    ({ range, app }) => {
      const bold = call(call(call(app, 'newTextStyle'), 'setBold', true), 'build');
      const builder = call(call(app, 'newRichTextValue'), 'setText', 'calm caller');
      const rich = call(call(builder, 'setTextStyle', 0, 4, bold), 'build');
      call(range('A1'), 'setRichTextValue', rich);
      call(range('A2:B2'), 'setRichTextValues', [[rich, rich]]);
      call(range('C2'), 'setValue', 5);
      const read = call(range('A1'), 'getRichTextValue');
      const runs = call<ServiceObject[]>(read, 'getRuns').map((run) => [
        call(run, 'getText'),
        call(run, 'getStartIndex'),
        call(run, 'getEndIndex'),
        call(call(run, 'getTextStyle'), 'isBold'),
      ]);
      const row = call<unknown[][]>(range('A2:C2'), 'getRichTextValues')[0] ?? [];
      return [runs, row.map((one) => one !== null), call(range('A1'), 'getValue')];
    },
    [
      [
        ['calm', 0, 4, true],
        [' caller', 4, 11, false],
      ],
      [true, true, false],
      'calm caller',
    ],
  ],
  [
    'RichTextValue and its builder',
    ({ app }) => {
      const builder = call(call(app, 'newRichTextValue'), 'setText', 'see here');
      const rich = call(call(builder, 'setLinkUrl', 4, 8, 'https://example.com'), 'build');
      const again = call(call(call(rich, 'copy'), 'setLinkUrl', null), 'build');
      return [
        call(rich, 'getLinkUrl', 4, 8),
        call(rich, 'getLinkUrl'),
        call(again, 'getLinkUrl', 4, 8),
        call(call(rich, 'getTextStyle', 0, 3), 'isBold'),
      ];
    },
    ['https://example.com', null, null, null],
  ],
  [
    'TextStyle and its builder',
    ({ app }) => {
      const builder = call(app, 'newTextStyle');
      call(builder, 'setItalic', true);
      call(builder, 'setUnderline', true);
      call(builder, 'setStrikethrough', false);
      call(builder, 'setFontFamily', 'Lato');
      call(builder, 'setForegroundColor', 'red');
      const style = call(call(call(builder, 'build'), 'copy'), 'build');
      const read = ['isBold', 'isItalic', 'isUnderline', 'isStrikethrough', 'getFontFamily'];
      return [...read, 'getFontSize', 'getForegroundColor'].map((method) => call(style, method));
    },
    [null, true, true, false, 'Lato', null, '#ff0000'],
  ],
  [
    'RangeList values, formulas, notes',
    ({ range, list }) => {
      call(list('A1', 'C1'), 'setValue', 'x');
      call(list('A2', 'C2'), 'setFormula', '=A1');
      call(list('A3', 'C3'), 'setNote', 'n');
      return [
        call(range('C1'), 'getValue'),
        call(range('C2'), 'getFormula'),
        call(range('C3'), 'getNote'),
      ];
    },
    ['x', '=A1', 'n'],
  ],
  ...(['Range', 'RangeList'] as const).map(
    (owner): Case => [
      `${owner} checkboxes`,
      ({ range, list }) => {
        const target = () => (owner === 'Range' ? range('A1:A2') : list('A1:A2'));
        const ticks: unknown[] = [];
        for (const method of ['insertCheckboxes', 'check', 'uncheck', 'removeCheckboxes']) {
          call(target(), method);
          ticks.push(call(range('A1:A2'), 'isChecked'));
        }
        return ticks;
      },
      [false, true, false, null],
    ],
  ),
  [
    'Range data validation',
    ({ range, app }) => {
      const rule = call(
        call(call(app, 'newDataValidation'), 'requireValueInList', ['a', 'b'], false),
        'build',
      );
      call(range('A1'), 'setDataValidation', rule);
      call(range('B1:C1'), 'setDataValidations', [[rule, null]]);
      const row = call<unknown[][]>(range('A1:C1'), 'getDataValidations')[0] ?? [];
      const read = call(range('A1'), 'getDataValidation');
      return [
        row.map((one) => one !== null),
        word(call(read, 'getCriteriaType')),
        call(read, 'getCriteriaValues'),
      ];
    },
    [[true, true, false], 'VALUE_IN_LIST', ['a', 'b', false]],
  ],
  [
    'DataValidation and its builder',
    ({ app, range }) => {
      const builder = call(app, 'newDataValidation');
      call(builder, 'requireValueInRange', range('A1:A3'));
      call(builder, 'setAllowInvalid', false);
      call(builder, 'setHelpText', 'Pick one');
      const rule = call(call(call(builder, 'copy'), 'build'), 'copy');
      const built = call(rule, 'build');
      return [rule, built].flatMap((one) => [
        call(one, 'getAllowInvalid'),
        call(one, 'getHelpText'),
        word(call(one, 'getCriteriaType')),
        a1(call<unknown[]>(one, 'getCriteriaValues')[0]),
      ]);
    },
    [false, 'Pick one', 'VALUE_IN_RANGE', 'A1:A3', false, 'Pick one', 'VALUE_IN_RANGE', 'A1:A3'],
  ],
  ...(
    [
      ['requireCheckbox', [], 'CHECKBOX'],
      ['requireDate', [], 'DATE_IS_VALID_DATE'],
      ['requireDateAfter', [new Date(0)], 'DATE_AFTER'],
      ['requireDateBefore', [new Date(0)], 'DATE_BEFORE'],
      ['requireDateBetween', [new Date(0), new Date(1)], 'DATE_BETWEEN'],
      ['requireDateEqualTo', [new Date(0)], 'DATE_EQUAL_TO'],
      ['requireDateNotBetween', [new Date(0), new Date(1)], 'DATE_NOT_BETWEEN'],
      ['requireDateOnOrAfter', [new Date(0)], 'DATE_ON_OR_AFTER'],
      ['requireDateOnOrBefore', [new Date(0)], 'DATE_ON_OR_BEFORE'],
      ['requireFormulaSatisfied', ['=A1>1'], 'CUSTOM_FORMULA'],
      ['requireNumberBetween', [1, 2], 'NUMBER_BETWEEN'],
      ['requireNumberEqualTo', [1], 'NUMBER_EQUAL_TO'],
      ['requireNumberGreaterThan', [1], 'NUMBER_GREATER_THAN'],
      ['requireNumberGreaterThanOrEqualTo', [1], 'NUMBER_GREATER_THAN_OR_EQUAL_TO'],
      ['requireNumberLessThan', [1], 'NUMBER_LESS_THAN'],
      ['requireNumberLessThanOrEqualTo', [1], 'NUMBER_LESS_THAN_OR_EQUAL_TO'],
      ['requireNumberNotBetween', [1, 2], 'NUMBER_NOT_BETWEEN'],
      ['requireNumberNotEqualTo', [1], 'NUMBER_NOT_EQUAL_TO'],
      ['requireTextContains', ['x'], 'TEXT_CONTAINS'],
      ['requireTextDoesNotContain', ['x'], 'TEXT_DOES_NOT_CONTAIN'],
      ['requireTextEqualTo', ['x'], 'TEXT_EQUAL_TO'],
      ['requireTextIsEmail', [], 'TEXT_IS_VALID_EMAIL'],
      ['requireTextIsUrl', [], 'TEXT_IS_VALID_URL'],
    ] as const
  ).map(
    ([method, args, criteria]): Case => [
      `DataValidationBuilder.${method}`,
      ({ app }) => {
        const rule = call(call(call(app, 'newDataValidation'), method, ...args), 'build');
        return [word(call(rule, 'getCriteriaType')), call(rule, 'getCriteriaValues')];
      },
      [criteria, args],
    ],
  ),
  [
    'DataValidationBuilder.withCriteria',
    ({ app }) => {
      const criteria = member('DataValidationCriteria', 'NUMBER_BETWEEN');
      const rule = call(
        call(call(app, 'newDataValidation'), 'withCriteria', criteria, [1, 2]),
        'build',
      );
      return [
        call(rule, 'getCriteriaValues'),
        call(rule, 'getAllowInvalid'),
        call(rule, 'getHelpText'),
      ];
    },
    [[1, 2], true, null],
  ],
];
