import { formatA1, parseA1 } from '../../workbook/a1';
import type { Validation, ValidationValue } from '../../workbook/validation';
import { EnumValue, ScriptException, ServiceObject } from '../service';
import { Call } from './call';
import type { ObjectMaker } from './object-maker';
import { RangePlace } from './range-place';

/** The kind of values a rule takes; `range` is a Range, `date` a Date. */
type Wanted = 'number' | 'text' | 'date';

/** Methods that take one or two values, with the test they name. */
const COMPARISONS: readonly (readonly [
  method: string,
  criteria: string,
  wanted: readonly Wanted[],
])[] = [
  ['requireDate', 'DATE_IS_VALID_DATE', []],
  ['requireDateAfter', 'DATE_AFTER', ['date']],
  ['requireDateBefore', 'DATE_BEFORE', ['date']],
  ['requireDateBetween', 'DATE_BETWEEN', ['date', 'date']],
  ['requireDateEqualTo', 'DATE_EQUAL_TO', ['date']],
  ['requireDateNotBetween', 'DATE_NOT_BETWEEN', ['date', 'date']],
  ['requireDateOnOrAfter', 'DATE_ON_OR_AFTER', ['date']],
  ['requireDateOnOrBefore', 'DATE_ON_OR_BEFORE', ['date']],
  ['requireFormulaSatisfied', 'CUSTOM_FORMULA', ['text']],
  ['requireNumberBetween', 'NUMBER_BETWEEN', ['number', 'number']],
  ['requireNumberEqualTo', 'NUMBER_EQUAL_TO', ['number']],
  ['requireNumberGreaterThan', 'NUMBER_GREATER_THAN', ['number']],
  ['requireNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', ['number']],
  ['requireNumberLessThan', 'NUMBER_LESS_THAN', ['number']],
  ['requireNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', ['number']],
  ['requireNumberNotBetween', 'NUMBER_NOT_BETWEEN', ['number', 'number']],
  ['requireNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', ['number']],
  ['requireTextContains', 'TEXT_CONTAINS', ['text']],
  ['requireTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN', ['text']],
  ['requireTextEqualTo', 'TEXT_EQUAL_TO', ['text']],
  ['requireTextIsEmail', 'TEXT_IS_VALID_EMAIL', []],
  ['requireTextIsUrl', 'TEXT_IS_VALID_URL', []],
];

/** What a rule and its builder have in common: the ways to read it. */
abstract class ValidationReader extends ServiceObject {
  constructor(
    readonly make: ObjectMaker,
    rule: Validation,
  ) {
    super();
    this.rule = rule;
  }

  rule: Validation;

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): EnumValue {
    return new EnumValue('DataValidationCriteria', this.rule.criteria);
  }

  getCriteriaValues(): unknown[] {
    const values = this.rule.values.map((value) => showValue(value, this.make));
    return this.rule.criteria.startsWith('VALUE_IN') ? [...values, this.rule.showDropdown] : values;
  }

  getHelpText(): string | null {
    return this.rule.helpText ?? null;
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.make, this.rule);
  }
}

/** A rule about what may be entered into a cell. */
export class DataValidation extends ValidationReader {
  readonly className = 'DataValidation';
}

const NO_RULE: Validation = {
  criteria: '',
  values: [],
  showDropdown: true,
  allowInvalid: true,
  helpText: undefined,
};

/** Makes a {@link DataValidation}. */
export class DataValidationBuilder extends ValidationReader {
  readonly className = 'DataValidationBuilder';

  constructor(make: ObjectMaker, rule: Validation = NO_RULE) {
    super(make, rule);
  }

  requireCheckbox(...args: unknown[]): this {
    const call = new Call('DataValidationBuilder.requireCheckbox', args).count(0, 1, 2);
    this.rule = {
      ...this.rule,
      criteria: 'CHECKBOX',
      values: args.map((_, at) => plainValue(call, at)),
    };
    return this;
  }

  requireValueInList(...args: unknown[]): this {
    const call = new Call('DataValidationBuilder.requireValueInList', args).count(1, 2);
    const values = call
      .array(0)
      .map((_, index) => new Call(call.method, call.array(0)).text(index));
    const showDropdown = call.has(1) ? call.boolean(1) : true;
    this.rule = { ...this.rule, criteria: 'VALUE_IN_LIST', values, showDropdown };
    return this;
  }

  requireValueInRange(...args: unknown[]): this {
    const call = new Call('DataValidationBuilder.requireValueInRange', args).count(1, 2);
    const { sheetId, area } = call.object(0, RangePlace).place;
    const values = [{ sheetId, a1: formatA1(area) }];
    const showDropdown = call.has(1) ? call.boolean(1) : true;
    this.rule = { ...this.rule, criteria: 'VALUE_IN_RANGE', values, showDropdown };
    return this;
  }

  withCriteria(...args: unknown[]): this {
    const call = new Call('DataValidationBuilder.withCriteria', args).count(2);
    const criteria = call.member(0, 'DataValidationCriteria');
    const given = call.array(1);
    const isList = criteria.startsWith('VALUE_IN') && typeof given.at(-1) === 'boolean';
    const showDropdown = isList ? given.at(-1) === true : true;
    const values = (isList ? given.slice(0, -1) : given).map((value) => anyValue(value, call));
    this.rule = { ...this.rule, criteria, values, showDropdown };
    return this;
  }

  setAllowInvalid(...args: unknown[]): this {
    const call = new Call('DataValidationBuilder.setAllowInvalid', args).count(1);
    this.rule = { ...this.rule, allowInvalid: call.boolean(0) };
    return this;
  }

  setHelpText(...args: unknown[]): this {
    const call = new Call('DataValidationBuilder.setHelpText', args).count(1);
    this.rule = { ...this.rule, helpText: call.isNull(0) ? undefined : call.string(0) };
    return this;
  }

  build(): DataValidation {
    if (this.rule.criteria === '') {
      throw new ScriptException('The data validation rule must have a criteria.');
    }
    return new DataValidation(this.make, this.rule);
  }
}

for (const [method, criteria, wanted] of COMPARISONS) {
  Object.defineProperty(DataValidationBuilder.prototype, method, {
    value(this: DataValidationBuilder, ...args: unknown[]) {
      const call = new Call(`DataValidationBuilder.${method}`, args).count(wanted.length);
      const values = wanted.map((kind, index) => wantedValue(call, index, kind));
      this.rule = { ...this.rule, criteria, values };
      return this;
    },
  });
}

function wantedValue(call: Call, index: number, kind: Wanted): ValidationValue {
  if (kind === 'number') return call.number(index);
  if (kind === 'text') return call.string(index);
  const date = call.args[index];
  if (!(date instanceof Date)) throw call.mismatch();
  return { epochMs: date.getTime() };
}

function plainValue(call: Call, index: number): ValidationValue {
  const value = call.args[index];
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  throw call.mismatch();
}

function anyValue(value: unknown, call: Call): ValidationValue {
  if (value instanceof Date) return { epochMs: value.getTime() };
  if (value instanceof RangePlace)
    return { sheetId: value.place.sheetId, a1: value.getA1Notation() };
  return plainValue(new Call(call.method, [value]), 0);
}

function showValue(value: ValidationValue, make: ObjectMaker): unknown {
  if (typeof value !== 'object') return value;
  if ('epochMs' in value) return new Date(value.epochMs);
  const area = parseA1(value.a1, { rows: 1, columns: 1 });
  return area ? make.range({ sheetId: value.sheetId, area }) : null;
}
