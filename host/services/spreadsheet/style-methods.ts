import { AUTOMATIC_FORMAT } from '../../workbook/display/display';
import type { StyleKey, StyleValues } from '../../workbook/style';
import { EnumValue } from '../service';
import { parseColor } from './colors';

/** What became of an argument: a value to set, `undefined` for the default, or none of Google's. */
export type ParsedStyle<Value> =
  | { readonly kind: 'value'; readonly value: Value | undefined }
  /** Of the right type but without meaning: Google passes over it in silence. */
  | { readonly kind: 'ignored' }
  /** Of the wrong type: Google complains about the signature. */
  | { readonly kind: 'mismatch' };

/** One look that scripts set and get for a range (`setBackground`) or cell by cell (`setBackgrounds`). */
export interface StyleMethod<Key extends StyleKey = StyleKey> {
  /** After `get` and `set`, for the whole range. */
  readonly one: string;
  /** The same for a matrix. */
  readonly many: string;
  readonly key: Key;
  readonly parse: (argument: unknown) => ParsedStyle<StyleValues[Key]>;
  /** What a script reads. */
  readonly show: (value: StyleValues[Key] | undefined) => unknown;
}

const MISMATCH = { kind: 'mismatch' } as const;
const IGNORED = { kind: 'ignored' } as const;
const reset = { kind: 'value', value: undefined } as const;
const given = <Value>(value: Value) => ({ kind: 'value', value }) as const;

const isNothing = (argument: unknown): boolean => argument === null || argument === undefined;

function color(argument: unknown): ParsedStyle<string> {
  if (isNothing(argument)) return reset;
  if (typeof argument !== 'string') return MISMATCH;
  const value = parseColor(argument);
  return value === undefined ? IGNORED : given(value);
}

const word =
  <Word extends string>(words: readonly Word[], plain: string, alias?: Record<string, Word>) =>
  (argument: unknown): ParsedStyle<Word> => {
    if (isNothing(argument) || argument === plain) return reset;
    if (typeof argument !== 'string') return MISMATCH;
    const known = words.find((one) => one === argument) ?? alias?.[argument];
    return known === undefined ? IGNORED : given(known);
  };

function size(argument: unknown): ParsedStyle<number> {
  if (isNothing(argument)) return reset;
  if (typeof argument !== 'number') return MISMATCH;
  return argument > 0 ? given(Math.trunc(argument)) : IGNORED;
}

function family(argument: unknown): ParsedStyle<string> {
  if (isNothing(argument)) return reset;
  return typeof argument === 'string' ? given(argument) : MISMATCH;
}

function numberFormat(argument: unknown): ParsedStyle<string> {
  if (typeof argument !== 'string') return MISMATCH;
  return /^general$|^$/i.test(argument) ? reset : given(argument);
}

function wrap(argument: unknown): ParsedStyle<'WRAP'> {
  if (typeof argument !== 'boolean') return MISMATCH;
  return argument ? given('WRAP') : reset;
}

function wrapStrategy(argument: unknown): ParsedStyle<StyleValues['wrap']> {
  if (!(argument instanceof EnumValue) || argument.enumName !== 'WrapStrategy') return MISMATCH;
  return argument.name === 'OVERFLOW' ? reset : given(argument.name as StyleValues['wrap']);
}

const row = <Key extends StyleKey>(
  one: string,
  many: string,
  key: Key,
  parse: StyleMethod<Key>['parse'],
  show: StyleMethod<Key>['show'],
): StyleMethod => ({ one, many, key, parse, show }) as unknown as StyleMethod;

const orElse =
  (plain: unknown) =>
  (value: unknown): unknown =>
    value ?? plain;

const weights = word<'bold'>(['bold'], 'normal');
const styles = word<'italic'>(['italic'], 'normal');
const lines = word<'underline' | 'line-through'>(['underline', 'line-through'], 'none');
const across = word<StyleValues['horizontalAlignment']>(['left', 'center', 'right'], '', {
  normal: 'general-left',
});
const upright = word<'top' | 'middle'>(['top', 'middle'], 'bottom');

/** Every look with a setter and a getter of the usual form, with Google's defaults. */
export const STYLE_METHODS: readonly StyleMethod[] = [
  row('Background', 'Backgrounds', 'background', color, orElse('#ffffff')),
  row('FontColor', 'FontColors', 'fontColor', color, orElse('#000000')),
  row('FontWeight', 'FontWeights', 'fontWeight', weights, orElse('normal')),
  row('FontStyle', 'FontStyles', 'fontStyle', styles, orElse('normal')),
  row('FontLine', 'FontLines', 'fontLine', lines, orElse('none')),
  row('FontSize', 'FontSizes', 'fontSize', size, orElse(10)),
  row('FontFamily', 'FontFamilies', 'fontFamily', family, orElse('Arial')),
  row('NumberFormat', 'NumberFormats', 'numberFormat', numberFormat, orElse(AUTOMATIC_FORMAT)),
  row(
    'HorizontalAlignment',
    'HorizontalAlignments',
    'horizontalAlignment',
    across,
    (value) => value ?? 'general',
  ),
  row('VerticalAlignment', 'VerticalAlignments', 'verticalAlignment', upright, orElse('bottom')),
  row('Wrap', 'Wraps', 'wrap', wrap, (value) => value === 'WRAP'),
  row(
    'WrapStrategy',
    'WrapStrategies',
    'wrap',
    wrapStrategy,
    (value) => new EnumValue('WrapStrategy', value ?? 'OVERFLOW'),
  ),
];
