import type { Row } from '../../domain/sheets/headers';
import type { EpochSeconds } from '../../domain/time/units';
import type { Reception } from '../../domain/webhook/reception';
import type { Cache } from '../../ports/cache';
import type { Inbox } from '../../ports/inbox';
import type { RunLog } from '../../ports/run-log';

/**
 * What a request to the web app may need. Each part is met when it is used: most deliveries must
 * cost no more than a handful of service calls.
 */
export interface DoorWorld {
  readonly cache: Cache;
  readonly log: RunLog;
  /** Of this bundle. */
  readonly version: string;
  now(): EpochSeconds;
  /** SHA-256, hexadecimal. */
  hash(text: string): string;
  /** Every Script Property. */
  readState(): Readonly<Record<string, string>>;
  /** The Inbox of the spreadsheet that is set up; `undefined` in a copy of it. */
  openInbox(reception: Reception): Pick<Inbox, 'append'> | undefined;
  /** Keeps a row in a property of its own, for the fold. */
  spool(row: Row): void;
}
