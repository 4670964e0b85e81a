import type { Archive } from '../ports/archive';
import type { Board } from '../ports/board';
import type { Cache } from '../ports/cache';
import type { Clock } from '../ports/clock';
import type { ContactSheets } from '../ports/contact-sheets';
import type { FigureCells } from '../ports/figure-cells';
import type { Http } from '../ports/http';
import type { Inbox } from '../ports/inbox';
import type { Inspection } from '../ports/inspection';
import type { Jobs } from '../ports/jobs';
import type { Lab } from '../ports/lab';
import type { Leases } from '../ports/lease';
import type { LogBook } from '../ports/log-book';
import type { LogSearch } from '../ports/log-search';
import type { Mail } from '../ports/mail';
import type { Meter } from '../ports/meter';
import type { Pages } from '../ports/pages';
import type { Prompt } from '../ports/prompt';
import type { RunLog } from '../ports/run-log';
import type { State } from '../ports/state';
import type { Tables } from '../ports/tables';
import type { Tabs } from '../ports/tabs';
import type { TrendsSheet } from '../ports/trends-sheet';
import type { WebApp } from '../ports/web-app';
import type { Workbook } from '../ports/workbook';

/** Everything an action may need from outside. */
export interface World {
  readonly http: Http;
  /** Only where the manifest asks for BigQuery. */
  readonly archive: Archive | undefined;
  readonly state: State;
  readonly cache: Cache;
  readonly leases: Leases;
  readonly workbook: Workbook;
  readonly tables: Tables;
  readonly logBook: LogBook;
  readonly logSearch: LogSearch;
  readonly contacts: ContactSheets;
  readonly figureCells: FigureCells;
  readonly trendsSheet: TrendsSheet;
  readonly inbox: Inbox;
  readonly inspection: Inspection;
  readonly lab: Lab;
  readonly webApp: WebApp;
  readonly tabs: Tabs;
  readonly board: Board;
  readonly jobs: Jobs;
  readonly mail: Mail;
  readonly pages: Pages;
  readonly prompt: Prompt;
  readonly clock: Clock;
  readonly meter: Meter;
  readonly log: RunLog;
  /** Everything the state held when this execution began. */
  readonly saved: Readonly<Record<string, string>>;
  /** SHA-256, hexadecimal. */
  hash(text: string): string;
  /** A number from 0 up to 1, new at each call; spreads what would happen all at once. */
  readonly random: () => number;
  /** Who started this execution: an e-mail address, `trigger`, or empty when Google does not say. */
  readonly startedBy: string;
}
