import { EnumValue, type ServiceObject } from '../../../host/services/service';
import { DATA_METHODS } from '../../../host/services/spreadsheet/data-methods';
import { call, called, type FakeExecution, fakeExecution, openSheet } from './fake-context';
import { documented, published } from './published';

interface Room {
  readonly execution: FakeExecution;
  readonly app: ServiceObject;
  readonly file: ServiceObject;
  readonly sheet: ServiceObject;
  range(a1: string): ServiceObject;
  list(...a1: string[]): ServiceObject;
}

function setUp(): Room {
  const execution = fakeExecution({ selection: { sheetName: 'Sheet1', a1: 'B2:C3' } });
  const { spreadsheet, sheet, range } = openSheet(execution);
  const list = (...a1: string[]) => call(sheet, 'getRangeList', a1);
  return { execution, app: execution.app, file: spreadsheet, sheet, range, list };
}

const a1 = (range: unknown) => call<string>(range, 'getA1Notation');
const a1s = (ranges: unknown) => (ranges as unknown[]).map(a1);
const name = (sheet: unknown) => call<string>(sheet, 'getName');
const member = (enumName: string, word: string) => new EnumValue(enumName, word);
const word = (value: unknown) => (value as EnumValue).name;

type Case = readonly [title: string, run: (room: Room) => unknown, expected: unknown];

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

