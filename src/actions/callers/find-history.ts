import type { CallerHistory } from '../../domain/callers/caller-history';
import { noHistory } from '../../domain/callers/caller-history';
import { historyOf } from '../../domain/callers/history-of';
import { historyIn, historyTextName } from '../../domain/callers/history-texts';
import { loggedColumns, readLoggedCall, shownNumber } from '../../domain/callers/logged-call';
import { numberPattern } from '../../domain/callers/number-pattern';
import { callHeader, type Row } from '../../domain/sheets/headers';
import type { EpochSeconds } from '../../domain/time/units';
import type { LogSearch } from '../../ports/log-search';
import type { World } from '../world';

/** What finding a history needs. */
export interface HistorySources {
  readonly cache: World['cache'];
  readonly logSearch: LogSearch;
}

/**
 * What the log knows of a number: as the cache says, else what one search in the sheet Calls finds.
 * With cache one call, without at most 11.
 *
 * @param number - In E.164.
 * @returns `unknown` when neither knows: the sheet may have handed older calls to a month's tab.
 */
export function findHistory(
  { cache, logSearch }: HistorySources,
  number: string,
  now: EpochSeconds,
): CallerHistory | 'unknown' {
  const name = historyTextName(number);
  const known = historyIn(cache.read([name])[name], number, now);
  if (known === 'unknown') return seekHistory(logSearch, number, now);
  return known === 'none' ? noHistory : known;
}

/**
 * What the newest calls of a number tell, found in the sheet Calls by one search; for when the cache
 * does not know. Calls are not counted: `recentCalls` stays unknown, and `openMissed` too unless the
 * calls that were found settle it.
 */
function seekHistory(
  logSearch: LogSearch,
  number: string,
  now: EpochSeconds,
): CallerHistory | 'unknown' {
  const calls = logSearch
    .lastOf(numberPattern(number))
    .map(cellsOf)
    .filter((cells) => digitsIn(shownNumber(cells)) === digitsIn(number))
    .flatMap((cells) => readLoggedCall(cells) ?? []);
  const history = historyOf(calls, now, false);
  return history.lastCall === undefined ? 'unknown' : history;
}

const cellsOf = (row: Row): Row =>
  loggedColumns.map((column) => row[callHeader.indexOf(column)] ?? '');

const digitsIn = (text: string): string => text.replace(/\D/g, '');
