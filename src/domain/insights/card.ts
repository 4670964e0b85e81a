import type { CallerHistory } from '../callers/caller-history';
import type { Direction } from '../calls/call';
import type { Contact } from '../contacts/contact';
import type { RoutableUser } from '../routing/question';
import type { EpochSeconds } from '../time/units';

/** One line of a card. @see https://developer.aircall.io/tutorials/display-insights/ (read 2026-11-20). */
export type CardLine =
  | { readonly type: 'title'; readonly text: string; readonly link?: string }
  | {
      readonly type: 'shortText';
      readonly text: string;
      readonly label?: string;
      readonly link?: string;
    };

/** What a card is filled from. */
export interface CardFacts {
  readonly contact: Contact | undefined;
  readonly history: CallerHistory | 'unknown';
  readonly call: {
    readonly id: number;
    readonly direction: Direction;
    /** The other party, in E.164; `undefined` when it is withheld. */
    readonly externalNumber: string | undefined;
    /** The Aircall number. */
    readonly number: { readonly id: number; readonly name: string } | undefined;
  };
  /** Aircall users, to name a contact's owner; absent: nobody knows them. */
  readonly users?: readonly Pick<RoutableUser, 'email' | 'name'>[];
  readonly now: EpochSeconds;
  readonly timeZone: string;
}

/** What agents are shown in a call. */
export interface Card {
  /** Empty when the card has nothing to say: then none is sent. */
  readonly lines: readonly CardLine[];
  /** Names of the cards that gave lines, in sheet order. */
  readonly from: readonly string[];
  /** Sheet rows (from 1) that gave lines. */
  readonly rows: readonly number[];
  /** Lines beyond what a card can hold. */
  readonly leftOut: number;
}
