import { buildAccount } from '../../../simulator/account/build-account';
import type { AircallNumber, User } from '../../../simulator/account/model';
import type { FloorEvent } from '../../../simulator/floor/events';
import { Floor } from '../../../simulator/floor/floor';
import { openFloor } from '../../../simulator/floor/open-floor';
import { Random } from '../../../simulator/random';

/** A quiet floor with one number, whose events are written down. */
export interface Stage {
  readonly floor: Floor;
  readonly number: AircallNumber;
  readonly users: readonly User[];
  readonly events: FloorEvent[];
  /** `call.answered +12`, counted from the first second. */
  told(): string[];
}

/** A floor of some agents on which nothing happens by itself. */
export function stage({ users = 3, seed = 1, wrapUpSeconds = 15 } = {}): Stage {
  const start = 1_795_165_200;
  const account = buildAccount({
    seed,
    users,
    teams: 1,
    numbers: 1,
    now: start,
    companyName: 'Test',
  });
  for (const user of account.users) user.wrapUpSeconds = wrapUpSeconds;
  const floor = new Floor({ account, random: new Random(seed), start });
  openFloor(floor, { callsPerHour: 0, periodSeconds: 900, opening: start });
  const events: FloorEvent[] = [];
  floor.onEvent((event) => events.push(event));
  const number = account.numbers[0] as AircallNumber;
  const told = () => events.map(({ kind, at }) => `${kind} +${at - start}`);
  return { floor, number, users: account.users, events, told };
}
