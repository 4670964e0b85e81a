import type { ServiceObject } from '../../../../host/services/service';
import { call } from '../fake-context';
import { a1, a1s, type Case, member, word } from './room';

/** Protections, filters, named ranges and searches. */
export const HELPERS: readonly Case[] = [
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
