import type { LocaleRules } from '../locale';
import { remember } from '../remember';
import type { Entry } from './entry';

const CURRENCY = '[$€£¥]';

const patterns = new Map<LocaleRules, RegExp>();

function patternOf(locale: LocaleRules): RegExp {
  return remember(patterns, locale, () => {
    const group = locale.group === ' ' ? '[ \\u00a0\\u202f]' : `\\${locale.group}`;
    const decimal = `\\${locale.decimal}`;
    const whole = `\\d{1,3}(?:${group}\\d{3})+|\\d+`;
    return new RegExp(
      `^([+-]?)(${CURRENCY}?)(${whole})?(?:${decimal}(\\d*))?(?:[eE]([+-]?\\d{1,3}))?\\s?(%?)$`,
    );
  });
}

/**
 * A number as people type it: `1,234.5`, `-12%`, `$5`, `1e3`, `(7)` for minus seven.
 *
 * @returns undefined when the text is no number.
 */
export function parseNumber(text: string, locale: LocaleRules): Entry | undefined {
  const accounting = /^\((.+)\)$/.exec(text);
  if (accounting?.[1] !== undefined) {
    const inner = /^\s*[+-]/.test(accounting[1]) ? undefined : parseNumber(accounting[1], locale);
    return inner && { ...inner, value: -Number(inner.value) };
  }
  const match = patternOf(locale).exec(text);
  if (!match) return undefined;
  const [, sign, currency = '', whole = '', fraction = '', exponent, percent] = match;
  if (whole === '' && fraction === '') return undefined;
  const digits = `${whole.replace(/\D/g, '') || '0'}.${fraction || '0'}e${exponent ?? '0'}`;
  const size = Number(digits);
  if (!Number.isFinite(size)) return undefined;
  const value = (sign === '-' ? -size : size) / (percent ? 100 : 1);
  const hasGroups = /\D/.test(whole);
  return { value, format: formatFor({ currency, percent, exponent, hasGroups, fraction }) };
}

function formatFor(how: {
  currency: string;
  percent: string | undefined;
  exponent: string | undefined;
  hasGroups: boolean;
  fraction: string;
}): string | undefined {
  const cents = how.fraction === '' ? '' : '.00';
  if (how.percent) return `0${cents}%`;
  if (how.exponent !== undefined) return '0.00E+00';
  if (how.currency === '$') return `$#,##0${cents}`;
  if (how.currency !== '') return `[$${how.currency}]#,##0${cents}`;
  return how.hasGroups ? `#,##0${cents}` : undefined;
}
