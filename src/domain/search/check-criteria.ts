import type { Texts } from '../texts/en';
import type { Problem } from '../texts/failure';
import { texts } from '../texts/texts';
import { tellDate } from '../time/tell';
import type { EpochSeconds } from '../time/units';
import type { SearchCriteria, SecondsRange } from './criteria';
import { readPhoneWish } from './phone-wish';
import { earliestReachable } from './reach';
import { type OpenCriteria, readOpenCriteria } from './read-criteria';

/** Criteria that can be searched with, or in words why they cannot. */
export type CheckedCriteria =
  | { readonly ok: true; readonly criteria: SearchCriteria }
  | { readonly ok: false; readonly problem: Problem };

/** What criteria are checked against. */
export interface CheckFacts {
  readonly now: EpochSeconds;
  /** IANA name; dates in the sentences are told in it. */
  readonly timeZone: string;
  readonly defaultCountry: string;
}

/** Checks criteria a page or anybody else sends. */
export function checkCriteria(value: unknown, facts: CheckFacts): CheckedCriteria {
  const say = texts.searchWords.problems;
  const criteria = readOpenCriteria(value);
  if (criteria === undefined) return { ok: false, problem: say.unreadable };
  const problem = periodProblem(criteria, facts, texts) ?? detailProblem(criteria, facts, texts);
  if (problem) return { ok: false, problem };
  return { ok: true, criteria: criteria as SearchCriteria };
}

function periodProblem(
  { from, to, place }: OpenCriteria,
  { now, timeZone }: CheckFacts,
  { searchWords: { problems: say } }: Texts,
): Problem | undefined {
  if (from === undefined || to === undefined) return say.bothEnds;
  if (from > to) return say.wrongOrder;
  if (from > now) return say.future;
  // the log forgets nothing
  if (place === 'log') return undefined;
  const earliest = earliestReachable(now);
  return from < earliest ? say.tooOld(tellDate(earliest, timeZone)) : undefined;
}

function detailProblem(
  { duration, talk, phone }: OpenCriteria,
  { defaultCountry }: CheckFacts,
  { searchWords: { problems: say } }: Texts,
): Problem | undefined {
  if (isReversed(duration)) return say.durationOrder;
  if (isReversed(talk)) return say.talkOrder;
  return readPhoneWish(phone, defaultCountry) === undefined ? say.noPhone : undefined;
}

const isReversed = ({ atLeast, atMost }: SecondsRange): boolean =>
  atLeast !== undefined && atMost !== undefined && atLeast > atMost;
