import type { User } from '../account/model';
import { startWrapUp } from '../floor/after-call';
import { type Call, type MissedReason, missedReasons } from '../floor/call';
import { hangUp, planConversation } from '../floor/conversation';
import type { Floor } from '../floor/floor';
import { giveUp } from '../floor/give-up';
import { type Draft, Drafter } from './draft';
import { writeNotes } from './notes';
import { leastCallsForOddCases, oddCalls } from './odd-calls';
import { dealStates, type States } from './states';
import { mostCallsIn, pastCalls } from './timeline';

/** Of the calls that are over, how many nobody answered. */
const missedShare = 0.18;

/** How full a static account is. */
export interface StaticPlan {
  /** All calls, the odd ones included. */
  readonly calls: number;
  /** Before now; two odd calls are older. */
  readonly periodSeconds: number;
}

/**
 * Fills an account with calls that began in the period before now, as if the floor had been busy.
 *
 * Nobody is on two calls at once, and presence agrees with the calls. When the clock moves, open
 * calls end and wrap-up ends; nothing new begins.
 */
export function fillStatic(floor: Floor, plan: StaticPlan): void {
  const now = floor.now;
  const states = dealStates(floor.random.fork('states'), floor.account.users, now);
  if (plan.calls === 0 || floor.account.numbers.length === 0) return;
  const drafter = new Drafter(floor, now);
  const drafts = draftCalls(drafter, states, plan);
  drafts.sort((a, b) => a.begin.startedAt - b.begin.startedAt);
  for (const draft of drafts) carryOn(floor, floor.calls.add(draft.begin));
  writeNotes(floor);
  for (const user of states.wrappingUp) wrapUpAfterLast(floor, user);
}

function draftCalls(drafter: Drafter, states: States, plan: StaticPlan): Draft[] {
  const { periodSeconds, calls } = plan;
  const isOdd = calls >= leastCallsForOddCases;
  const talking = [...states.talking];
  const reserved = isOdd ? states.free.slice(0, 3) : [];
  const odd = isOdd ? oddCalls({ drafter, periodSeconds, talking, free: reserved }) : [];
  const open = [
    ...talking.map((agent) => openCall(drafter, agent, periodSeconds)),
    ...waitingCalls(drafter, Math.ceil(states.talking.length / 12)),
  ].slice(0, Math.max(0, calls - odd.length));
  const left = calls - odd.length - open.length;
  // the agents of the odd calls have those calls only
  const agents = [...states.free, ...states.wrappingUp, ...states.away, ...talking].filter(
    (user) => !reserved.includes(user),
  );
  const openAt = new Map(open.map(({ begin }) => [begin.userId, begin.startedAt]));
  const pauseAfter = (agent: User) => (states.wrappingUp.includes(agent) ? 0 : agent.wrapUpSeconds);
  const deal = { count: Math.floor(left * (1 - missedShare)), periodSeconds, openAt, pauseAfter };
  const handled = dealCalls(drafter, agents, deal);
  return [
    ...odd,
    ...open,
    ...handled,
    ...missedCalls(drafter, left - handled.length, periodSeconds),
  ];
}

function waitingCalls(drafter: Drafter, count: number): Draft[] {
  const { random, account } = drafter.floor;
  const staffed = account.numbers.filter(({ userIds }) => userIds.length > 0);
  if (staffed.length === 0) return [];
  return Array.from({ length: count }, () =>
    drafter.waiting(random.pick(staffed), drafter.now - random.integer(3, 75)),
  );
}

function openCall(drafter: Drafter, agent: User, periodSeconds: number): Draft {
  const { random } = drafter.floor;
  const direction = random.chance(0.7) ? 'inbound' : 'outbound';
  const ago = Math.min(Math.floor(periodSeconds * 0.8), random.integer(25, 420));
  return drafter.talking(agent, { direction, at: drafter.now - ago, wait: random.integer(3, 20) });
}

interface Deal {
  readonly count: number;
  readonly periodSeconds: number;
  /** When the open call of an agent began. */
  readonly openAt: ReadonlyMap<number | undefined, number>;
  /** Seconds between the last call of an agent and now. */
  readonly pauseAfter: (agent: User) => number;
}

/** Shares calls out evenly; what does not fit into an agent's time is left over. */
function dealCalls(drafter: Drafter, agents: readonly User[], deal: Deal): Draft[] {
  const from = drafter.now - deal.periodSeconds + 1;
  let left = deal.count;
  return agents.flatMap((agent, index) => {
    const until = (deal.openAt.get(agent.id) ?? drafter.now - deal.pauseAfter(agent)) - 2;
    const share = Math.round(left / (agents.length - index));
    const count = Math.min(share, mostCallsIn(until - from));
    left -= count;
    return pastCalls(drafter, agent, { from, until, count });
  });
}

function missedCalls(drafter: Drafter, count: number, periodSeconds: number): Draft[] {
  const { random, account } = drafter.floor;
  const staffed = account.numbers.filter(({ userIds }) => userIds.length > 0);
  return Array.from({ length: count }, () => {
    const reason = random.pick(missedReasons);
    const waited = reason === 'short_abandoned' ? random.integer(2, 9) : random.integer(11, 70);
    const longest = Math.min(waited, periodSeconds - 2);
    const at = drafter.now - random.integer(longest, periodSeconds - 1);
    const fitting = staffed.filter(({ isIvr }) => canEndAs(reason, isIvr));
    const number = random.pick(fitting.length > 0 ? fitting : account.numbers);
    return drafter.missed(number, { at, waited: longest, reason });
  });
}

/** Only a number with a menu is left inside the menu. */
const canEndAs = (reason: MissedReason, isIvr: boolean): boolean =>
  (reason !== 'abandoned_in_ivr' || isIvr) && (reason !== 'abandoned_in_classic' || !isIvr);

/** Lets what is still open end some time after now. */
function carryOn(floor: Floor, call: Call): void {
  const { random, agenda } = floor;
  if (call.status === 'done') return;
  const agent = floor.user(call.userId);
  if (agent) agent.currentCallId = call.id;
  if (call.status === 'answered') {
    planConversation(floor, call, { isTransferred: false });
    return;
  }
  if (agent) {
    agenda.in(random.integer(10, 30), () => hangUp(floor, call));
    return;
  }
  const visit = floor.visitOf(call, { isUnattended: true });
  agenda.in(random.integer(90, 600), () => giveUp(floor, visit));
}

/** The last call of a user who wraps up has just ended; wrap-up lasts long enough to be under way. */
function wrapUpAfterLast(floor: Floor, user: User): void {
  const last = floor.calls.all.findLast((call) => call.userId === user.id);
  if (last?.endedAt === undefined) return;
  const passed = floor.now - last.endedAt;
  if (user.wrapUpSeconds <= passed) user.wrapUpSeconds = 30 * (Math.floor(passed / 30) + 1);
  startWrapUp(floor, user, floor.now - passed + user.wrapUpSeconds);
}
