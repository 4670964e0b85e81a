/** A breach that goes on, as the sidebar shows it. */
export interface BreachView {
  readonly key: string;
  /** Such as `Service level of Support is below 80 % since 10:42`. */
  readonly sentence: string;
  /** The figure when the board was last refreshed; empty when it is not known. */
  readonly value: string;
  /** What became of its messages, as the sheet says it; empty for nothing. */
  readonly told: string;
  /** Who is on it; empty: nobody. */
  readonly by: string;
}

/** One row of the history, in words. */
export interface HistoryView {
  readonly at: string;
  readonly rule: string;
  readonly value: string;
  readonly what: string;
  readonly outcome: string;
}

/** Everything the sidebar Alerts shows. */
export interface AlertsView {
  /** Rules that are followed. */
  readonly followed: number;
  /** Ticked rows with something wrong in them. */
  readonly broken: number;
  /** Whether the board refreshes itself: rules are judged then, and at no other time. */
  readonly isScheduled: boolean;
  /** Those nobody is on come first. */
  readonly breaches: readonly BreachView[];
  /** The end of the Chat webhook's address; empty when there is none. */
  readonly chatEnd: string;
  /** People who may still be written to today; absent when the script may not send e-mails. */
  readonly quotaLeft?: number;
  /** Newest first. */
  readonly history: readonly HistoryView[];
}

/** What came of entering a Chat webhook's address. */
export type ChatOutcome =
  | { readonly saved: true; readonly view: AlertsView }
  | { readonly saved: false; readonly problem: string };

/** What came of a test message, in words. */
export interface ChatTest {
  readonly isSent: boolean;
  readonly words: string;
}
