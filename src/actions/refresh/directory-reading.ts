import type { Aircall } from '../../aircall/client/client';
import { decideUsersFallback, type UsersVersion } from '../../aircall/endpoints/users';
import type { AircallNumber } from '../../domain/numbers/aircall-number';
import type { Directory } from '../../domain/snapshot';
import type { DirectoryPart } from '../../domain/sync/progress';
import type { Team } from '../../domain/teams/team';
import type { User } from '../../domain/users/user';
import { numberList, teamList, userList } from './lists';
import { Reading } from './reading';
import { type Ask, type AskWithin, askFirst, askRest, sendRound } from './round';

/** Reads the databases that are due, users from whichever version of the API has them. */
export class DirectoryReading {
  #users: Reading<User> | undefined;
  #isFallback = false;
  #usersApi: UsersVersion;
  readonly #teams: Reading<Team> | undefined;
  readonly #numbers: Reading<AircallNumber> | undefined;

  constructor(due: readonly DirectoryPart[], usersApi: UsersVersion) {
    this.#usersApi = usersApi;
    this.#users = due.includes('users') ? new Reading(userList(usersApi)) : undefined;
    this.#teams = due.includes('teams') ? new Reading(teamList) : undefined;
    this.#numbers = due.includes('numbers') ? new Reading(numberList) : undefined;
  }

  /** The version that answered; to be remembered. */
  get usersApi(): UsersVersion {
    return this.#usersApi;
  }

  /** The first pages of what is due. */
  first(): readonly Ask[] {
    return [
      ...(this.#users ? [this.#askUsers(this.#users)] : []),
      ...(this.#teams ? [askFirst(this.#teams)] : []),
      ...(this.#numbers ? [askFirst(this.#numbers)] : []),
    ];
  }

  /** Asks for users once more when their API turned out to be another version. */
  settle(aircall: Aircall): void {
    if (this.#isFallback && this.#users) sendRound(aircall, [askFirst(this.#users)]);
  }

  /** What is left of it. */
  rest(): readonly AskWithin[] {
    return [
      ...(this.#users ? [askRest(this.#users)] : []),
      ...(this.#teams ? [askRest(this.#teams)] : []),
      ...(this.#numbers ? [askRest(this.#numbers)] : []),
    ];
  }

  /** The directory with every database that was read whole; who is on which number is kept. */
  merge(known: Directory): { directory: Directory; synced: readonly DirectoryPart[] } {
    const parts: Partial<Directory> = {
      ...(this.#users?.isComplete && { users: keepNumbers(this.#users.items, known.users) }),
      ...(this.#teams?.isComplete && { teams: this.#teams.items }),
      ...(this.#numbers?.isComplete && { numbers: keepUsers(this.#numbers.items, known.numbers) }),
    };
    return {
      directory: { ...known, ...parts },
      synced: Object.keys(parts) as DirectoryPart[],
    };
  }

  #askUsers(users: Reading<User>): Ask {
    return {
      requests: users.first(),
      take: (outcomes) => {
        const other = outcomes[0] && decideUsersFallback(this.#usersApi, outcomes[0]);
        if (other === undefined) {
          users.take(outcomes);
          return;
        }
        this.#usersApi = other;
        this.#users = new Reading(userList(other));
        this.#isFallback = true;
      },
    };
  }
}

function keepNumbers(users: readonly User[], known: readonly User[]): readonly User[] {
  const before = new Map(known.map((user) => [user.id, user.numberIds]));
  return users.map((user) => ({ ...user, numberIds: before.get(user.id) ?? user.numberIds }));
}

function keepUsers(
  numbers: readonly AircallNumber[],
  known: readonly AircallNumber[],
): readonly AircallNumber[] {
  const before = new Map(known.map((number) => [number.id, number.userIds]));
  return numbers.map((number) => ({ ...number, userIds: before.get(number.id) ?? number.userIds }));
}
