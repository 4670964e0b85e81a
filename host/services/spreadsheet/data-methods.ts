import { STYLE_METHODS } from './style-methods';

const styleSetters = STYLE_METHODS.map(({ one }) => `set${one}`);
const styleMethods = STYLE_METHODS.flatMap(({ one, many }) =>
  [one, many].flatMap((name) => [`get${name}`, `set${name}`]),
);

const BOTH = [
  'clear',
  'clearContent',
  'clearFormat',
  'clearNote',
  'breakApart',
  'check',
  'uncheck',
];

/** Methods that read or write cell values, formulas, formats, notes, borders or merges. */
export const DATA_METHODS: Readonly<Record<string, readonly string[]>> = {
  Spreadsheet: ['appendRow'],
  Sheet: [
    'appendRow',
    'clear',
    'clearContents',
    'clearFormats',
    'clearNotes',
    'getSheetValues',
    'sort',
  ],
  Range: [
    ...styleMethods,
    ...BOTH,
    ...['Value', 'Values', 'Formula', 'Formulas', 'Note', 'Notes'].flatMap((name) => [
      `get${name}`,
      `set${name}`,
    ]),
    ...['RichTextValue', 'RichTextValues', 'TextStyle', 'TextStyles'].flatMap((name) => [
      `get${name}`,
      `set${name}`,
    ]),
    'getDisplayValue',
    'getDisplayValues',
    'setBackgroundRGB',
    'setBorder',
    'merge',
    'mergeAcross',
    'mergeVertically',
    'getMergedRanges',
    'isPartOfMerge',
    'isBlank',
    'isChecked',
    'getNextDataCell',
    'insertCheckboxes',
    'removeCheckboxes',
    'sort',
    'copyTo',
  ],
  RangeList: [
    ...styleSetters,
    ...BOTH,
    'setValue',
    'setFormula',
    'setNote',
    'setBorder',
    'setBackgroundRGB',
    'insertCheckboxes',
    'removeCheckboxes',
  ],
  TextFinder: ['findAll', 'findNext', 'findPrevious', 'replaceWith', 'replaceAllWith'],
  Filter: ['sort'],
};
