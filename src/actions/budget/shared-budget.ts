import { type Budget, type BudgetMinute, minuteBudget } from '../../aircall/client/budget';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import {
  credit,
  currentMinute,
  mergeMinutes,
  type Priority,
  parseSharedMinute,
  type SharedMinute,
  shareLeft,
} from './shared-minute';

/** After so long what was read of the others' spending is read again. */
const freshSeconds: Seconds = 1;

/** Aircall's minute and ours may end so far apart without anybody being told. */
const endTolerance: Seconds = 1;

/** Where the shared minute is kept. */
export interface MinuteStore {
  read(): string | undefined;
  write(text: string): void;
}

/** What a shared budget starts from. */
export interface SharedBudgetOptions {
  /** Requests a minute we allow ourselves; 0: as many as Aircall does. */
  readonly limit: number;
  readonly priority: Priority;
  readonly now: () => EpochSeconds;
  readonly store: MinuteStore;
  /** What the store held a moment ago; without it the budget asks when it is needed. */
  readonly heard?: { readonly text: string | undefined };
}

/** A budget that other executions see. */
export interface SharedBudget extends Budget {
  /** Tells the others what Aircall's answers said, when that is news to them. */
  tell(): void;
}

/**
 * A budget of which every execution takes its share: what the others have sent is read before a
 * round, and what is about to be sent is written before it goes. Approximate, as a cache is: two
 * that read in the same moment may both send, and Aircall's own count, heard in its answers, mends it.
 */
export function sharedBudget(options: SharedBudgetOptions): SharedBudget {
  const { limit, priority, now, store } = options;
  let told = parseSharedMinute(options.heard?.text);
  let readAt = options.heard && now();
  let counted = told;
  let inner = minuteBudget({ limit, now, minute: told });
  const adopt = (minute: SharedMinute): void => {
    counted = minute;
    inner = minuteBudget({ limit, now, minute });
  };
  const known = (): SharedMinute => withCount(currentMinute(counted, now()), inner.minute());
  const listen = (): void => {
    if (readAt !== undefined && now() - readAt <= freshSeconds) return;
    told = parseSharedMinute(store.read());
    readAt = now();
    adopt(mergeMinutes(known(), told, now()));
  };
  const write = (minute: SharedMinute): void => {
    store.write(JSON.stringify(minute));
    told = minute;
  };

  return {
    remaining: () => {
      listen();
      const minute = currentMinute(known(), now());
      if (priority === 'call') return now() < minute.blockedUntil ? 0 : Number.POSITIVE_INFINITY;
      return Math.min(inner.remaining(), shareLeft(minute, priority, limit));
    },
    renewsAt: () => inner.renewsAt(),
    spend: (requests) => {
      listen();
      const before = currentMinute(known(), now());
      inner.spend(requests);
      adopt(credit(withCount(before, inner.minute()), priority, requests));
      write(counted);
      // while these travel, others send too, and one of them may be told to be silent
      readAt = undefined;
    },
    learn: (status, headers) => inner.learn(status, headers),
    tell: () => {
      if (!isNews(known(), told)) return;
      readAt = undefined;
      listen();
      write(known());
    },
  };
}

/** Who sent what, with the count of the whole. */
const withCount = (
  minute: SharedMinute,
  { endsAt, used, blockedUntil }: BudgetMinute,
): SharedMinute => ({ ...minute, endsAt, used, blockedUntil });

const isNews = (known: SharedMinute, told: SharedMinute): boolean =>
  known.used > told.used ||
  known.blockedUntil > told.blockedUntil ||
  known.endsAt < told.endsAt - endTolerance;
