import type { Entry } from './entry';

const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(\.\d{1,3})?)?(?:\s?([ap])\.?m\.?)?$/i;
const HOUR_ONLY = /^(\d{1,2})\s?([ap])\.?m\.?$/i;

/**
 * A time of day or a duration: `4:05` is five past four, `25:00` is twenty-five hours.
 *
 * @returns A fraction of a day, or more than one day; undefined when the text is no time.
 */
export function parseTime(text: string): (Entry & { readonly value: number }) | undefined {
  const short = HOUR_ONLY.exec(text);
  const match = short ? [text, short[1], '0', undefined, undefined, short[2]] : TIME.exec(text);
  if (!match) return undefined;
  const [, hourText, minuteText, secondText, fraction = '', half] = match;
  const hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0);
  if (minute > 59 || second > 59 || (half && (hour < 1 || hour > 12))) return undefined;
  const shift = half ? (half.toLowerCase() === 'p' ? 12 : 0) - (hour === 12 ? 12 : 0) : 0;
  const seconds = (hour + shift) * 3600 + minute * 60 + second + Number(fraction || 0);
  const hasSeconds = secondText !== undefined;
  return { value: seconds / 86_400, format: timeFormat({ hour, hasSeconds, fraction, half }) };
}

function timeFormat(how: {
  hour: number;
  hasSeconds: boolean;
  fraction: string;
  half: string | undefined;
}): string {
  const digits = how.fraction === '' ? '' : `.${'0'.repeat(how.fraction.length - 1)}`;
  if (how.hour >= 24) return `[h]:mm:ss${digits}`;
  return `h:mm${how.hasSeconds ? `:ss${digits}` : ''}${how.half ? ' am/pm' : ''}`;
}
