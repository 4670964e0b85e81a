import type { Weekday } from '../settings/business-hours';
import type { contactTests, otherwiseWords } from '../sheets/peoples/rule-words';
import type { Strategy } from './decision';

export type ContactTest = (typeof contactTests)[number];

/** Whether the rules after this one are judged when its target is not available. */
export type Otherwise = (typeof otherwiseWords)[number];

/** A time of day; an end that is not after its beginning lies on the next day. */
export interface HourRange {
  /** Minutes after midnight, 0 to 1439. */
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** What a rule asks of a call. What is absent asks nothing; all that is there must be met. */
export interface Conditions {
  /** First digits of the caller with the country code: `+331`. Any of them. */
  readonly prefixes?: readonly string[];
  /** Two letters, upper case. Any of them. */
  readonly countries?: readonly string[];
  readonly contact?: {
    /** A header of the sheet of contacts, as it was written. */
    readonly field: string;
    readonly test: ContactTest;
    readonly values: readonly string[];
  };
  /** Aircall numbers that are called. Any of them. */
  readonly numbers?: readonly { readonly id: number; readonly name: string }[];
  /** Days on which the hours begin. */
  readonly days?: readonly Weekday[];
  readonly hours?: readonly HourRange[];
  /** Of days and hours, an IANA name; absent: the spreadsheet's. */
  readonly timeZone?: string;
  /** Whether the caller is one of the contacts. */
  readonly knownCaller?: boolean;
  /** Tags of the caller's last call. Any of them. */
  readonly lastTags?: readonly string[];
}

/** Where a rule sends a caller. */
export type SendTo =
  | { readonly kind: 'owner' }
  | { readonly kind: 'last agent' }
  | { readonly kind: 'user'; readonly email: string }
  | { readonly kind: 'team'; readonly id: number; readonly strategy: Strategy }
  | { readonly kind: 'number'; readonly id: number }
  /** In E.164. */
  | { readonly kind: 'external'; readonly number: string };

/**
 * A row of Routing rules that can be followed. Plain JSON, as rules are kept in a cache.
 *
 * ```
 * {"row":2,"priority":10,"name":"VIP to owner","when":{"contact":{"field":"VIP","test":"equals",
 *  "values":["yes"]}},"sendTo":{"kind":"owner"},"onlyIfAvailable":true,"otherwise":"next rule"}
 * ```
 */
export interface Rule {
  /** Row in the sheet, from 1. */
  readonly row: number;
  /** The lowest is judged first. */
  readonly priority: number;
  readonly name: string;
  readonly when: Conditions;
  readonly sendTo: SendTo;
  /** Asks nothing of Aircall numbers and external numbers, which have no availability. */
  readonly onlyIfAvailable: boolean;
  readonly otherwise: Otherwise;
}
