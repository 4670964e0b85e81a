import type { EpochSeconds } from '../account/model';
import { firstIndex } from '../first-index';
import type { Random } from '../random';
import type { Call } from './call';

/** What must be said to begin a call; the rest starts empty. */
export type NewCall = Pick<
  Call,
  'direction' | 'numberId' | 'externalNumber' | 'contactId' | 'startedAt' | 'phase'
> &
  Partial<Call>;

/** More than a floor ever uses up. */
const idsPerSecond = 100;

/** Every call of the account, in the order in which they began. */
export class CallLog {
  readonly #calls: Call[] = [];
  readonly #byId = new Map<number, Call>();
  #lastId: number;

  /**
   * @param start - When the account begins. Ids rise with it, so that accounts of one seed that are
   * opened one after the other give no id twice.
   */
  constructor(
    readonly random: Random,
    start: EpochSeconds = 0,
  ) {
    this.#lastId = 2_104_000_000 + start * idsPerSecond + random.integer(0, 999);
  }

  /** All calls, oldest first. */
  get all(): readonly Call[] {
    return this.#calls;
  }

  /** The call with this id, if there is one. */
  find(id: number): Call | undefined {
    return this.#byId.get(id);
  }

  /** Calls that began at or after a moment, oldest first. */
  since(moment: EpochSeconds): readonly Call[] {
    const calls = this.#calls;
    return calls.slice(firstIndex(calls, ({ startedAt }) => startedAt >= moment));
  }

  /** An id for a comment. */
  nextId(): number {
    this.#lastId += this.random.integer(1, 9);
    return this.#lastId;
  }

  /**
   * Begins a call.
   *
   * @throws {Error} When it begins before the newest one: ids and start times rise together.
   */
  add(begin: NewCall): Call {
    const newest = this.#calls.at(-1);
    if (newest && newest.startedAt > begin.startedAt) throw new Error('Calls begin in order.');
    const call: Call = { ...this.#blank(), ...begin };
    this.#calls.push(call);
    this.#byId.set(call.id, call);
    return call;
  }

  #blank(): Omit<Call, keyof Pick<NewCall, 'direction' | 'numberId' | 'startedAt' | 'phase'>> {
    const { random } = this;
    return {
      id: this.nextId(),
      uuid: `CA${random.hex(32)}`,
      externalNumber: undefined,
      contactId: undefined,
      status: 'initial',
      answeredAt: undefined,
      endedAt: undefined,
      userId: undefined,
      missedReason: undefined,
      teamIds: [],
      transferredById: undefined,
      transferredToId: undefined,
      assignedToId: undefined,
      handedToNumberId: undefined,
      voicemailFrom: undefined,
      recordingFrom: undefined,
      isArchived: false,
      menuKey: undefined,
      tags: [],
      comments: [],
      rings: [],
      externalTransferredTo: undefined,
      cards: [],
      transfers: [],
    };
  }
}
