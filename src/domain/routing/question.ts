import type { CallerHistory } from '../callers/caller-history';
import type { Contact } from '../contacts/contact';
import type { EpochSeconds } from '../time/units';
import type { Availability } from '../users/availability';

/** Where a caller can be sent. */
export const targetKinds = ['user', 'team', 'number', 'external'] as const;
export type TargetKind = (typeof targetKinds)[number];

/** Who calls which number, and when. */
export interface RoutingQuestion {
  /** In E.164; `undefined` when it is withheld or unreadable. */
  readonly callerNumber: string | undefined;
  /** The Aircall number that is called; `undefined` when nobody said. */
  readonly numberId: number | undefined;
  readonly at: EpochSeconds;
  /** The targets whoever asks can ring; rules that send elsewhere do not match. */
  readonly wanted: readonly TargetKind[];
}

/** An agent, as far as routing needs one. */
export interface RoutableUser {
  readonly id: number;
  readonly email: string;
  readonly name: string;
}

export interface RoutableTeam {
  readonly id: number;
  readonly name: string;
  readonly userIds: readonly number[];
}

export interface RoutableNumber {
  readonly id: number;
  readonly name: string;
  readonly digits: string;
}

/** Whom calls can be sent to. */
export interface Targets {
  readonly users: readonly RoutableUser[];
  readonly teams: readonly RoutableTeam[];
  readonly numbers: readonly RoutableNumber[];
}

/** What is known when a decision is made. What nobody knows yet can be asked for, see `Need`. */
export interface RoutingFacts extends Targets {
  readonly contact: Contact | undefined;
  readonly history: CallerHistory | 'unknown';
  /** Whether Aircall was asked for what the log does not know of the last calls. */
  readonly isHistoryWhole: boolean;
  /** By user id; at most a minute old, or nobody knows. */
  readonly presence: ReadonlyMap<number, Availability> | 'unknown';
  /** E-mail addresses that Aircall was asked for and has no user of; lower case. */
  readonly strangers: readonly string[];
  /** Of the spreadsheet; a rule may name its own. */
  readonly timeZone: string;
}
