import { remember } from './remember';

/** How people of a locale write numbers and dates. */
export interface LocaleRules {
  /** As Google writes it: `en_US`. */
  readonly name: string;
  /** Between whole part and fraction. */
  readonly decimal: string;
  /** Between thousands. */
  readonly group: string;
  readonly dateOrder: 'mdy' | 'dmy' | 'ymd';
  /** How a date typed with digits is shown: `M/d/yyyy`. */
  readonly datePattern: string;
}

const known = new Map<string, LocaleRules>();

/**
 * The habits of a locale.
 *
 * @param name - `en_US`, `fr_FR`, `de`.
 * @throws {RangeError} for a name no locale has.
 */
export const localeRules = (name: string): LocaleRules =>
  remember(known, name, () => readRules(name));

function readRules(name: string): LocaleRules {
  const tag = name.replace('_', '-');
  const number = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1234567.8);
  const date = new Intl.DateTimeFormat(tag, { timeZone: 'UTC' }).formatToParts(
    Date.UTC(2006, 0, 2),
  );
  const order = date.flatMap(({ type }) => {
    if (type === 'day') return ['d'];
    if (type === 'month') return ['m'];
    return type === 'year' ? ['y'] : [];
  });
  return {
    name,
    decimal: number.find((part) => part.type === 'decimal')?.value ?? '.',
    group: (number.find((part) => part.type === 'group')?.value ?? ',').replace(/\s/, ' '),
    dateOrder: order[0] === 'y' ? 'ymd' : order[0] === 'm' ? 'mdy' : 'dmy',
    datePattern: date.map(patternPart).join(''),
  };
}

function patternPart({ type, value }: Intl.DateTimeFormatPart): string {
  if (type === 'year') return 'yyyy';
  if (type === 'month') return value.length > 1 ? 'MM' : 'M';
  if (type === 'day') return value.length > 1 ? 'dd' : 'd';
  return value;
}
