import { ScriptException } from '../services/service';

/** An answer of BigQuery's API that is an error. */
export class ApiError extends Error {
  /**
   * @param code - HTTP status: 404.
   * @param reason - Google's word: `notFound`, `duplicate`, `invalidQuery`.
   * @param message - Google's sentence.
   * @see https://cloud.google.com/bigquery/docs/error-messages (read 2026-11-21)
   */
  constructor(
    readonly code: number,
    readonly reason: string,
    message: string,
  ) {
    super(message);
  }

  /** As a job tells of it. */
  get proto(): ErrorProto {
    return { reason: this.reason, message: this.message };
  }
}

/** One error of a job. @see https://cloud.google.com/bigquery/docs/reference/rest/v2/ErrorProto */
export interface ErrorProto {
  readonly reason: string;
  readonly message: string;
  readonly location?: string;
}

/** Something that is not there. @param what - `Table p:d.t`. */
export const notFound = (what: string): ApiError =>
  new ApiError(404, 'notFound', `Not found: ${what}`);

/** Something that is there already. @param what - `Job p:EU.archive-20261121`. */
export const alreadyExists = (what: string): ApiError =>
  new ApiError(409, 'duplicate', `Already Exists: ${what}`);

/** A request that makes no sense. */
export const invalid = (message: string, reason = 'invalid'): ApiError =>
  new ApiError(400, reason, message);

/** What Apps Script throws for an error of a Google API, with the API's own words in `details`. */
export class GoogleJsonResponseException extends ScriptException {
  override readonly name = 'GoogleJsonResponseException';
  override readonly details: Readonly<Record<string, unknown>>;

  /** @param method - The API's name of the method: `bigquery.jobs.insert`. */
  constructor(method: string, { code, reason, message }: ApiError) {
    super(`API call to ${method} failed with error: ${message}`);
    this.details = { code, message, errors: [{ message, domain: 'global', reason }] };
  }
}
