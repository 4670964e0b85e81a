import type { PeriodKey } from '../kpi/periods';
import type { ScopeKind } from '../kpi/scopes';
import type { FoundCall } from '../pages/search-view';
import type { EpochSeconds } from '../time/units';
import type { ReasonKey, Role } from './explain-call';
import type { FigureQuestion } from './question';

/** One of a list, as a page offers it. */
export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** A figure that can be asked for, and what it is told of. */
export interface MetricChoice extends Choice {
  readonly periods: readonly PeriodKey[];
  readonly kinds: readonly ScopeKind[];
  /** Whether every half-hour of it is kept. */
  readonly isTrend: boolean;
}

/** Calls that count alike, for one reason. */
export interface ReasonGroup {
  readonly role: Role;
  readonly reason: ReasonKey;
  readonly title: string;
  readonly count: number;
}

/** What a page asks: a figure, or the one that is selected at this moment. */
export type BehindWish =
  | {
      readonly question: FigureQuestion;
      /** Only calls of that group. */
      readonly only?: Pick<ReasonGroup, 'role' | 'reason'>;
    }
  | 'selected';

/** What the sidebar is opened with: the figure that was selected, or why there is none. */
export interface BehindOpening {
  readonly question: FigureQuestion;
  /** Empty when the question is the selected figure. */
  readonly hint: string;
}

/** A figure, and the calls behind it. */
export interface BehindView extends BehindOpening {
  /** IANA name; all times on the page are in it. */
  readonly timeZone: string;
  readonly now: EpochSeconds;
  readonly metrics: readonly MetricChoice[];
  readonly scopes: readonly Choice[];
  readonly periods: readonly Choice[];
  /** The half-hour that was asked for. */
  readonly halfHour?: Choice;
  /** Which figure, of what. */
  readonly title: string;
  /** Of when, in words. */
  readonly period: string;
  /** How it is computed. */
  readonly formula: string;
  /** Lines below the sum: target, date, what the sheet shows. */
  readonly notes: readonly string[];
  /** `34 of 41 = 82.9 %` */
  readonly sum: string;
  readonly headings: Readonly<Record<Role, string>>;
  /** Counted first, then left out; empty when there is no call. */
  readonly groups: readonly ReasonGroup[];
  /** Newest first, no more than can be listed. */
  readonly calls: readonly FoundCall[];
  /** Says that some are not listed; empty when all of them are. */
  readonly cut: string;
}
