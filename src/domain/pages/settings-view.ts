import type { SettingProblems } from '../settings/check';
import type { Settings } from '../settings/settings';
import type { TargetScope } from '../settings/targets';
import type { TeamChoice } from '../settings/team-filter';

/** What is told of the stored key: never more than the end of its ID. */
export type KeyView =
  | { readonly kind: 'none' }
  /** `end`: the last characters of the API ID; empty when they would tell too much. */
  | { readonly kind: 'stored'; readonly end: string };

/** A team people may choose. */
export interface TeamOption {
  readonly choice: TeamChoice;
  readonly name: string;
}

/** A team or number that may have a target of its own. */
export interface TargetScopeOption {
  readonly scope: TargetScope;
  readonly name: string;
}

/** Everything the Configure sidebar shows. */
export interface SettingsView {
  readonly settings: Settings;
  /** In order of name; those in no team come last. */
  readonly teams: readonly TeamOption[];
  /** Teams, then numbers, in order of name. */
  readonly targetScopes: readonly TargetScopeOption[];
  /** Why no team is in the list; empty when there are some. */
  readonly whyNoTeams: string;
  readonly key: KeyView;
  /** What went wrong in the last refresh; empty when nothing did. */
  readonly lastFailure: string;
}

/** What came of saving. */
export type SaveOutcome =
  | { readonly saved: true }
  /** Nothing was saved, because of these. */
  | { readonly saved: false; readonly problems: SettingProblems };
