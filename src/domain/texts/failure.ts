import type { ArchiveFailureKind } from '../archive/archive-failure';
import type { EpochSeconds } from '../time/units';

/** What can go wrong between the board and its facts, as far as a person can act on it. */
export type Failure =
  /** No API ID and token are stored. */
  | { readonly kind: 'no-key' }
  /** 401: the request carried no credentials. */
  | { readonly kind: 'unauthorised' }
  /** 403: Aircall does not accept the key. */
  | { readonly kind: 'refused-key' }
  /** 404: Aircall does not know what was asked for. */
  | { readonly kind: 'not-found'; readonly what: string }
  /** 429, or our own budget: the minute's requests are used up. */
  | { readonly kind: 'rate-limited'; readonly until: EpochSeconds | undefined }
  /** 5xx: Aircall has a problem of its own. */
  | { readonly kind: 'aircall-down'; readonly status: number }
  | { readonly kind: 'timed-out' }
  /** No connection: name not resolved, refused, cut before an answer. */
  | { readonly kind: 'unreachable' }
  /** A web page, half an answer, or JSON of another shape. */
  | { readonly kind: 'unreadable-answer' }
  /** The spreadsheet was copied; the settings still belong to the first one. */
  | { readonly kind: 'copied-spreadsheet' }
  /** The stored address of Aircall is none we may send the key to. */
  | { readonly kind: 'bad-address'; readonly detail: string }
  /** Google wants the owner's consent before the script may do what it does. */
  | { readonly kind: 'not-authorised' }
  /** A quota of the day; `service` as Google names it, or empty. */
  | { readonly kind: 'quota-used-up'; readonly service: string }
  /** Google asks for a pause: too much at once; `service` as Google names it, or empty. */
  | { readonly kind: 'too-fast'; readonly service: string }
  /** The script's own store takes no more. */
  | { readonly kind: 'store-full' }
  /** Somebody protected cells the script has to write. */
  | { readonly kind: 'protected' }
  /** The file has as many cells as Google allows. */
  | { readonly kind: 'spreadsheet-full' }
  /** One of Google's services failed. */
  | { readonly kind: 'google-down' }
  /** 400, 405, 409, 422: understood and not done. */
  | { readonly kind: 'refused'; readonly reason: string | undefined }
  /** BigQuery refused; in its words. */
  | { readonly kind: 'archive'; readonly why: ArchiveFailureKind; readonly detail: string }
  /** A bug of ours or a change of Google's. */
  | { readonly kind: 'unexpected'; readonly message: string };

/** A failure in words: what happened, and the way out. */
export interface Problem {
  readonly what: string;
  readonly whatToDo: string;
  /** It passes by itself within a minute or so: no alarm while the board is young. */
  readonly isPassing?: boolean;
}
