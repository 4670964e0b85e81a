import type { EpochMilliseconds } from '../../../clock/clock';
import type { ReadState, StatePart } from '../../engine/state-part';
import type { Email } from './email';

/** A message that a script sent. Nothing leaves this machine: it lies in the outbox. */
export interface SentEmail extends Email {
  /** 1 for the first message of this spreadsheet. */
  readonly id: number;
  readonly sentAt: EpochMilliseconds;
  /** Address of whose account sent it. */
  readonly from: string;
}

const FILE = 'outbox.json';

/** Messages kept; older ones are forgotten. */
const MOST_KEPT = 200;

/** What scripts sent by MailApp, kept in `outbox.json`. */
export class Outbox implements StatePart {
  #emails: readonly SentEmail[];
  #changed = false;
  readonly #listeners = new Set<() => void>();
  onChange: (() => void) | undefined;

  constructor(read: ReadState) {
    this.#emails = JSON.parse(read(FILE) ?? '[]') as SentEmail[];
  }

  /** Every message that is kept, oldest first. */
  get emails(): readonly SentEmail[] {
    return this.#emails;
  }

  /** Takes a message in and gives it its number. */
  add(email: Omit<SentEmail, 'id'>): SentEmail {
    const sent = { id: (this.#emails.at(-1)?.id ?? 0) + 1, ...email };
    this.#emails = [...this.#emails, sent].slice(-MOST_KEPT);
    this.#changed = true;
    this.onChange?.();
    for (const listener of this.#listeners) listener();
    return sent;
  }

  /** Calls `listener` when a message was sent. */
  onSent(listener: () => void): void {
    this.#listeners.add(listener);
  }

  takeChanges(): ReadonlyMap<string, string | undefined> {
    if (!this.#changed) return new Map();
    this.#changed = false;
    return new Map([[FILE, JSON.stringify(this.#emails, null, 2)]]);
  }
}
