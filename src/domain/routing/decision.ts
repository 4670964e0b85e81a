import type { CallerHistory } from '../callers/caller-history';
import type { Availability } from '../users/availability';
import type { RoutableNumber, RoutableTeam, RoutableUser } from './question';

/** How a team is rung. @see https://developer.aircall.io/api-references/#transfer-a-call (read 2026-11-20). */
export const strategies = ['simultaneous', 'random', 'longest_idle'] as const;
export type Strategy = (typeof strategies)[number];

/** Where a caller is sent. */
export type Target =
  | ({ readonly kind: 'user' } & RoutableUser)
  | ({ readonly kind: 'team'; readonly strategy: Strategy } & Pick<RoutableTeam, 'id' | 'name'>)
  | ({ readonly kind: 'number' } & RoutableNumber)
  | { readonly kind: 'external'; readonly number: string };

/** What Aircall has to be asked before a rule can be judged. */
export type Need =
  | { readonly kind: 'user'; readonly email: string }
  /** The newest calls with a number, in E.164. */
  | { readonly kind: 'last-calls'; readonly number: string }
  | { readonly kind: 'availability'; readonly userId: number }
  /** What everybody does: whether somebody of a team is available. */
  | { readonly kind: 'presence' };

/** What Aircall said. What it did not say is no answer. */
export type Answer =
  /** @property user - `undefined`: no user has this address. */
  | { readonly kind: 'user'; readonly email: string; readonly user: RoutableUser | undefined }
  | ({ readonly kind: 'last-calls' } & CallerHistory)
  | { readonly kind: 'presence'; readonly presence: readonly UserPresence[] };

/** What one user is doing now. */
export interface UserPresence {
  readonly id: number;
  readonly availability: Availability;
}

/** What became of one rule. */
export interface RuleTrace {
  readonly rule: string;
  /** Row in the sheet, from 1. */
  readonly row: number;
  readonly outcome: 'chosen' | 'no match' | 'skipped' | 'stopped' | 'not reached';
  /** In a sentence for people. */
  readonly why: string;
}

/** Where the caller goes, by which rule and why. */
export interface Decision {
  readonly target: Target | undefined;
  /** Name of the rule that decided, be it to stop; empty when none did. */
  readonly rule: string;
  /** In a sentence for people; empty when no rule decided. */
  readonly reason: string;
  /** Every rule, in the order they were judged. */
  readonly trace: readonly RuleTrace[];
  /**
   * What would have to be asked to be sure, the most important first, three at most; empty when the
   * decision stands. What is not known counts as not so: this is the decision if nobody is asked.
   */
  readonly needs: readonly Need[];
}
