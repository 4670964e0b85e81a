import { criteriaConditions } from '../../domain/archive/query-criteria';
import { callFilter } from '../../domain/search/call-filter';
import {
  type CallList,
  everyoneLists,
  searchLists,
  userLists,
} from '../../domain/search/call-lists';
import { checkCriteria } from '../../domain/search/check-criteria';
import type { Settings } from '../../domain/settings/settings';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds } from '../../domain/time/units';
import { storedSettings } from '../configure/read-settings';
import { recallDirectory } from '../recall-directory';
import { Refusal } from '../refusal';
import type { World } from '../world';
import type { LogSearchPlan } from './log-search-plan';

/** What a search reads: which lists, and of which period. */
export interface SearchPlan {
  /** Set when the log is searched, and nothing at Aircall: what is kept, and what of it BigQuery decides. */
  readonly inLog?: Pick<LogSearchPlan, 'keeps' | 'conditions'>;
  readonly lists: readonly CallList[];
  /** As it is now; a search that goes on keeps the one it began with. */
  readonly period: { readonly from: EpochSeconds; readonly to: EpochSeconds };
}

/**
 * Plans what a page wishes to see.
 *
 * @param wish - A `CallsWish`; whatever a page or anybody else sends.
 * @throws {Refusal} When it cannot be searched for.
 */
export function planSearch(world: World, wish: unknown): SearchPlan {
  const { kind, userId, criteria } = (wish ?? {}) as Readonly<Record<string, unknown>>;
  const settings = storedSettings(world);
  const now = Math.floor(world.clock.now());
  switch (kind) {
    case 'search':
      return planAdvanced(world, criteria, settings);
    case 'user':
      return {
        lists: userLists(readId(userId), recallDirectory(world)),
        period: lookback(settings, now),
      };
    case 'everyone':
      return {
        lists: everyoneLists(settings.teamFilter, recallDirectory(world)),
        period: lookback(settings, now),
      };
    default:
      throw new Refusal(texts.searchWords.problems.unreadable);
  }
}

function planAdvanced(world: World, given: unknown, settings: Settings): SearchPlan {
  const { defaultCountry } = settings;
  const now = Math.floor(world.clock.now());
  const checked = checkCriteria(given, { now, timeZone: world.clock.timeZone(), defaultCountry });
  if (!checked.ok) throw new Refusal(checked.problem);
  const { criteria } = checked;
  const teams = criteria.teams.length > 0 ? recallDirectory(world).teams : [];
  const context = { teams, defaultCountry };
  return {
    ...(criteria.place === 'log' && {
      inLog: {
        keeps: callFilter(criteria, context),
        conditions: criteriaConditions(criteria, context),
      },
    }),
    lists: searchLists(criteria, context),
    // what has not happened yet would come in while the search is being read
    period: { from: criteria.from, to: Math.min(criteria.to, now) },
  };
}

const lookback = ({ lookbackMinutes }: Settings, now: EpochSeconds) => ({
  from: now - lookbackMinutes * 60,
  to: now,
});

function readId(value: unknown): number {
  if (Number.isSafeInteger(value) && (value as number) > 0) return value as number;
  throw new Refusal(texts.searchWords.problems.unreadable);
}
