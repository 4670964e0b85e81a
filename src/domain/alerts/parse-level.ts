import type { MetricUnit } from '../kpi/figure';
import type { Seconds } from '../time/units';

const decimal = /^(\d+(?:[.,]\d+)?)$/;

const numberOf = (text: string): number | undefined =>
  decimal.test(text) ? Number(text.replace(',', '.')) : undefined;

/** Reads a level as people write it: `80 %`, `0.8`, `2:00`, `120 s`, `5`; `undefined` when it is none. */
export function parseLevel(text: string, unit: MetricUnit): number | undefined {
  switch (unit) {
    case 'share':
      return parseShare(text);
    case 'seconds':
      return parseSeconds(text);
    default:
      return numberOf(text.trim());
  }
}

/** A share of 1. Without its sign, a number up to 1 is a share, and a greater one is percent. */
function parseShare(text: string): number | undefined {
  const plain = text.trim();
  const isPercent = plain.endsWith('%');
  const value = numberOf((isPercent ? plain.slice(0, -1) : plain).trim());
  if (value === undefined) return undefined;
  const share = isPercent || value > 1 ? value / 100 : value;
  return share <= 1 ? share : undefined;
}

const unitSeconds: Readonly<Record<string, Seconds>> = {
  '': 1,
  sec: 1,
  second: 1,
  min: 60,
  m: 60,
  minute: 60,
  h: 3600,
  hour: 3600,
};

/** Seconds such as `2:00`, `1:02:03`, `120 s`, `120` or `2 min`; `undefined` when they are none. */
export function parseSeconds(text: string): Seconds | undefined {
  const clock = /^(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)$/.exec(text.trim());
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const [, digits = '', word = ''] = /^([\d.,]+)\s*([a-z]*?)s?\.?$/i.exec(text.trim()) ?? [];
  const value = numberOf(digits);
  const each = unitSeconds[word.toLowerCase()];
  return value === undefined || each === undefined ? undefined : value * each;
}
