/** Seconds since 1970-01-01 UTC. */
export type EpochSeconds = number;

/** What a user chose: Aircall's `availability_status`. */
export type AvailabilitySetting = 'available' | 'custom' | 'unavailable';

/** Someone who answers and makes calls. */
export interface User {
  readonly id: number;
  firstName: string;
  lastName: string;
  readonly email: string;
  readonly createdAt: EpochSeconds;
  timeZone: string;
  language: string;
  wrapUpSeconds: number;
  readonly extension: string;
  setting: AvailabilitySetting;
  /** `always_open`, `always_closed`, or the reason chosen for being unavailable. */
  substatus: string;
  /** Whether the phone is open; a user who is not connected is `offline`. */
  isConnected: boolean;
  /** A presence word outside the documented five, shown instead of them. */
  presenceWord: string | undefined;
  /** The call this user speaks on or dials. */
  currentCallId: number | undefined;
  /** The call ringing on this user's phone. */
  ringingCallId: number | undefined;
  wrapUpUntil: EpochSeconds | undefined;
  /** Since when nothing has been going on; decides who has been idle longest. */
  idleSince: EpochSeconds;
  /** From when `GET /v2/users` lists the user; calls and availabilities show the user before. */
  readonly listedFrom: EpochSeconds;
}

/** A group of users. */
export interface Team {
  readonly id: number;
  readonly name: string;
  readonly createdAt: EpochSeconds;
  userIds: number[];
}

/** One of the company's phone numbers. */
export interface AircallNumber {
  readonly id: number;
  readonly name: string;
  /** As Aircall shows it: `+33 1 99 00 12 34`. */
  readonly digits: string;
  readonly country: string;
  readonly timeZone: string;
  readonly createdAt: EpochSeconds;
  /** `custom` follows opening hours. */
  readonly setting: 'open' | 'custom' | 'closed';
  /** Whether callers hear a menu first. */
  readonly isIvr: boolean;
  readonly recordsCalls: boolean;
  readonly priority: 0 | 1 | null;
  /** How many agents a call rings on at once. */
  readonly ringsAtOnce: number;
  readonly teamIds: readonly number[];
  userIds: number[];
}

/** A shared contact. */
export interface Contact {
  readonly id: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly companyName: string;
  /** E.164: `+33639981234`. */
  readonly phone: string;
  readonly email: string;
  readonly createdAt: EpochSeconds;
}

/** A label that agents put on calls. */
export interface Tag {
  readonly id: number;
  name: string;
  color: string;
  description: string;
}

/** The company and everything in it but its calls. */
export interface Account {
  readonly companyName: string;
  /** Ascending by id, which is the order of creation; so are the other lists. */
  readonly users: User[];
  readonly teams: Team[];
  readonly numbers: AircallNumber[];
  readonly contacts: Contact[];
  readonly tags: Tag[];
  /** What agents write on calls. */
  readonly remarks: readonly string[];
}

/** First and last name as Aircall joins them. */
export const fullName = (person: { firstName: string; lastName: string }): string =>
  `${person.firstName} ${person.lastName}`.trim();

/** The item with this id, if there is one. */
export const findById = <T extends { id: number }>(items: readonly T[], id: number | undefined) =>
  id === undefined ? undefined : items.find((item) => item.id === id);

/** Whether the lists of users, teams and numbers show this user yet. */
export const isListed = (user: User, now: EpochSeconds): boolean => user.listedFrom <= now;
