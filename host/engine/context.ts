import type { Clock } from '../../clock/clock';
import type { SentEmail } from '../services/mail/outbox';
import type { ServiceObject } from '../services/service';
import type { Shown } from './report';
import type { Answer, Question, Selection, UiBridge } from './ui';

/** How an execution was started, which decides what it may do and for how long. */
export type ExecutionKind = 'menu' | 'simple' | 'trigger' | 'sidebar' | 'webapp' | 'custom';

/** Google's authorisation modes. */
export type AuthMode = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

/** The person behind an execution. */
export interface User {
  /** E-mail address of who runs it; `''` for an anonymous web app visitor. */
  readonly activeEmail: string;
  /** E-mail address of whose rights it uses: deployer of a web app, creator of a trigger. */
  readonly effectiveEmail: string;
}

/** What one execution has done so far; what contracts count. */
export interface Counter {
  /** Adds to the cells whose values, formulas, formats, notes or borders were read. */
  cellsRead(count: number): void;
  /** Adds to the cells that were written. */
  cellsWritten(count: number): void;
  /** Adds one request on the wire, by route: `GET /v1/calls/:id`. */
  httpRequest(route: string): void;
}

/** How an execution came to its end. */
export type Ending = 'completed' | 'failed' | 'killed';

/** What a service may know and do about the execution that calls it. One per execution. */
export interface ExecutionContext {
  readonly id: number;
  readonly kind: ExecutionKind;
  readonly authMode: AuthMode;
  readonly user: User;
  readonly clock: Clock;
  /** The manifest's time zone: `Europe/Paris`. */
  readonly timeZone: string;
  readonly counter: Counter;
  /** Where the person's cursor is; undefined when nobody has the spreadsheet open (trigger, web app). */
  readonly selection: Selection | undefined;
  /** Moves the cursor: changes {@link selection} and tells the window, if there is one. */
  select(selection: Selection): void;
  /** The person's window; undefined in triggers and web apps. */
  readonly ui: UiBridge | undefined;
  /** What to do with buffered writes when the execution is killed. @default 'drop' */
  readonly unflushed: 'drop' | 'keep';
  /** The object of `SpreadsheetApp.getUi()`. @throws {ScriptException} where no window is open. */
  getUi(): ServiceObject;
  /**
   * Runs once when the execution ends, whichever way, before its record is closed.
   * A write buffer flushes here on `completed` and `failed`, and follows {@link unflushed} on `killed`.
   */
  onEnd(run: (ending: Ending) => void): void;
  /** Runs each time an alert or prompt suspends the script: locks are lost, buffered writes are flushed. */
  onSuspend(run: () => void): void;
  /** Suspends the script until the person has answered. @throws {ScriptException} without a window. */
  ask(question: Question): Promise<Answer>;
  /** Notes that something was shown in the person's window. */
  noteShown(shown: Shown): void;
  /** Notes that a message was sent. */
  noteEmail(email: SentEmail): void;
  /** Aborted when the execution is killed. */
  readonly signal: AbortSignal;
  /** Lets the clock move on while waiting for something other than work: a lock, an answer, a sleep. */
  whileWaiting<Value>(wait: Promise<Value>): Promise<Value>;
  /**
   * Checks that the manifest and the mode of this execution allow a call.
   *
   * @param what - Google's name of the call: `UrlFetchApp.fetch`.
   * @param scopes - Any one of these is enough; written as in the manifest.
   * @throws {ScriptException} With Google's sentence.
   */
  requireScope(what: string, scopes: readonly string[]): void;
}
