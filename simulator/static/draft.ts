import type { Account, AircallNumber, User } from '../account/model';
import type { Direction, MissedReason } from '../floor/call';
import type { NewCall } from '../floor/call-log';
import { type Caller, contactCaller, drawCaller } from '../floor/callers';
import type { Floor } from '../floor/floor';

/** A call that is to stand in the log. */
export interface Draft {
  readonly begin: NewCall;
}

/** Makes drafts for one account at one moment. */
export class Drafter {
  constructor(
    readonly floor: Floor,
    /** Epoch seconds of the moment the account is looked at. */
    readonly now: number,
  ) {}

  /** A conversation that is over. */
  handled(
    agent: User,
    times: { direction: Direction; at: number; wait: number; talk: number },
  ): Draft {
    const { direction, at, wait, talk } = times;
    const endedAt = at + wait + talk;
    const answered = { status: 'done', phase: 'over', answeredAt: at + wait, endedAt } as const;
    const begin = { ...this.#with(agent, direction, at), ...answered };
    const records = this.#number(begin.numberId)?.recordsCalls;
    return { begin: { ...begin, recordingFrom: records ? endedAt + 35 : undefined } };
  }

  /** An outbound call that nobody answered. */
  unanswered(agent: User, times: { at: number; rang: number }): Draft {
    const { at, rang } = times;
    const over = { status: 'done', phase: 'over', endedAt: at + rang } as const;
    return { begin: { ...this.#with(agent, 'outbound', at), ...over } };
  }

  /** A conversation under way. */
  talking(agent: User, times: { direction: Direction; at: number; wait: number }): Draft {
    const { direction, at, wait } = times;
    const answered = { status: 'answered', phase: 'talking', answeredAt: at + wait } as const;
    return { begin: { ...this.#with(agent, direction, at), ...answered } };
  }

  /** An outbound call that rings. */
  dialling(agent: User, at: number): Draft {
    return { begin: this.#with(agent, 'outbound', at) };
  }

  /** A caller nobody has answered yet. */
  waiting(number: AircallNumber, at: number, caller = drawCaller(this.floor, number)): Draft {
    return {
      begin: {
        direction: 'inbound',
        phase: 'queue',
        numberId: number.id,
        startedAt: at,
        teamIds: [...number.teamIds],
        ...caller,
      },
    };
  }

  /** A caller who gave up; without reason one who asked to be called back. */
  missed(
    number: AircallNumber,
    end: { at: number; waited: number; reason: MissedReason | undefined; caller?: Caller },
  ): Draft {
    const { at, waited, reason, caller } = end;
    const hasMessage = this.floor.random.chance(reason === 'short_abandoned' ? 0 : 0.25);
    const rang = reason === 'agents_did_not_answer' || reason === 'no_available_agent';
    const { begin } = this.waiting(number, at, caller);
    return {
      begin: {
        ...begin,
        status: 'done',
        phase: 'over',
        endedAt: at + waited,
        missedReason: reason,
        teamIds: rang || !reason ? [...number.teamIds] : [],
        voicemailFrom: hasMessage && reason ? at + waited + 33 : undefined,
        tags: reason ? [] : this.#systemTag(at + waited),
      },
    };
  }

  /** A number that rings on this user, or any when there is none. */
  numberFor(agent: User): AircallNumber {
    const { account, random } = this.floor;
    const own = account.numbers.filter((number) => number.userIds.includes(agent.id));
    return random.pick(own.length > 0 ? own : account.numbers);
  }

  /** A call from this contact instead of whoever was drawn. */
  from(contact: Account['contacts'][number] | undefined, draft: Draft): Draft {
    return contact ? { ...draft, begin: { ...draft.begin, ...contactCaller(contact) } } : draft;
  }

  #with(agent: User, direction: Direction, at: number): NewCall {
    const number = this.numberFor(agent);
    const caller = drawCaller(this.floor, number);
    return {
      direction,
      phase: direction === 'inbound' ? 'talking' : 'dialling',
      numberId: number.id,
      startedAt: at,
      userId: agent.id,
      teamIds: direction === 'inbound' ? [...number.teamIds] : [],
      ...(direction === 'outbound' && caller.externalNumber === undefined
        ? contactCaller(this.floor.random.pick(this.floor.account.contacts))
        : caller),
    };
  }

  #number(id: number): AircallNumber | undefined {
    return this.floor.account.numbers.find((number) => number.id === id);
  }

  #systemTag(at: number) {
    const tag = this.floor.account.tags[0];
    return tag ? [{ tagId: tag.id, taggedBy: undefined, at }] : [];
  }
}
