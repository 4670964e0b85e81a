import { type Account, type AircallNumber, findById, type User } from '../account/model';
import type { Random } from '../random';
import { Agenda } from './agenda';
import type { Call } from './call';
import { CallLog } from './call-log';
import type { FloorEvent, FloorListener } from './events';
import type { CallScript, Visit } from './visit';

/** What a floor starts from. */
interface FloorStart {
  readonly account: Account;
  readonly random: Random;
  /** The floor's first second. */
  readonly start: number;
}

/**
 * The phone floor: the company, its calls, and what happens next.
 *
 * The rules of a call's life are functions over it, one file per stage: inbound, ringing,
 * conversation, outbound, after-call.
 */
export class Floor {
  readonly account: Account;
  readonly random: Random;
  readonly agenda: Agenda;
  readonly calls: CallLog;
  /** Callers in the queue, in order of arrival. */
  readonly queue: Visit[] = [];
  /** What is done when an agent has become free; set by whoever wants to give them work. */
  whenFree: (user: User) => void = () => undefined;
  readonly #users = new Map<number, User>();
  readonly #visits = new WeakMap<Call, Visit>();
  readonly #listeners = new Set<FloorListener>();

  constructor({ account, random, start }: FloorStart) {
    this.account = account;
    this.random = random;
    this.agenda = new Agenda(start);
    this.calls = new CallLog(random.fork('call ids'), start);
    for (const user of account.users) this.#users.set(user.id, user);
  }

  /** The floor's own second. */
  get now(): number {
    return this.agenda.now;
  }

  /** The user with this id, also one who has left the account. */
  user(id: number | undefined): User | undefined {
    return id === undefined ? undefined : this.#users.get(id);
  }

  /** The number a call came in on or goes out from. */
  numberOf(call: Call): AircallNumber | undefined {
    return findById(this.account.numbers, call.numberId);
  }

  /** The way of an inbound call to an agent; it begins when it is asked for first. */
  visitOf(call: Call, script: CallScript = {}): Visit {
    const visit = this.#visits.get(call) ?? {
      ...{ call, script },
      passedBy: new Map(),
      sentTo: undefined,
    };
    this.#visits.set(call, visit);
    return visit;
  }

  /** Takes a user in. */
  addUser(user: User): void {
    this.account.users.push(user);
    this.#users.set(user.id, user);
    this.emit({ kind: 'user.created', at: this.now, user });
  }

  /** Tells every listener. */
  emit(event: FloorEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /**
   * Tells a listener of everything from now on.
   *
   * @returns A function that ends it.
   */
  onEvent(listener: FloorListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}