const LOOKS: Case[] = [
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

const CONTENTS: Case[] = [
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

const CLEARING: Case[] = (
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

const PLACES: Case[] = [
  [
    'Range positions',
    ({ range }) =>
      [
        'getRow',
        'getRowIndex',
        'getColumn',
        'getNumRows',
        'getNumColumns',
        'getLastRow',
        'getLastColumn',
        'getGridId',
        'canEdit',
      ].map((method) => call(range('B2:D5'), method)),
    [2, 2, 2, 4, 3, 5, 4, 0, true],
  ],
  [
    'Range.getCell, offset, getSheet',
    ({ range }) => [
      a1(call(range('B2:D5'), 'getCell', 2, 3)),
      a1(call(range('B2:D5'), 'offset', 1, -1)),
      a1(call(range('B2:D5'), 'offset', 0, 0, 1, 1)),
      name(call(range('B2'), 'getSheet')),
    ],
    ['D3', 'A3:C6', 'B2', 'Sheet1'],
  ],
  [
    'Range.getNextDataCell',
    ({ range }) => {
      call(range('A1:A3'), 'setValue', 'x');
      return a1(call(range('A1'), 'getNextDataCell', member('Direction', 'DOWN')));
    },
    'A3',
  ],
  [
    'Range merges',
    ({ range }) => {
      call(range('A1:B2'), 'merge');
      call(range('D1:E2'), 'mergeAcross');
      call(range('G1:H2'), 'mergeVertically');
      const before = a1s(call(range('A1:Z9'), 'getMergedRanges'));
      const inMerge = call(range('B2'), 'isPartOfMerge');
      call(range('A1:B2'), 'breakApart');
      return [before, inMerge, call(range('B2'), 'isPartOfMerge')];
    },
    [['A1:B2', 'D1:E1', 'D2:E2', 'G1:G2', 'H1:H2'], true, false],
  ],
  [
    'RangeList.breakApart, getRanges',
    ({ range, list }) => {
      call(range('A1:B2'), 'merge');
      call(list('A1:B2', 'C3'), 'breakApart');
      return [call(range('A1'), 'isPartOfMerge'), a1s(call(list('A1:B2', 'C3'), 'getRanges'))];
    },
    [false, ['A1:B2', 'C3']],
  ],
  [
    'Range.activate',
    ({ range, app }) => {
      call(range('D4:E5'), 'activate');
      return [a1(call(app, 'getActiveRange')), a1(call(app, 'getCurrentCell'))];
    },
    ['D4:E5', 'D4'],
  ],
  [
    'RangeList.activate',
    ({ list, app }) => {
      call(list('A1', 'D4:E5'), 'activate');
      return a1s(call(call(app, 'getActiveRangeList'), 'getRanges'));
    },
    ['A1', 'D4:E5'],
  ],
  [
    'Range.copyTo',
    ({ range }) => {
      call(range('A1'), 'setValue', 7);
      call(range('A1'), 'copyTo', range('B2'));
      call(range('A1'), 'copyTo', range('C3'), { formatOnly: true });
      call(range('A1'), 'copyTo', range('D4'), member('CopyPasteType', 'PASTE_VALUES'), false);
      return ['B2', 'C3', 'D4'].map((one) => call(range(one), 'getValue'));
    },
    [7, '', 7],
  ],
  [
    'Range.sort',
    ({ range }) => {
      call(range('A1:B3'), 'setValues', [
        [1, 'b'],
        [2, 'a'],
        [3, 'a'],
      ]);
      call(range('A1:B3'), 'sort', [{ column: 2 }, { column: 1, ascending: false }]);
      return call(range('A1:A3'), 'getValues');
    },
    [[3], [2], [1]],
  ],
];

const HELPERS: Case[] = [
  [
    'Range.protect and Protection',
    ({ range, sheet, file }) => {
      const protection = call(range('A1:B2'), 'protect');
      call(protection, 'setDescription', 'Ours');
      call(protection, 'setWarningOnly', true);
      call(protection, 'setUnprotectedRanges', [range('B2')]);
      const kind = member('ProtectionType', 'RANGE');
      const [read] = call<ServiceObject[]>(sheet, 'getProtections', kind);
      const facts = [
        call(read, 'getDescription'),
        call(read, 'isWarningOnly'),
        call(read, 'canEdit'),
        word(call(read, 'getProtectionType')),
        call(read, 'getRangeName'),
        a1(call(read, 'getRange')),
        a1s(call(read, 'getUnprotectedRanges')),
      ];
      call(protection, 'setRange', range('C3'));
      const moved = a1(call(call<ServiceObject[]>(file, 'getProtections', kind)[0], 'getRange'));
      call(protection, 'remove');
      return [facts, moved, call<unknown[]>(sheet, 'getProtections', kind).length];
    },
    [['Ours', true, true, 'RANGE', null, 'A1:B2', ['B2']], 'C3', 0],
  ],
  [
    'Sheet.protect',
    ({ sheet }) => {
      call(call(sheet, 'protect'), 'setWarningOnly', true);
      call(sheet, 'protect');
      return call<unknown[]>(sheet, 'getProtections', member('ProtectionType', 'SHEET')).length;
    },
    1,
  ],
  [
    'Filter',
    ({ range, sheet }) => {
      call(range('A1:A3'), 'setValues', [['head'], ['b'], ['a']]);
      const before = [call(sheet, 'getFilter'), call(range('A1'), 'getFilter')];
      const filter = call(range('A1:A3'), 'createFilter');
      call(filter, 'sort', 1, true);
      const where = a1(call(call(sheet, 'getFilter'), 'getRange'));
      const inRange = call(range('A1'), 'getFilter') !== null;
      call(filter, 'remove');
      return [before, where, inRange, call(sheet, 'getFilter'), call(range('A1:A3'), 'getValues')];
    },
    [[null, null], 'A1:A3', true, null, [['head'], ['a'], ['b']]],
  ],
  [
    'named ranges',
    ({ file, range, sheet }) => {
      call(file, 'setNamedRange', 'AS_OF', range('B2'));
      const [named] = call<ServiceObject[]>(file, 'getNamedRanges');
      const where = a1(call(file, 'getRangeByName', 'AS_OF'));
      call(named, 'setRange', range('C3'));
      call(named, 'setName', 'AS_OF_2');
      const facts = [call(named, 'getName'), a1(call(named, 'getRange'))];
      const ofSheet = call<unknown[]>(sheet, 'getNamedRanges').length;
      call(named, 'remove');
      call(file, 'setNamedRange', 'AGAIN', range('A1'));
      call(file, 'removeNamedRange', 'AGAIN');
      return [
        where,
        facts,
        ofSheet,
        call(file, 'getRangeByName', 'AS_OF_2'),
        call(file, 'getNamedRanges'),
      ];
    },
    ['B2', ['AS_OF_2', 'C3'], 1, null, []],
  ],
  [
    'TextFinder over a sheet',
    ({ range, sheet }) => {
      call(range('A1:A4'), 'setValues', [['Anna'], ['bob'], ['anna'], ['é']]);
      const finder = (text: string) => call(sheet, 'createTextFinder', text);
      const next = finder('anna');
      const steps = [
        call(next, 'getCurrentMatch'),
        a1(call(next, 'findNext')),
        a1(call(next, 'findNext')),
        a1(call(next, 'findPrevious')),
        a1(call(next, 'getCurrentMatch')),
        call(next, 'replaceWith', 'Eva'),
      ];
      return [
        steps,
        call(range('A1'), 'getValue'),
        a1s(call(call(finder('anna'), 'matchCase', true), 'findAll')),
        a1s(call(call(finder('ann'), 'matchEntireCell', true), 'findAll')),
        a1s(call(call(finder('^.o'), 'useRegularExpression', true), 'findAll')),
        a1s(call(call(finder('e'), 'ignoreDiacritics', true), 'findAll')),
        a1(call(call(finder('a'), 'startFrom', range('A1')), 'findNext')),
        a1s(call(call(finder('bob'), 'matchFormulaText', false), 'findAll')),
      ];
    },
    [[null, 'A1', 'A3', 'A1', 'A1', 1], 'Eva', ['A3'], [], ['A2'], ['A1', 'A4'], 'A3', ['A2']],
  ],
  [
    'TextFinder over a range and a file',
    ({ range, file }) => {
      call(range('A1:B1'), 'setValues', [['aa', 'a']]);
      const replaced = call(call(range('A1'), 'createTextFinder', 'a'), 'replaceAllWith', '$&b');
      return [
        replaced,
        a1s(call(call(file, 'createTextFinder', 'b'), 'findAll')),
        call(range('A1'), 'getValue'),
      ];
    },
    [2, ['A1'], '$&b$&b'],
  ],
];

const SHEETS: Case[] = [
  [
    'Sheet facts',
    ({ sheet }) =>
      [
        'getSheetId',
        'getName',
        'getSheetName',
        'getIndex',
        'getMaxRows',
        'getMaxColumns',
        'isSheetHidden',
        'hasHiddenGridlines',
        'getTabColor',
        'getFrozenRows',
        'getFrozenColumns',
      ].map((method) => call(sheet, method)),
    [0, 'Sheet1', 'Sheet1', 1, 1000, 26, false, false, null, 0, 0],
  ],
  ['Sheet.getType', ({ sheet }) => word(call(sheet, 'getType')), 'GRID'],
  ['Sheet.getParent', ({ sheet }) => call(call(sheet, 'getParent'), 'getId'), 'test-workbook'],
  [
    'Sheet.setName',
    ({ sheet, app }) => {
      call(sheet, 'setName', 'Board');
      return [name(sheet), name(call(app, 'getActiveSheet'))];
    },
    ['Board', 'Board'],
  ],
  [
    'Sheet layout',
    ({ sheet }) => {
      call(sheet, 'setFrozenRows', 2);
      call(sheet, 'setFrozenColumns', 1);
      call(sheet, 'setHiddenGridlines', true);
      call(sheet, 'setTabColor', '#FF0000');
      call(sheet, 'setRowHeight', 1, 40);
      call(sheet, 'setRowHeights', 2, 2, 50);
      call(sheet, 'setRowHeightsForced', 4, 1, 5);
      call(sheet, 'setColumnWidth', 1, 70);
      call(sheet, 'setColumnWidths', 2, 2, 80);
      return [
        call(sheet, 'getFrozenRows'),
        call(sheet, 'getFrozenColumns'),
        call(sheet, 'hasHiddenGridlines'),
        call(sheet, 'getTabColor'),
        [1, 3, 4, 5].map((row) => call(sheet, 'getRowHeight', row)),
        [1, 3, 4].map((column) => call(sheet, 'getColumnWidth', column)),
      ];
    },
    [2, 1, true, '#ff0000', [40, 50, 5, 21], [70, 80, 100]],
  ],
  [
    'Sheet.autoResizeColumns',
    ({ sheet, range }) => {
      call(range('A1:B1'), 'setValues', [['a', 'a very long text in a cell']]);
      call(sheet, 'autoResizeColumn', 1);
      call(sheet, 'autoResizeColumns', 2, 1);
      return call<number>(sheet, 'getColumnWidth', 1) < call<number>(sheet, 'getColumnWidth', 2);
    },
    true,
  ],
  [
    'Sheet hidden rows and columns',
    ({ sheet, range }) => {
      const rows = () => [1, 2, 3].map((row) => call(sheet, 'isRowHiddenByUser', row));
      const columns = () => [1, 2, 3].map((column) => call(sheet, 'isColumnHiddenByUser', column));
      call(sheet, 'hideRows', 1, 2);
      call(sheet, 'hideRow', range('A3'));
      call(sheet, 'hideColumns', 1, 2);
      call(sheet, 'hideColumn', range('C1'));
      const hidden = [rows(), columns()];
      call(sheet, 'showRows', 1);
      call(sheet, 'unhideRow', range('A2'));
      call(sheet, 'showColumns', 1);
      call(sheet, 'unhideColumn', range('B1'));
      return [hidden, rows(), columns()];
    },
    [
      [
        [true, true, true],
        [true, true, true],
      ],
      [false, false, true],
      [false, false, true],
    ],
  ],
  [
    'Sheet.hideSheet',
    ({ sheet, file }) => {
      const refused = (() => {
        try {
          call(sheet, 'hideSheet');
          return '';
        } catch (error) {
          return (error as Error).message;
        }
      })();
      call(file, 'insertSheet', 'Other');
      call(sheet, 'hideSheet');
      const hidden = call(sheet, 'isSheetHidden');
      call(sheet, 'showSheet');
      return [refused, hidden, call(sheet, 'isSheetHidden')];
    },
    ["You can't hide all the sheets in a document.", true, false],
  ],
  [
    'Sheet rows that come and go',
    ({ sheet, range }) => {
      call(range('A1:A3'), 'setValues', [['a'], ['b'], ['c']]);
      call(sheet, 'insertRows', 1);
      call(sheet, 'insertRowsBefore', 1, 2);
      call(sheet, 'insertRowBefore', 1);
      call(sheet, 'insertRowsAfter', 5, 2);
      call(sheet, 'insertRowAfter', 5);
      const after = call<unknown[][]>(sheet, 'getSheetValues', 1, 1, 11, 1).flat().join('');
      const rows = [5, 9, 10].map((row) => call(range(`A${row}`), 'getValue'));
      call(sheet, 'deleteRows', 6, 3);
      call(sheet, 'deleteRow', 1);
      return [after, rows, call(sheet, 'getMaxRows'), call(sheet, 'getLastRow')];
    },
    ['abc', ['a', 'b', 'c'], 1003, 6],
  ],
  [
    'Sheet columns that come and go',
    ({ sheet, range }) => {
      call(range('A1:C1'), 'setValues', [['a', 'b', 'c']]);
      call(sheet, 'insertColumns', 1);
      call(sheet, 'insertColumnsBefore', 1, 2);
      call(sheet, 'insertColumnBefore', 1);
      call(sheet, 'insertColumnsAfter', 5, 2);
      call(sheet, 'insertColumnAfter', 5);
      const cells = ['E1', 'I1', 'J1'].map((one) => call(range(one), 'getValue'));
      call(sheet, 'deleteColumns', 6, 3);
      call(sheet, 'deleteColumn', 1);
      return [cells, call(sheet, 'getMaxColumns'), call(sheet, 'getLastColumn')];
    },
    [['a', 'b', 'c'], 29, 6],
  ],
  [
    'Sheet.appendRow',
    ({ sheet, range }) => {
      call(range('B2'), 'setValue', 'x');
      call(sheet, 'appendRow', ['a', '=A1', '5']);
      return [
        a1(call(sheet, 'getDataRange')),
        call(range('A3:C3'), 'getValues'),
        call(range('B3'), 'getFormula'),
      ];
    },
    ['A1:C3', [['a', '=A1', 5]], '=A1'],
  ],
  [
    'Sheet.sort',
    ({ sheet, range }) => {
      call(range('A1:A3'), 'setValues', [['z'], ['b'], ['a']]);
      call(sheet, 'setFrozenRows', 1);
      call(sheet, 'sort', 1);
      const up = call<unknown[][]>(range('A1:A3'), 'getValues').flat();
      call(sheet, 'sort', 1, false);
      return [up, call<unknown[][]>(range('A1:A3'), 'getValues').flat()];
    },
    [
      ['z', 'a', 'b'],
      ['z', 'b', 'a'],
    ],
  ],
  [
    'Sheet cursor',
    ({ sheet, range, list }) => {
      const before = [
        a1(call(sheet, 'getActiveCell')),
        a1(call(sheet, 'getCurrentCell')),
        a1(call(sheet, 'getActiveRange')),
        a1s(call(call(sheet, 'getActiveRangeList'), 'getRanges')),
      ];
      call(sheet, 'setActiveRange', range('D4'));
      const second = a1(call(sheet, 'getActiveRange'));
      call(sheet, 'setCurrentCell', range('E5'));
      const third = a1(call(sheet, 'getActiveRange'));
      call(sheet, 'setActiveRangeList', list('A1', 'F6'));
      const fourth = a1(call(call(sheet, 'getSelection'), 'getActiveRange'));
      call(sheet, 'setActiveSelection', 'G7');
      return [before, second, third, fourth, a1(call(sheet, 'getActiveRange'))];
    },
    [['B2', 'B2', 'B2:C3', ['B2:C3']], 'D4', 'E5', 'F6', 'G7'],
  ],
  [
    'Sheet.activate',
    ({ sheet, file }) => {
      const other = call(file, 'insertSheet', 'Other');
      const inactive = [
        call(sheet, 'getCurrentCell'),
        call(sheet, 'getActiveRange'),
        call(sheet, 'getActiveRangeList'),
      ];
      call(sheet, 'activate');
      return [inactive, name(call(file, 'getActiveSheet')), name(other)];
    },
    [[null, null, null], 'Sheet1', 'Other'],
  ],
];

const FILES: Case[] = [
  [
    'Spreadsheet facts',
    ({ file }) =>
      [
        'getId',
        'getName',
        'getUrl',
        'getSpreadsheetTimeZone',
        'getSpreadsheetLocale',
        'getNumSheets',
      ].map((method) => call(file, method)),
    [
      'test-workbook',
      'Test',
      'https://docs.google.com/spreadsheets/d/test-workbook/edit',
      'Europe/Paris',
      'en_US',
      1,
    ],
  ],
  [
    'Spreadsheet.rename, zone, locale',
    ({ file }) => {
      call(file, 'rename', 'Board');
      call(file, 'setSpreadsheetTimeZone', 'UTC');
      call(file, 'setSpreadsheetLocale', 'fr_FR');
      return ['getName', 'getSpreadsheetTimeZone', 'getSpreadsheetLocale'].map((method) =>
        call(file, method),
      );
    },
    ['Board', 'UTC', 'fr_FR'],
  ],
  [
    'Spreadsheet.getSheetByName, getSheetById',
    ({ file }) => [
      name(call(file, 'getSheetByName', 'Sheet1')),
      call(file, 'getSheetByName', 'None'),
      name(call(file, 'getSheetById', 0)),
      call(file, 'getSheetById', 99),
      call(file, 'getSheetId'),
      call(file, 'getSheetName'),
    ],
    ['Sheet1', null, 'Sheet1', null, 0, 'Sheet1'],
  ],
  [
    'Spreadsheet.insertSheet',
    ({ file, sheet, range }) => {
      call(range('A1'), 'setValue', 'x');
      call(file, 'insertSheet');
      call(file, 'insertSheet', 0);
      call(file, 'insertSheet', 'Named');
      call(file, 'insertSheet', 'First', 0);
      const copy = call(file, 'insertSheet', 'Copied', 1, { template: sheet });
      call(file, 'insertSheet', { template: sheet });
      const names = call<unknown[]>(file, 'getSheets').map(name);
      return [names, call(call(copy, 'getRange', 'A1'), 'getValue')];
    },
    [['First', 'Copied', 'Copy of Sheet1', 'Sheet3', 'Named', 'Sheet1', 'Sheet2'], 'x'],
  ],
  [
    'Spreadsheet tabs',
    ({ file, sheet }) => {
      call(sheet, 'activate');
      const copy = call(file, 'duplicateActiveSheet');
      call(file, 'renameActiveSheet', 'Copy');
      call(file, 'moveActiveSheet', 1);
      const moved = call<unknown[]>(file, 'getSheets').map(name);
      call(file, 'insertSheet', 'Gone');
      const next = name(call(file, 'deleteActiveSheet'));
      call(file, 'deleteSheet', copy);
      return [moved, next, call<unknown[]>(file, 'getSheets').map(name)];
    },
    [['Copy', 'Sheet1'], 'Copy', ['Sheet1']],
  ],
  [
    'Spreadsheet ranges',
    ({ file }) => [
      a1(call(file, 'getRange', 'Sheet1!B2')),
      a1s(call(call(file, 'getRangeList', ['A1', 'B2']), 'getRanges')),
      a1(call(call(file, 'appendRow', ['a', 'b']), 'getDataRange')),
      a1(call(file, 'getDataRange')),
      call(file, 'getLastRow'),
      call(file, 'getLastColumn'),
    ],
    ['B2', ['A1', 'B2'], 'A1:B1', 'A1:B1', 1, 2],
  ],
  [
    'Spreadsheet.toast',
    ({ file, execution }) => {
      call(file, 'toast', 'Done', 'Board', 3);
      call(file, 'toast', 'Again');
      return execution.toasts;
    },
    [
      { message: 'Done', title: 'Board', timeoutSeconds: 3 },
      { message: 'Again', title: '', timeoutSeconds: 5 },
    ],
  ],
  ...(['SpreadsheetApp', 'Spreadsheet'] as const).map(
    (owner): Case => [
      `${owner} cursor`,
      ({ app, file, sheet, range, list }) => {
        const object = owner === 'Spreadsheet' ? file : app;
        const selection = call(object, 'getSelection');
        const before = [
          name(call(object, 'getActiveSheet')),
          a1(call(object, 'getActiveRange')),
          a1(call(object, 'getCurrentCell')),
          a1s(call(call(object, 'getActiveRangeList'), 'getRanges')),
          name(call(selection, 'getActiveSheet')),
          a1(call(selection, 'getActiveRange')),
          a1(call(selection, 'getCurrentCell')),
          a1s(call(call(selection, 'getActiveRangeList'), 'getRanges')),
        ];
        call(object, 'setActiveSheet', call(file, 'insertSheet', 'Other'));
        const other = name(call(object, 'getActiveSheet'));
        call(object, 'setActiveSheet', sheet);
        call(object, 'setActiveRange', range('D4'));
        const second = a1(call(object, 'getActiveRange'));
        call(object, 'setCurrentCell', range('E5'));
        const third = a1(call(object, 'getActiveRange'));
        call(object, 'setActiveRangeList', list('A1', 'F6'));
        return [before, other, second, third, a1(call(object, 'getActiveRange'))];
      },
      [
        ['Sheet1', 'B2:C3', 'B2', ['B2:C3'], 'Sheet1', 'B2:C3', 'B2', ['B2:C3']],
        'Other',
        'D4',
        'E5',
        'F6',
      ],
    ],
  ),
  [
    'SpreadsheetApp.open…',
    ({ app }) =>
      [
        call(app, 'getActive'),
        call(app, 'getActiveSpreadsheet'),
        call(app, 'openById', 'test-workbook'),
        call(app, 'openByUrl', 'https://docs.google.com/spreadsheets/d/test-workbook/edit#gid=0'),
      ].map((file) => call(file, 'getId')),
    new Array(4).fill('test-workbook'),
  ],
];

describe('every emulated method does what it says', () => {
  it.each([...LOOKS, ...CONTENTS, ...CLEARING, ...PLACES, ...HELPERS, ...SHEETS, ...FILES])(
    '%s',
    (_, run, expected) => {
      expect(run(setUp())).toEqual(expected);
    },
  );

  it('SpreadsheetApp.getUi is the engine’s', () => {
    expect(() => call(setUp().app, 'getUi')).toThrow('from this context');
  });

  it('and none was left out', () => {
    call(setUp().app, 'flush');
    expect(published.filter((method) => !called.has(method))).toEqual([]);
  });
});

describe('what scripts can call', () => {
  it('exists at Google, under the same name', () => {
    const known = documented();
    expect(known.size).toBeGreaterThan(1000);
    expect(published.filter((method) => !known.has(method))).toEqual([]);
  });

  it('includes every method that counts as a data call', () => {
    const data = Object.entries(DATA_METHODS).flatMap(([owner, methods]) =>
      methods.map((method) => `${owner}.${method}`),
    );
    expect(data.filter((method) => !published.includes(method))).toEqual([]);
  });
});
