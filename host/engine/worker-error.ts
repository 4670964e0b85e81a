import type { ErrorReport } from './protocol';

const INSIDE_THE_HOST = /host-prelude\.js|host-worker|node:|\(<anonymous>\)|evalmachine/;

/** Name, message and the script's own stack lines of whatever a script threw. */
export function describeError(thrown: unknown): ErrorReport {
  const error = thrown as Partial<Error> | null | undefined;
  if (typeof error !== 'object' || error === null || typeof error.message !== 'string') {
    return { name: 'Error', message: String(thrown), stack: '' };
  }
  return {
    name: String(error.name ?? 'Error'),
    message: error.message,
    stack: scriptLines(String(error.stack ?? '')),
  };
}

function scriptLines(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !INSIDE_THE_HOST.test(line))
    .join('\n');
}
