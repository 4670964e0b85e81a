import type { EpochMilliseconds } from '../../clock/clock';
import type { SentEmail } from '../services/mail/outbox';
import type { ExecutionKind } from './context';
import type { Counts } from './counting';
import type { ErrorReport, LogLevel } from './protocol';
import type { Answer, Question } from './ui';

/** One line a script logged. */
export interface LogLine {
  readonly level: LogLevel;
  readonly text: string;
}

/** A question the script put to the person, and the answer. */
export type Dialog = Question & { readonly answer: Answer };

/** Something a script showed without waiting for an answer: a page beside or over the sheet, a toast. */
export interface Shown {
  readonly kind: 'sidebar' | 'dialog' | 'toast';
  readonly title: string;
  /** The toast's words; empty for a page. */
  readonly message: string;
}

/** What an execution did, as the command line prints it. */
export interface ExecutionReport extends Counts {
  readonly ok: boolean;
  /** What the function returned, as JSON would have it; null for nothing. */
  readonly result: unknown;
  readonly error: ErrorReport | null;
  readonly clockSeconds: number;
  readonly wallSeconds: number;
  readonly dialogs: readonly Dialog[];
  readonly shown: readonly Shown[];
  /** Messages sent, oldest first. */
  readonly emails: readonly SentEmail[];
  readonly log: readonly LogLine[];
}

/** How an execution stands. */
export type Outcome = 'running' | 'completed' | 'failed' | 'timedOut' | 'killed';

/** A line of the Executions page. */
export interface ExecutionRecord extends Counts {
  readonly id: number;
  readonly functionName: string;
  readonly kind: ExecutionKind;
  /** Words for people: `menu`, `trigger`, `web app`. */
  readonly startedBy: string;
  /** E-mail address of who started it; `''` for a stranger. */
  readonly user: string;
  readonly started: EpochMilliseconds;
  readonly clockSeconds: number;
  readonly wallSeconds: number;
  readonly outcome: Outcome;
  readonly error: ErrorReport | null;
  readonly log: readonly LogLine[];
}
