import type { Row } from '../../domain/sheets/headers';
import type { Reception } from '../../domain/webhook/reception';
import type { Cache } from '../../ports/cache';
import type { Claims } from '../../ports/claims';
import type { Clock } from '../../ports/clock';
import type { ContactSheets } from '../../ports/contact-sheets';
import type { Http } from '../../ports/http';
import type { RunLog } from '../../ports/run-log';

/** The sheets a request to the web app works with. */
export interface DoorSheets {
  /** Adds one row below the last. */
  append(table: 'Inbox' | 'Actions', row: Row): void;
  /** What the sheet Handbook holds; for when the cache forgot it. */
  readHandbook(): string | undefined;
  /** For a caller whom the cache does not know. */
  readonly contacts: ContactSheets;
}

/**
 * What a request to the web app may need. Each part is met when it is used: most deliveries must
 * cost no more than a handful of service calls.
 */
export interface DoorWorld {
  readonly cache: Cache;
  readonly log: RunLog;
  readonly http: Http;
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
  readonly random: () => number;
  readonly claims: Claims;
  /** Of this bundle. */
  readonly version: string;
  /** SHA-256, hexadecimal. */
  hash(text: string): string;
  /** Every Script Property. */
  readState(): Readonly<Record<string, string>>;
  /** The sheets of the spreadsheet that is set up; `undefined` in a copy of it. */
  openSheets(reception: Pick<Reception, 'spreadsheetId' | 'sheets'>): DoorSheets | undefined;
  /** Keeps a row in a property of its own, for the fold. */
  spool(row: Row): void;
}
