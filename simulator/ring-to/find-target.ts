import { toE164 } from '../account/digits';
import { fullName } from '../account/model';
import { presenceOf } from '../account/presence';
import type { Floor } from '../floor/floor';
import type { ResponseType } from './order';

/** Who or what would ring. */
export interface RingTarget {
  readonly kind: ResponseType;
  readonly id?: number;
  readonly name?: string;
  readonly digits?: string;
  /** Of a user, or of each of a team. */
  readonly availability?: string | readonly string[];
}

/** Whether a value is of the type that the widget asks for, and whom it names. */
export interface Found {
  readonly fits: boolean;
  readonly rings: RingTarget | null;
  readonly why: string;
}

/**
 * Whom a value names. A user is an id or an e-mail, a team an id, one of our numbers an id or digits, a
 * number outside E.164. Ids may be texts; whether Aircall takes those is unconfirmed.
 */
export function findTarget(floor: Floor, type: ResponseType, value: unknown): Found {
  switch (type) {
    case 'user':
      return findUser(floor, value);
    case 'team':
      return findTeam(floor, value);
    case 'number':
      return findNumber(floor, value);
    case 'external':
      return findOutside(value);
  }
}

function findUser({ account, now }: Floor, value: unknown): Found {
  const mail = typeof value === 'string' && value.includes('@') ? value.toLowerCase() : undefined;
  const id = idOf(value);
  if (id === undefined && mail === undefined) return unfit('is no user id and no e-mail');
  const user = account.users.find((one) => (mail ? one.email === mail : one.id === id));
  if (!user) return unknown(`There is no user ${String(value)}`);
  const availability = presenceOf(user, now);
  const name = fullName(user);
  return rings(
    { kind: 'user', id: user.id, name, availability },
    `${name} rings (${availability})`,
  );
}

function findTeam({ account, now }: Floor, value: unknown): Found {
  const id = idOf(value);
  if (id === undefined) return unfit('is no team id');
  const team = account.teams.find((one) => one.id === id);
  if (!team) return unknown(`There is no team ${String(value)}`);
  const members = account.users.filter((one) => team.userIds.includes(one.id));
  const availability = members.map((one) => presenceOf(one, now));
  return rings({ kind: 'team', id, name: team.name, availability }, `${team.name} rings`);
}

function findNumber({ account }: Floor, value: unknown): Found {
  const digits = typeof value === 'string' && value.startsWith('+') ? toE164(value) : undefined;
  const id = idOf(value);
  if (id === undefined && digits === undefined) return unfit('is no number id and no digits');
  const number = account.numbers.find((one) =>
    digits ? toE164(one.digits) === digits : one.id === id,
  );
  if (!number) return unknown(`There is no number ${String(value)}`);
  const { name } = number;
  return rings({ kind: 'number', id: number.id, name, digits: number.digits }, `${name} rings`);
}

function findOutside(value: unknown): Found {
  if (typeof value !== 'string' || !/^\+[1-9]\d{6,14}$/.test(value)) {
    return unfit('is no number in E.164 format');
  }
  return rings({ kind: 'external', digits: value }, `${value} rings`);
}

const idOf = (value: unknown): number | undefined =>
  /^\d{1,15}$/.test(String(value)) && typeof value !== 'object' ? Number(value) : undefined;

const unfit = (what: string): Found => ({ fits: false, rings: null, why: `The value ${what}.` });
const unknown = (what: string): Found => ({ fits: true, rings: null, why: `${what}.` });
const rings = (target: RingTarget, why: string): Found => ({
  fits: true,
  rings: target,
  why: `${why}.`,
});
