import type { AreaView, SheetPatch, SheetView, StylesView, WorkbookView } from './view';

/** A menu that a script added to the menu bar. */
export interface MenuView {
  readonly caption: string;
  readonly items: readonly MenuItemView[];
}

/** One line of a {@link MenuView}. */
export type MenuItemView =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly menu: MenuView };

/** Google's buttons of alerts and prompts. */
export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** A question a script waits for. */
export interface QuestionView {
  readonly id: number;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly ButtonName[];
}

/** A page of the script in a sidebar or dialog; its content is fetched from `address`. */
export interface FrameView {
  readonly id: number;
  readonly place: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  /** Pixels; Google's sizes when the script set none. */
  readonly width: number;
  readonly height: number;
  /** Path on this server, not guessable. */
  readonly address: string;
}

/** A message at the bottom right; negative seconds: until closed. */
export interface ToastView {
  readonly title: string;
  readonly message: string;
  readonly timeoutSeconds: number;
}

/** The cursor of one browser tab. */
export interface SelectionView {
  readonly sheetId: number;
  /** The area selected last; its first cell is the active one. */
  readonly area: AreaView;
  /** Areas selected before it, with Ctrl. */
  readonly others?: readonly AreaView[];
}

/** One line of an execution's log. */
export interface LogView {
  readonly level: 'debug' | 'info' | 'warning' | 'error';
  readonly text: string;
}

/** An execution as the Executions page lists it; keys are redacted already. */
export interface ExecutionView {
  readonly id: number;
  readonly functionName: string;
  /** In words: `menu`, `trigger`, `web app`. */
  readonly startedBy: string;
  readonly user: string;
  /** Epoch milliseconds on the host's clock. */
  readonly startedAt: number;
  readonly seconds: number;
  readonly serviceCalls: number;
  readonly dataCalls: number;
  readonly requests: number;
  readonly outcome: 'running' | 'completed' | 'failed' | 'timedOut' | 'killed';
  /** `Exception: …`, when it did not complete. */
  readonly error?: string;
}

/** What the Executions page shows when a row is opened. */
export interface ExecutionDetails {
  readonly id: number;
  readonly log: readonly LogView[];
  readonly byMethod: Readonly<Record<string, number>>;
  readonly byRoute: Readonly<Record<string, number>>;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Lines of the script; `''` without an error. */
  readonly stack: string;
}

/** A trigger as the Triggers page lists it. */
export interface TriggerView {
  readonly id: string;
  readonly functionName: string;
  /** In words: `Every 5 minutes`, `On open`. */
  readonly kind: string;
  readonly owner: string;
  /** Epoch milliseconds on the host's clock; left out when none. */
  readonly nextRunAt?: number;
  readonly lastRunAt?: number;
  readonly lastOutcome?: ExecutionView['outcome'];
  readonly disabled?: boolean;
}

/** The Triggers page: triggers, and the trigger minutes each owner has used today. */
export interface TriggersView {
  readonly triggers: readonly TriggerView[];
  readonly minutesToday: Readonly<Record<string, number>>;
  /** Minutes a day a person has. */
  readonly minutesLimit: number;
}

/** A message as the Outbox page shows it; lists of addresses are parted by commas, keys are redacted. */
export interface EmailView {
  readonly id: number;
  /** Epoch milliseconds on the host's clock. */
  readonly sentAt: number;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  readonly html: string;
}

/** The Outbox page: messages, the newest first, and how many people each sender has written to today. */
export interface OutboxView {
  readonly emails: readonly EmailView[];
  readonly recipientsToday: Readonly<Record<string, number>>;
  /** People a day a sender has. */
  readonly recipientsLimit: number;
}

/** What came of a `google.script.run` call. */
export type RunResult =
  | { readonly call: string; readonly ok: true; readonly value: unknown }
  | { readonly call: string; readonly ok: false; readonly name: string; readonly message: string };

/** What the server tells one browser tab, by the name of the event. */
export interface ServerEvents {
  /** First of each connection; everything else follows. */
  readonly hello: {
    readonly user: string;
    /** Ids of the questions and pages that are still open; others are left over from a host that ended. */
    readonly open: readonly number[];
  };
  /** Words of whoever serves the page, at the bottom. */
  readonly status: { readonly text: string };
  readonly workbook: WorkbookView;
  /** A sheet from scratch. */
  readonly sheet: SheetView;
  readonly styles: StylesView;
  readonly patch: SheetPatch;
  readonly menus: readonly MenuView[];
  /** A script moved this tab's cursor. */
  readonly select: SelectionView;
  readonly toast: ToastView;
  readonly question: QuestionView;
  /** The script no longer waits for the question. */
  readonly answered: { readonly id: number };
  readonly frame: FrameView;
  readonly unframe: { readonly id: number };
  readonly result: RunResult;
  /** Executions that this tab started and that still run. */
  readonly running: readonly { readonly id: number; readonly label: string }[];
  /** A function this tab started failed. */
  readonly failure: { readonly label: string; readonly message: string };
  /** Executions that are new or changed, newest last. */
  readonly executions: readonly ExecutionView[];
  readonly triggers: TriggersView;
  readonly outbox: OutboxView;
}

/** What a browser tab asks of the server: the path under `/api/` and the body of the POST. */
export interface ClientRequests {
  /** Show another sheet. */
  readonly sheet: { readonly sheetId: number };
  readonly select: SelectionView;
  /** Send, and keep sending, the rows of a block; see `ROW_BLOCK`. */
  readonly rows: { readonly sheetId: number; readonly block: number };
  /** What was typed, as text, from the area's first cell on; `''` empties a cell. */
  readonly edit: {
    readonly sheetId: number;
    readonly row: number;
    readonly column: number;
    readonly values: readonly (readonly string[])[];
  };
  readonly menu: {
    readonly functionName: string;
    readonly caption: string;
    readonly selection?: SelectionView;
  };
  readonly answer: { readonly id: number; readonly button: ButtonName; readonly text: string };
  readonly run: {
    readonly frame: number;
    readonly call: string;
    readonly functionName: string;
    readonly args: readonly unknown[];
    readonly selection?: SelectionView;
  };
  /** A sidebar or dialog was closed. */
  readonly close: { readonly frame: number };
  readonly cancel: { readonly execution: number };
  /** The tab is being closed or reloaded. */
  readonly bye: Readonly<Record<string, never>>;
}
