import type { KeyProblems } from '../keys/check-key';
import type { TeamChoice } from '../settings/team-filter';
import type { Problem } from '../texts/failure';
import type { ScheduleView } from './schedule-view';
import type { KeyView, TeamOption } from './settings-view';

/** The company a key belongs to, as Aircall names it. */
export interface CompanyView {
  /** Empty when Aircall did not tell. */
  readonly name: string;
  readonly users?: number;
  readonly numbers?: number;
}

/** How the last refresh ended. */
export type RefreshView =
  | { readonly kind: 'never' }
  /** Somebody else's runs at this moment. */
  | { readonly kind: 'busy' }
  /** `at` is a time of day, `detail` what was read. */
  | { readonly kind: 'good' | 'partly'; readonly at: string; readonly detail: string }
  | { readonly kind: 'failed'; readonly detail: string };

/** Everything the Set up sidebar shows. */
export interface SetUpView {
  readonly key: KeyView;
  /** Absent until a key was tested. */
  readonly company?: CompanyView;
  /** In order of name; those in no team come last. */
  readonly teams: readonly TeamOption[];
  /** Why no team is in the list; empty when there are some. */
  readonly whyNoTeams: string;
  /** Empty: every team is shown. */
  readonly teamFilter: readonly TeamChoice[];
  readonly areTeamsChosen: boolean;
  readonly schedule: ScheduleView;
  /** Whether it is on, or somebody chose off. */
  readonly isScheduleChosen: boolean;
  readonly refresh: RefreshView;
}

/** What the script opens the sidebar with. */
export interface SetUpOpening {
  /** What the reader should know first. */
  readonly notice?: Problem;
  /** The stored key does not open the account: another one is wanted. */
  readonly wantsKey?: boolean;
}

/** What came of a key. */
export type KeyOutcome =
  | { readonly saved: true; readonly view: SetUpView }
  /** It was not even sent, because of these. */
  | { readonly saved: false; readonly problems: KeyProblems };
