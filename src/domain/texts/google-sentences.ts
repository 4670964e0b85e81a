import type { Failure } from './failure';

/**
 * What Google's sentences mean to a person; the first that fits counts. Google has no codes.
 *
 * @see https://developers.google.com/apps-script/guides/services/quotas — the sentences of quotas
 * (read 2026-11).
 */
const meanings: readonly (readonly [RegExp, (message: string) => Failure])[] = [
  [
    /authori[sz]ation is required|do not have permission to call|permissions are not sufficient/i,
    () => ({ kind: 'not-authorised' }),
  ],
  [
    /too many times in a short|bandwidth quota|too many scripts running|too many LockService/i,
    (message) => ({ kind: 'too-fast', service: /: ([\w ]+)\./.exec(message)?.[1] ?? '' }),
  ],
  [/invoked too many times|too much computer time/i, quotaOf],
  [/property storage quota/i, () => ({ kind: 'store-full' })],
  [
    /protected cell or object|permission to perform that action|trying to edit a protected/i,
    () => ({ kind: 'protected' }),
  ],
  [/limit of \d[\d,.]* cells/i, () => ({ kind: 'spreadsheet-full' })],
  [
    /service (spreadsheets|error)|server error occurred|timed out while accessing/i,
    () => ({ kind: 'google-down' }),
  ],
];

function quotaOf(message: string): Failure {
  return { kind: 'quota-used-up', service: /: ([\w ]+)\.?$/.exec(message)?.[1] ?? '' };
}

/** What one of Google's sentences means; `undefined` for any other. */
export const meaningOf = (message: string): Failure | undefined =>
  meanings.find(([pattern]) => pattern.test(message))?.[1](message);
