import type { LogLevel } from '../protocol';
import { askHost, readClock } from './host-port';
import { formatString } from './utilities/format-string';

/** How a value looks in the log. */
function showValue(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

function joined(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  const directives = typeof first === 'string' ? (first.match(/%[sdifjoO]/g) ?? []).length : 0;
  if (directives > 0 && rest.length >= directives) {
    const format = String(first).replace(/%[jioO]/g, '%s');
    const filled = formatString(format, ...rest.slice(0, directives).map(showForFormat));
    return [filled, ...rest.slice(directives).map(showValue)].join(' ');
  }
  return values.map(showValue).join(' ');
}

const showForFormat = (value: unknown): unknown =>
  typeof value === 'number' ? value : showValue(value);

const write = (level: LogLevel, text: string): void => {
  askHost({ op: 'log', level, text });
};

const timers = new Map<string, number>();

/** What scripts know as `console`. */
export const scriptConsole = {
  log: (...values: unknown[]): void => write('debug', joined(values)),
  info: (...values: unknown[]): void => write('info', joined(values)),
  warn: (...values: unknown[]): void => write('warning', joined(values)),
  error: (...values: unknown[]): void => write('error', joined(values)),
  time: (label: string): void => {
    timers.set(String(label), readClock());
  },
  timeEnd: (label: string): void => {
    const started = timers.get(String(label));
    timers.delete(String(label));
    if (started !== undefined) write('debug', `${label}: ${Math.round(readClock() - started)}ms`);
  },
};

let kept: string[] = [];

/** What scripts know as `Logger`. */
interface Logger {
  log(...values: unknown[]): Logger;
  getLog(): string;
  clear(): void;
}

export const logger: Logger = {
  log(...values) {
    const text = joined(values);
    kept.push(text);
    write('info', text);
    return logger;
  },
  getLog: (): string => kept.map((line) => `${line}\n`).join(''),
  clear: (): void => {
    kept = [];
  },
};
