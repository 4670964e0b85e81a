import type { Clock } from '../clock/clock';
import type { CloudOptions } from './bigquery/cloud-options';
import type { PreparedAnswer } from './cli/answers-ui';
import type { ExecutionKind } from './engine/context';
import type { Outcome } from './engine/report';
import type { ThreadPool } from './engine/thread-pool';
import type { Selection, UiBridge } from './engine/ui';
import type { AddressMap } from './services/url-fetch/fetcher';
import type { ClockSchedule } from './triggers/schedule';

/** What a {@link Host} is made with. */
export interface HostOptions {
  /** Folder with `.gs` or `.js` files, pages and `appsscript.json`. */
  readonly projectDir: string;
  /** The manifest inside that folder. @default 'appsscript.json' */
  readonly manifest?: string | undefined;
  /** Projects and times of the BigQuery a manifest may switch on. */
  readonly bigQuery?: CloudOptions | undefined;
  /** Name of a new spreadsheet. @default the project folder's name */
  readonly name?: string | undefined;
  /** Locale of a new spreadsheet, as Google writes it. @default 'en_US' */
  readonly locale?: string | undefined;
  /** Folder that keeps everything; made when absent. Without it the host forgets. */
  readonly stateDir?: string | undefined;
  readonly clock: Clock;
  /** @default 'build/host-worker.mjs' under the working folder */
  readonly workerPath?: string | undefined;
  /** @default 'build/host-prelude.js' under the working folder */
  readonly preludePath?: string | undefined;
  readonly maps?: readonly AddressMap[] | undefined;
  /** Script properties to set at the start, over those kept. */
  readonly properties?: Readonly<Record<string, string>> | undefined;
  /** The same, without ever being written to the state folder: a key from the environment. */
  readonly lentProperties?: Readonly<Record<string, string>> | undefined;
  /** E-mail address of who owns and deployed the project. @default 'owner@example.com' */
  readonly user?: string | undefined;
  /** @default 'redirect' */
  readonly textOutput?: 'redirect' | 'direct' | undefined;
  /** What `ScriptApp.getService().getUrl()` answers until {@link Host.webAppUrl} is set. @default null */
  readonly webAppUrl?: string | undefined;
  /** Replaces the interval of every repeating clock trigger. */
  readonly triggerSeconds?: number | undefined;
  /** @default false */
  readonly triggersMayOverlap?: boolean | undefined;
  /** Whether sleeps and waits for locks end at once while the clock's speed is 0. @default false */
  readonly skipWaitsWhenFrozen?: boolean | undefined;
  /** How many threads to keep booted ahead. @default 0 */
  readonly warmThreads?: number | undefined;
  /** Threads shared with other hosts of the same project; who booted them closes them. @default its own */
  readonly threads?: ThreadPool | undefined;
}

/** One function to run. */
export interface RunRequest {
  readonly function: string;
  /** JSON values. */
  readonly args?: readonly unknown[] | undefined;
  /** @default 'menu' */
  readonly as?: ExecutionKind | undefined;
  /** E-mail address of who runs it. @default the owner; nobody for a web app */
  readonly user?: string | undefined;
  /** Where the person's cursor is. @default A1 of the first sheet, where a window is open */
  readonly select?: Selection | undefined;
  /** The person's window. @default one that takes {@link answers} */
  readonly ui?: UiBridge | undefined;
  readonly answers?: readonly PreparedAnswer[] | undefined;
  readonly limitSeconds?: number | undefined;
  /** Kill it once this many service calls have been served. */
  readonly killAfterCall?: number | undefined;
  /** @default 'drop' */
  readonly unflushed?: 'drop' | 'keep' | undefined;
  /** Words for the Executions page. @default after the kind */
  readonly startedBy?: string | undefined;
}

/** A trigger for the Triggers page. */
export interface TriggerInfo {
  readonly uid: string;
  readonly handler: string;
  readonly owner: string;
  readonly schedule: ClockSchedule;
  /** Epoch milliseconds by the clock; left out when it does not fire. */
  readonly nextAt?: number;
  readonly lastAt?: number;
  readonly lastOutcome?: Outcome;
}
