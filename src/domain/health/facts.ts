import type { Room } from '../backfill/room';
import type { SchemaState } from '../migrations/schema';
import type { Gauge } from '../quota/meter';
import type { ScheduleState } from '../schedule/judge-schedule';
import type { SheetName } from '../sheets/headers';
import type { Problem } from '../texts/failure';
import type { EpochSeconds, Seconds } from '../time/units';

/** What Aircall said to the stored key. */
export type KeyFact =
  | { readonly kind: 'none' }
  /** `company` is empty when Aircall does not tell. */
  | { readonly kind: 'accepted'; readonly company: string }
  /** Refused, or Aircall could not be asked. */
  | { readonly kind: 'failed'; readonly isRefused: boolean; readonly problem: Problem };

/** Our webhook, as Aircall tells of it. */
export type WebhookFact =
  | { readonly kind: 'none' | 'gone' | 'switched-off' | 'changed' | 'paused' | 'fine' }
  | { readonly kind: 'other-token' }
  | { readonly kind: 'unknown'; readonly why: string };

/** The web app, as it answers from outside. */
export type WebAppFact =
  | { readonly kind: 'none' }
  | { readonly kind: 'answers'; readonly version: string; readonly ours: string }
  | { readonly kind: 'silent'; readonly why: string };

/** A sheet that is not as it should be. */
export interface SheetFact {
  readonly sheet: SheetName;
  readonly state: 'renamed' | 'changed' | 'missing';
}

/** How refreshes went of late. */
export interface RunsFact {
  /** Refreshes of the last 24 hours that failed. */
  readonly failed: number;
  /** The last one that failed, in words; empty for none. */
  readonly lastFailure: string;
  /** Whether no refresh succeeded since. */
  readonly isStill: boolean;
  /** When the board last showed the truth. */
  readonly goodAt: EpochSeconds | undefined;
}

/** Everything the checks judge, gathered at one moment. */
export interface HealthFacts {
  readonly now: EpochSeconds;
  readonly key: KeyFact;
  /** Aircall's address when it is not the usual one. */
  readonly baseUrl: string | undefined;
  /** `undefined` when Google does not tell. */
  readonly wantsConsent: boolean | undefined;
  readonly schedule: ScheduleState;
  readonly webApp: WebAppFact;
  readonly webhook: WebhookFact;
  readonly sheets: readonly SheetFact[];
  /** When users, teams and numbers were last read; the oldest of them. */
  readonly directoryAt: EpochSeconds | undefined;
  /** What the cache has lost of what it should hold. */
  readonly lostTexts: readonly string[];
  /** Deliveries that wait in the Inbox. */
  readonly inbox: number;
  readonly deadLetters: number;
  readonly runs: RunsFact;
  readonly room: Room['kind'];
  /** Cells, as a share of what Google allows. */
  readonly cellShare: number;
  readonly gauges: readonly Gauge[];
  /** Seconds until the last lease ends; more than a minute is never right. */
  readonly leaseSeconds: Seconds;
  readonly schema: SchemaState;
}
