import type { RuleTrace } from '../routing/decision';
import type { TargetKind } from '../routing/question';
import type { EpochSeconds } from '../time/units';
import type { Option } from './search-view';

/** What the sidebar Try routing is opened with. */
export interface TryRoutingView {
  /** Of the spreadsheet, an IANA name. */
  readonly timeZone: string;
  readonly now: EpochSeconds;
  /** The company's numbers. */
  readonly numbers: readonly Option[];
  readonly widget: WidgetAddress;
  /** Whether starting calls are transferred by the rules, and whether only for show. */
  readonly routing: 'on' | 'dry run' | 'off';
}

/** The address to be copied into Aircall's widget. */
export type WidgetAddress =
  /** Nobody deployed the web app yet. */
  | { readonly kind: 'no web app' }
  /** Nobody wanted one yet. */
  | { readonly kind: 'not made' }
  /** Whole, with its key. */
  | { readonly kind: 'made'; readonly url: string };

/** Who would ask: a starting call, or Ring to (via API), for one kind of target or for any. */
export type Asker = 'transfer' | 'any' | TargetKind;

/** A call to try. */
export interface RoutingForm {
  /** As it was typed; empty: hidden. */
  readonly number: string;
  readonly numberId: number | undefined;
  readonly at: EpochSeconds;
  readonly asker: Asker;
}

/** What became of one row of the sheet. */
export interface TrialRow extends Pick<RuleTrace, 'rule' | 'row' | 'why'> {
  readonly outcome: RuleTrace['outcome'] | 'broken' | 'off';
}

/** Where a call would go. */
export interface RoutingTrial {
  /** In words; empty when nobody was chosen. */
  readonly target: string;
  readonly outcome: 'target' | 'stopped' | 'nothing';
  readonly rule: string;
  readonly reason: string;
  /** As people read it; empty when it is hidden. */
  readonly caller: string;
  /** Name and company; empty for no contact. */
  readonly contact: string;
  /** Their name, or who says that there is none. */
  readonly lastAgent: string;
  /** What Aircall was asked, each with whether it answered. */
  readonly asked: readonly string[];
  /** Day and time in the spreadsheet's zone. */
  readonly at: string;
  readonly rows: readonly TrialRow[];
  /** What Ring to (via API) would get, pretty. */
  readonly json: string;
}

/** A number that cannot be read, or where the call would go. */
export type TrialOutcome =
  | { readonly tried: true; readonly trial: RoutingTrial }
  | { readonly tried: false; readonly problem: string };

/** An address to ask as Ring to (via API) would. */
export interface ResponseForm {
  readonly source: 'ours' | 'aircall';
  readonly number: string;
  readonly path: string;
  readonly type: TargetKind;
}

/** What came back, and what the widget would make of it. */
export interface ResponseTest {
  /** Why nothing can be asked or nothing came, in sentences; empty when an answer came. */
  readonly problem: string;
  /** Where the problem is entered. */
  readonly field: 'number' | 'path' | '';
  /** What else is worth knowing. */
  readonly note: string;
  /** Pretty; empty when nothing came. */
  readonly raw: string;
  /** As text; empty when there is none at the path. */
  readonly value: string;
  readonly fits: boolean;
  readonly verdict: string;
}
