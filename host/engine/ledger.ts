import type { Clock } from '../../clock/clock';
import type { SentEmail } from '../services/mail/outbox';
import type { ExecutionKind, User } from './context';
import type { ExecutionCounter } from './counting';
import type { ErrorReport } from './protocol';
import type { Redactor } from './redact';
import type { Dialog, ExecutionRecord, ExecutionReport, LogLine, Outcome, Shown } from './report';
import { toJsonResult } from './result';

const WORDS: Readonly<Record<ExecutionKind, string>> = {
  menu: 'menu',
  simple: 'simple trigger',
  trigger: 'trigger',
  sidebar: 'page',
  webapp: 'web app',
  custom: 'custom function',
};

/** Who runs what, as the Executions page has it. */
interface LedgerHead {
  readonly id: number;
  readonly functionName: string;
  readonly kind: ExecutionKind;
  readonly user: User;
  /** @default after the kind */
  readonly startedBy?: string | undefined;
}

/** Lines kept of one execution. */
const MOST_LINES = 2000;

interface Moment {
  readonly clock: number;
  readonly wall: number;
}

/** What is known of one execution, told without secrets. */
export class Ledger {
  readonly #head: LedgerHead;
  readonly #clock: Clock;
  readonly #counter: ExecutionCounter;
  readonly #redactor: Redactor;
  readonly #started: Moment;
  readonly #log: LogLine[] = [];
  readonly #dialogs: Dialog[] = [];
  readonly #shown: Shown[] = [];
  readonly #emails: SentEmail[] = [];
  #ended: Moment | undefined;
  outcome: Outcome = 'running';
  error: ErrorReport | null = null;
  /** What the function returned: plain values, pages, service objects. */
  value: unknown = null;

  constructor(head: LedgerHead, clock: Clock, counter: ExecutionCounter, redactor: Redactor) {
    this.#head = head;
    this.#clock = clock;
    this.#counter = counter;
    this.#redactor = redactor;
    this.#started = this.#now();
  }

  /** Adds a line; a script that logs without end is cut off. */
  addLine(line: LogLine): void {
    if (this.#log.length < MOST_LINES) this.#log.push(this.#redactLine(line));
    else if (this.#log.length === MOST_LINES) this.#log.push({ level: 'warning', text: '…' });
  }

  addDialog(dialog: Dialog): void {
    this.#dialogs.push(dialog);
  }

  addShown(shown: Shown): void {
    this.#shown.push(shown);
  }

  addEmail(email: SentEmail): void {
    this.#emails.push(email);
  }

  /** Stops the watches. */
  close(): void {
    this.#ended = this.#now();
  }

  /** For the Executions page. */
  get record(): ExecutionRecord {
    const { id, functionName, kind, startedBy = WORDS[kind], user } = this.#head;
    return {
      id,
      functionName,
      kind,
      startedBy,
      user: user.activeEmail || user.effectiveEmail,
      started: this.#started.clock,
      outcome: this.outcome,
      ...this.#common(),
    };
  }

  /** For the command line. */
  get report(): ExecutionReport {
    const { error, clockSeconds, wallSeconds, log, ...counts } = this.#common();
    const dialogs = this.#dialogs.map(({ answer, ...question }) => ({
      ...question,
      answer: { ...answer, text: this.#redactor.redact(answer.text) },
    }));
    const ok = this.outcome === 'completed';
    const result = toJsonResult(this.value);
    return {
      ok,
      result,
      error,
      clockSeconds,
      wallSeconds,
      ...counts,
      dialogs,
      shown: this.#shown,
      emails: this.#emails.map((email) => this.#redactEmail(email)),
      log,
    };
  }

  #now(): Moment {
    return { clock: this.#clock.now(), wall: Date.now() };
  }

  #common() {
    const end = this.#ended ?? this.#now();
    return {
      error: this.error && this.#redactError(this.error),
      // a clock that was set back does not make time negative
      clockSeconds: Math.max(0, (end.clock - this.#started.clock) / 1000),
      wallSeconds: (end.wall - this.#started.wall) / 1000,
      ...this.#counter.counts,
      log: this.#ended ? this.#log.map((line) => this.#redactLine(line)) : [...this.#log],
    };
  }

  /** Once more at the end: a secret may have become known after it was logged. */
  #redactLine({ level, text }: LogLine): LogLine {
    return { level, text: this.#redactor.redact(text) };
  }

  #redactEmail(email: SentEmail): SentEmail {
    const { subject, body } = email;
    const redact = (text: string): string => this.#redactor.redact(text);
    return { ...email, subject: redact(subject), body: redact(body) };
  }

  #redactError({ name, message, stack }: ErrorReport): ErrorReport {
    return {
      name,
      message: this.#redactor.redact(message),
      stack: this.#redactor.redact(stack),
    };
  }
}
