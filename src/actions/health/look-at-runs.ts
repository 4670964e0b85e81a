import type { RunsFact } from '../../domain/health/facts';
import { readDate, readText } from '../../domain/sheets/cells';
import { headers, type Row } from '../../domain/sheets/headers';
import { isRunWord } from '../../domain/texts/run-words';
import type { EpochSeconds, Seconds } from '../../domain/time/units';

const daySeconds: Seconds = 86_400;

/** What the Runs sheet tells of the refreshes of the last 24 hours. */
export function lookAtRuns(
  rows: readonly Row[],
  goodAt: EpochSeconds | undefined,
  now: EpochSeconds,
): RunsFact {
  const failures = rows.filter(
    (row) =>
      isRunWord('refresh', cell(row, 'Run')) &&
      isRunWord('failed', cell(row, 'Outcome')) &&
      now - startOf(row) < daySeconds,
  );
  const last = failures.reduce<Row | undefined>(
    (newest, row) => (newest && startOf(newest) > startOf(row) ? newest : row),
    undefined,
  );
  return {
    failed: failures.length,
    lastFailure: last ? cell(last, 'Detail') : '',
    isStill: last !== undefined && (goodAt === undefined || startOf(last) > goodAt),
    goodAt,
  };
}

const startOf = (row: Row): EpochSeconds => readDate(row[0]) ?? 0;

const cell = (row: Row, column: (typeof headers.Runs)[number]): string =>
  readText(row[headers.Runs.indexOf(column)]);
