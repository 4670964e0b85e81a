import type { HtmlPage } from './values';

/** A menu a script added, in the order of its items. */
export interface Menu {
  readonly caption: string;
  readonly items: readonly MenuItem[];
}

/** One line of a {@link Menu}. */
export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly menu: Menu };

/** Google's buttons, in the order in which a button set shows them. */
export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** An alert or prompt that a script waits for. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  /** Buttons to show, first one first; closing the window answers `CLOSE`. */
  readonly buttons: readonly ButtonName[];
}

/** What the person chose, with the text typed into a prompt (`''` for an alert). */
export interface Answer {
  readonly button: ButtonName;
  readonly text: string;
}

/** A message that fades by itself. */
export interface Toast {
  readonly message: string;
  readonly title: string;
  /** How long it stays; negative: until closed. @default 5 */
  readonly timeoutSeconds: number;
}

/** Where a person's cursor is: a sheet and a range in A1 notation without the sheet, `B2:C3`. */
export interface Selection {
  readonly sheetName: string;
  readonly a1: string;
}

/**
 * The open spreadsheet window of the person for whom a script runs.
 *
 * The web page implements it over a browser tab, the command line over `--answers`.
 */
export interface UiBridge {
  /** A menu was added; one of the same caption is replaced. */
  addMenu(menu: Menu): void;
  /** Shows a question and resolves with the answer; `signal` aborts when the execution is killed. */
  ask(question: Question, signal: AbortSignal): Promise<Answer>;
  showSidebar(page: HtmlPage): void;
  showDialog(page: HtmlPage, options: { readonly title: string; readonly modal: boolean }): void;
  toast(toast: Toast): void;
  /** A script moved the cursor. */
  select(selection: Selection): void;
}
