import type { User } from '../account/model';
import type { Floor } from './floor';
import { setAvailability } from './users';

/** At least this share of the users stays at work. */
const leastStaff = 0.72;

/** Minutes at work between two breaks, on average. */
const workMinutes = 45;

const breaks = [
  { substatus: 'on_a_break', least: 3, most: 9 },
  { substatus: 'on_a_break', least: 4, most: 12 },
  { substatus: 'doing_back_office', least: 5, most: 20 },
  { substatus: 'in_training', least: 15, most: 30 },
  { substatus: 'out_for_lunch', least: 25, most: 40 },
  { substatus: undefined, least: 10, most: 45 },
] as const;

/** Sends some users away at once and lets everybody take breaks from now on. */
export function startShifts(floor: Floor): void {
  const { random } = floor;
  for (const user of floor.account.users) {
    if (user.presenceWord === undefined && user.listedFrom <= floor.now) {
      if (random.chance(0.2)) takeBreak(floor, user);
      else planBreak(floor, user);
    }
  }
}

function planBreak(floor: Floor, user: User): void {
  const seconds = 60 * (4 + floor.random.exponential(workMinutes));
  floor.agenda.in(seconds, () => takeBreak(floor, user));
}

/** A pause, or the phone closed; it waits for the end of a call and for colleagues to come back. */
function takeBreak(floor: Floor, user: User): void {
  if (!floor.account.users.includes(user)) return;
  const isBusy = user.currentCallId ?? user.ringingCallId ?? user.wrapUpUntil;
  if (isBusy !== undefined || staffShare(floor) <= leastStaff || user.setting === 'unavailable') {
    floor.agenda.in(floor.random.integer(45, 120), () => takeBreak(floor, user));
    return;
  }
  const kind = floor.random.pick(breaks);
  const seconds = 60 * floor.random.integer(kind.least, kind.most);
  if (kind.substatus === undefined) {
    closePhone(floor, user, seconds);
    return;
  }
  const before = user.setting;
  setAvailability(floor, user, { setting: 'unavailable', substatus: kind.substatus });
  floor.agenda.in(seconds, () => {
    if (!floor.account.users.includes(user)) return;
    setAvailability(floor, user, { setting: before, substatus: undefined });
    comeBack(floor, user);
  });
}

function closePhone(floor: Floor, user: User, seconds: number): void {
  user.isConnected = false;
  floor.emit({ kind: 'user.disconnected', at: floor.now, user });
  floor.agenda.in(seconds, () => {
    if (!floor.account.users.includes(user)) return;
    user.isConnected = true;
    floor.emit({ kind: 'user.connected', at: floor.now, user });
    comeBack(floor, user);
  });
}

function comeBack(floor: Floor, user: User): void {
  user.idleSince = floor.now;
  planBreak(floor, user);
  floor.whenFree(user);
}

function staffShare({ account }: Floor): number {
  const there = account.users.filter((user) => user.isConnected && user.setting !== 'unavailable');
  return there.length / Math.max(1, account.users.length);
}
