import type { LocaleRules } from '../locale';
import type { FormatToken } from './sections';

/**
 * A number as an unformatted cell shows it: ten significant digits, no trailing zeros.
 *
 * Measured habits of Sheets: `1/3` is 0.3333333333, whole numbers are written out up to 15 digits.
 */
export function formatGeneral(value: number, locale: LocaleRules): string {
  const size = Math.abs(value);
  if (size < 1e15 && Number.isInteger(value)) return String(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    return scientific(value).replace('.', locale.decimal);
  }
  const wholeDigits = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  const rounded = Number(value.toPrecision(Math.min(15, Math.max(10, wholeDigits))));
  const text = Math.abs(rounded) < 1e-6 ? plain(rounded) : String(rounded);
  return text.replace('.', locale.decimal);
}

const plain = (value: number): string => value.toFixed(18).replace(/\.?0+$/, '');

function scientific(value: number): string {
  const [digits = '', exponent = '0'] = value.toExponential(5).split('e');
  const power = Number(exponent);
  const short = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
  return `${short}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** A number by the digits, percent signs and literals of a section; the sign is the caller's. */
export function formatNumber(
  value: number,
  tokens: readonly FormatToken[],
  locale: LocaleRules,
): string {
  const percents = tokens.filter((token) => token.kind === 'percent').length;
  const digits = tokens.filter((token) => token.kind === 'digits');
  const pattern = digits.map((token) => token.text).join('');
  const exponent = tokens.find((token) => token.kind === 'exponent');
  const size = Math.abs(value) * 100 ** percents;
  const scaled = size / 1000 ** (/,+$/.exec(pattern)?.[0].length ?? 0);
  const [mantissa, power] = exponent ? split(scaled, pattern) : [scaled, 0];
  const number = writeDigits(mantissa, pattern, locale);
  return tokens
    .map((token) => {
      if (token.kind === 'digits') return token === digits[0] ? number : '';
      if (token.kind === 'exponent') return writePower(power, token.text);
      if (token.kind === 'literal') return token.text;
      if (token.kind === 'percent') return '%';
      return token.kind === 'general' ? formatGeneral(size, locale) : '';
    })
    .join('');
}

function split(value: number, pattern: string): [number, number] {
  const places = /\.([0#?]*)/.exec(pattern)?.[1]?.length ?? 0;
  const [mantissa = '0', power = '0'] = value.toExponential(places).split('e');
  return [Number(mantissa), Number(power)];
}

function writePower(power: number, pattern: string): string {
  const sign = power < 0 ? '-' : pattern[1] === '+' ? '+' : '';
  return `E${sign}${String(Math.abs(power)).padStart(pattern.length - 2, '0')}`;
}

function writeDigits(value: number, pattern: string, locale: LocaleRules): string {
  const [wholePattern = '', fractionPattern = ''] = pattern.replace(/,+$/, '').split('.');
  const places = Math.min(fractionPattern.length, 20);
  const [whole = '0', fraction = ''] = roundedText(value, places).split('.');
  const least = wholePattern.replace(/[^0]/g, '').length;
  const digits = (whole === '0' ? '' : whole).padStart(least, '0');
  const grouped = wholePattern.includes(',')
    ? digits.replace(/\B(?=(\d{3})+$)/g, locale.group)
    : digits;
  const kept = trimOptional(fraction, fractionPattern);
  return kept === '' ? grouped : `${grouped}${locale.decimal}${kept}`;
}

/** Decimal text, half rounded away from zero as people expect of 1.005. */
function roundedText(value: number, places: number): string {
  if (value >= 1e15) return value.toLocaleString('en-US', { useGrouping: false });
  const nudged = Number(`${Math.round(Number(`${value}e${places}`))}e-${places}`);
  return Number.isNaN(nudged) ? value.toFixed(places) : nudged.toFixed(places);
}

function trimOptional(fraction: string, pattern: string): string {
  const needed = pattern.lastIndexOf('0') + 1;
  let end = fraction.length;
  while (end > needed && fraction[end - 1] === '0') end -= 1;
  return fraction.slice(0, end);
}
