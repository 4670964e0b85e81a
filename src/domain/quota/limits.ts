import type { Amounts } from './day-use';

/** The two kinds of Google account a trigger may belong to: Gmail and the like, or Google Workspace. */
export type AccountKind = 'consumer' | 'workspace';

/** What people may say of theirs; `auto`: as its address tells. */
export const accountChoices = ['auto', 'consumer', 'workspace'] as const;

/** One of them. */
export type AccountChoice = (typeof accountChoices)[number];

/** Requests a minute Aircall answers a company. */
const aircallAMinute = 60;

const minutesOfADay = 24 * 60;

/**
 * What Google allows a person within 24 hours, for all scripts of theirs together, from the first
 * use on. Requests to Aircall are calls of UrlFetchApp.
 *
 * @see https://developers.google.com/apps-script/guides/services/quotas — "Triggers total runtime",
 * "URL Fetch calls", "Properties read/write"; "reset 24 hours after the first request" (2026-11-20).
 */
export const googleLimits: Readonly<Record<AccountKind, Amounts>> = {
  consumer: { triggerSeconds: 90 * 60, requests: 20_000, propertyCalls: 50_000 },
  workspace: { triggerSeconds: 6 * 3600, requests: 100_000, propertyCalls: 500_000 },
};

/**
 * Requests Aircall answers a company in a day, when every minute is used.
 *
 * @param perMinute - Those we allow ourselves; 0: as many as Aircall does.
 * @see https://developer.aircall.io/api-references/#rate-limiting (read 2026-11-20).
 */
export const aircallLimit = (perMinute: number): number =>
  (perMinute > 0 ? perMinute : aircallAMinute) * minutesOfADay;

/**
 * Which kind of account an e-mail address belongs to, as people say or as far as it tells; no
 * address counts as the one that allows less.
 */
export function accountKindOf(email: string, choice: AccountChoice = 'auto'): AccountKind {
  if (choice !== 'auto') return choice;
  return email === '' || /@(?:gmail|googlemail)\.com$/i.test(email) ? 'consumer' : 'workspace';
}
