import type { Period } from '../results/period';
import { earliestReachable } from '../search/reach';
import type { Texts } from '../texts/en';
import type { Problem } from '../texts/failure';
import { texts } from '../texts/texts';
import { tellDate } from '../time/tell';
import type { EpochSeconds } from '../time/units';

/** A period that can be read from Aircall, or in words why it cannot. */
export type CheckedPeriod =
  | {
      readonly ok: true;
      /** No later than now, no earlier than Aircall's reach. */
      readonly period: Period;
      /** Whether it was to begin before Aircall's reach. */
      readonly isCut: boolean;
    }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Checks a period a page or anybody else sends. One that begins before Aircall's reach is cut: what
 * is left of it is worth having.
 *
 * @param timeZone - IANA name; dates in the sentences are told in it.
 */
export function checkPeriod(
  value: unknown,
  { now, timeZone }: { readonly now: EpochSeconds; readonly timeZone: string },
  { backfill: { problems: say } }: Texts = texts,
): CheckedPeriod {
  const { from, to } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const no = (problem: Problem): CheckedPeriod => ({ ok: false, problem });
  if (!isMoment(from) || !isMoment(to)) return no(say.noPeriod);
  if (from > to) return no(say.wrongOrder);
  if (from > now) return no(say.future);
  const earliest = earliestReachable(now);
  if (to < earliest) return no(say.tooOld(tellDate(earliest, timeZone)));
  const period = { from: Math.max(from, earliest), to: Math.min(to, Math.floor(now)) };
  return { ok: true, period, isCut: from < earliest };
}

const isMoment = (value: unknown): value is EpochSeconds =>
  Number.isSafeInteger(value) && (value as number) >= 0;
