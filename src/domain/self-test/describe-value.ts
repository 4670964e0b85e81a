import { texts } from '../texts/texts';

const mostShown = 60;

/** A value with its type, so that 1 and "1" read differently: `1`, `"1"`, `date 2026-11-21T10:00:00Z`. */
export function describeValue(value: unknown): string {
  const say = texts.selfTest.values;
  if (value === '') return say.empty;
  if (value === undefined || value === null) return say.nothing;
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return say.date((value as Date).toISOString().replace('.000Z', 'Z'));
  }
  return typeof value === 'string' ? quoted(value) : String(value);
}

/** Several of them: `[1, "a"]`. */
export const describeValues = (values: readonly unknown[]): string =>
  `[${values.map(describeValue).join(', ')}]`;

const quoted = (text: string): string =>
  text.length > mostShown
    ? texts.selfTest.values.long(text.slice(0, 12), text.length)
    : JSON.stringify(text);
