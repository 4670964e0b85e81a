import { readFileSync } from 'node:fs';
import { ServiceObject } from '../../../host/services/service';
import {
  DataValidation,
  DataValidationBuilder,
} from '../../../host/services/spreadsheet/data-validation';
import {
  EmbeddedChart,
  EmbeddedChartBuilder,
} from '../../../host/services/spreadsheet/embedded-chart';
import { Filter } from '../../../host/services/spreadsheet/filter';
import { NamedRange } from '../../../host/services/spreadsheet/named-range';
import { Protection } from '../../../host/services/spreadsheet/protection';
import { Range } from '../../../host/services/spreadsheet/range';
import { RangeList } from '../../../host/services/spreadsheet/range-list';
import { RichTextValue, RichTextValueBuilder } from '../../../host/services/spreadsheet/rich-text';
import { Selection } from '../../../host/services/spreadsheet/selection';
import { Sheet } from '../../../host/services/spreadsheet/sheet';
import { Spreadsheet } from '../../../host/services/spreadsheet/spreadsheet';
import { SpreadsheetApp } from '../../../host/services/spreadsheet/spreadsheet-app';
import { TextFinder } from '../../../host/services/spreadsheet/text-finder';
import { TextStyle, TextStyleBuilder } from '../../../host/services/spreadsheet/text-style';

const CLASSES = {
  DataValidation,
  DataValidationBuilder,
  EmbeddedChart,
  EmbeddedChartBuilder,
  Filter,
  NamedRange,
  Protection,
  Range,
  RangeList,
  RichTextValue,
  RichTextValueBuilder,
  Selection,
  Sheet,
  Spreadsheet,
  SpreadsheetApp,
  TextFinder,
  TextStyle,
  TextStyleBuilder,
};

function methodsOf(prototype: object): string[] {
  if (prototype === ServiceObject.prototype) return [];
  const own = Object.entries(Object.getOwnPropertyDescriptors(prototype));
  const methods = own.flatMap(([name, { value }]) =>
    typeof value === 'function' && name !== 'constructor' ? [name] : [],
  );
  return [...methods, ...methodsOf(Object.getPrototypeOf(prototype))];
}

/** `Class.method` of everything a script can call, sorted. */
export const published: readonly string[] = [
  ...new Set(
    Object.entries(CLASSES).flatMap(([name, { prototype }]) =>
      methodsOf(prototype).map((method) => `${name}.${method}`),
    ),
  ),
].sort();

/** `Class.method` of everything Google documents, from the types that developers use. */
export function documented(): ReadonlySet<string> {
  const file = require.resolve('@types/google-apps-script/google-apps-script.spreadsheet.d.ts');
  const names = new Set<string>();
  let owner = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    owner = /^ {8}interface (\w+)/.exec(line)?.[1] ?? owner;
    const method = /^ {12}(?:\/\*\*.*\*\/ )?(\w+)\(/.exec(line)?.[1];
    if (method) names.add(`${owner}.${method}`);
  }
  return names;
}
