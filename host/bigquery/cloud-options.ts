import type { ErrorProto } from './api-error';

/** A project of Google Cloud that the person may or may not use. */
export interface ProjectOptions {
  readonly projectId: string;
  /** Without billing it is a sandbox: whatever is stored expires after 60 days. @default 'on' */
  readonly billing?: 'on' | 'sandbox' | undefined;
  /** @default 'owner' */
  readonly access?: 'owner' | 'none' | undefined;
  /** Whether the BigQuery API is switched on. @default true */
  readonly apiEnabled?: boolean | undefined;
}

/** How a host's BigQuery is made. */
export interface CloudOptions {
  /** @default `local-project` with billing and `local-sandbox` without */
  readonly projects?: readonly ProjectOptions[] | undefined;
  /** Clock seconds that a load job takes. @default 2 */
  readonly loadSeconds?: number | undefined;
  /** @default 1 */
  readonly copySeconds?: number | undefined;
  /** @default 0.5 */
  readonly querySeconds?: number | undefined;
  /**
   * Fails a call before it does anything: a quota that is used up, a server that has a bad day.
   *
   * @param method - The API's name: `bigquery.jobs.insert`.
   */
  readonly refuse?:
    | ((method: string) => (ErrorProto & { readonly code: number }) | undefined)
    | undefined;
}

/** The projects a host has when nobody says otherwise. */
export const LOCAL_PROJECTS: readonly ProjectOptions[] = [
  { projectId: 'local-project' },
  { projectId: 'local-sandbox', billing: 'sandbox' },
];
