import type { User } from '../account/model';
import type { Random } from '../random';

/** What everybody does at the moment the account is looked at. */
export interface States {
  /** On a call, or dialling. */
  readonly talking: readonly User[];
  readonly wrappingUp: readonly User[];
  /** Free. */
  readonly free: readonly User[];
  /** Logged in, but not to be disturbed. */
  readonly away: readonly User[];
  readonly offline: readonly User[];
}

const reasons = [
  'on_a_break',
  'out_for_lunch',
  'in_training',
  'doing_back_office',
  'other',
] as const;

/**
 * Deals the users out: 20 % talk, 8 % wrap up, 12 % are away, 15 % offline, the rest are free.
 *
 * The user with a presence word of their own is free, so that the word shows; the user whom the
 * directory does not list yet talks, so that a call names them.
 */
export function dealStates(random: Random, users: readonly User[], now: number): States {
  const newcomers = users.filter((user) => user.listedFrom > now);
  const special = users.filter((user) => user.presenceWord !== undefined);
  const rest = random.shuffle(users.filter((user) => ![...newcomers, ...special].includes(user)));
  const take = (share: number, less = 0) => rest.splice(0, Math.round(users.length * share) - less);
  const states = {
    talking: [...newcomers, ...take(0.2, newcomers.length)],
    wrappingUp: take(0.08),
    away: take(0.12),
    offline: take(0.15),
    free: [...special, ...rest],
  };
  for (const user of states.away) setAway(random, user);
  for (const user of states.offline) user.isConnected = false;
  return states;
}

function setAway(random: Random, user: User): void {
  user.setting = 'unavailable';
  user.substatus = random.pick(reasons);
}
