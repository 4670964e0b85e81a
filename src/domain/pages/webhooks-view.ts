import type { Seconds } from '../time/units';

/**
 * How the webhook is doing.
 *
 * - `none`: none is connected;
 * - `waiting`: connected, and no delivery came yet;
 * - `receiving`;
 * - `paused`: deliveries are turned away because a supervisor wants so;
 * - `switched-off`: Aircall stopped delivering after too many failures, or somebody switched it off;
 * - `gone`: Aircall does not know it any more;
 * - `unknown`: Aircall could not be asked.
 */
export type WebhookState =
  | 'none'
  | 'waiting'
  | 'receiving'
  | 'paused'
  | 'switched-off'
  | 'gone'
  | 'unknown';

/** Everything the sidebar Connect webhooks shows. */
export interface WebhooksView {
  readonly state: WebhookState;
  /** Why Aircall could not be asked; empty when it could. */
  readonly whyUnknown: string;
  /** The web app's address without its key; suggested when none was given yet; may be empty. */
  readonly address: string;
  /** What it is called at Aircall. */
  readonly name: string;
  /** Seconds since the newest delivery; `undefined` when none came. */
  readonly lastAgo: Seconds | undefined;
  /** Deliveries that wait in the Inbox. */
  readonly pending: number;
  /** Deliveries folded, by event, most frequent first. */
  readonly byEvent: readonly { readonly event: string; readonly count: number }[];
  readonly duplicates: number;
  /** Deliveries of the last hours that did not prove themselves. */
  readonly rejected: number;
  readonly deadLetters: number;
  /** Versions of the bundle: behind the menus, and behind the web app (`undefined`: not known). */
  readonly versions: { readonly menus: string; readonly webApp: string | undefined };
}

/** What came of connecting: how it is now, or what is wrong with the address in words. */
export type ConnectOutcome =
  | { readonly connected: true; readonly view: WebhooksView }
  | { readonly connected: false; readonly problem: string };

/** What came of replaying dead letters. */
export interface ReplayOutcome {
  /** Folded, or known already. */
  readonly folded: number;
  readonly deadAgain: number;
  /** Put back, and left in the Inbox for the next fold. */
  readonly waiting: number;
  /** Not put back yet: only so many are at once. */
  readonly left: number;
  /** Can never be put back: their content was too long to be kept. */
  readonly unreadable: number;
  /** How it is now. */
  readonly view: WebhooksView;
}
