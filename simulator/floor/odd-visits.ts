import type { Contact } from '../account/model';
import { leastUsersForOddCases } from '../account/odd-people';
import { isFree } from '../account/presence';
import { type Caller, contactCaller, drawCaller, hiddenCaller } from './callers';
import type { Floor } from './floor';
import { receiveCall } from './inbound';
import { writeOddNotes } from './odd-notes';
import { placeCall } from './outbound';
import type { CallScript } from './visit';

/** One odd case that comes back again and again. */
interface OddVisit {
  /** Seconds after opening of its first time; negative is in the history that the floor opens with. */
  readonly first: number;
  readonly every: number;
  readonly on: 'menu' | 'classic' | 'night' | 'outbound';
  readonly caller?: 'hidden' | number;
  readonly script: CallScript;
}

/**
 * What the floor makes sure of, besides chance: each odd case stands on the first board or comes
 * within five minutes, and again later.
 *
 * @param periodSeconds - A caller waits, and a conversation lasts, longer than this.
 */
const oddVisits = (periodSeconds: number): readonly OddVisit[] => [
  { first: -20, every: 600, on: 'menu', script: { isUnattended: true, patienceSeconds: 110 } },
  { first: -8, every: 600, on: 'menu', script: { isUnattended: true, patienceSeconds: 95 } },
  {
    first: -periodSeconds - 60,
    every: 1800,
    on: 'night',
    script: { patienceSeconds: periodSeconds + 600 },
  },
  {
    first: -periodSeconds - 240,
    every: 1500,
    on: 'classic',
    script: { talkSeconds: periodSeconds + 900, isTransferred: false },
  },
  { first: -35, every: 600, on: 'classic', caller: 'hidden', script: {} },
  { first: -640, every: 1800, on: 'menu', script: { patienceSeconds: 6, isUnattended: true } },
  { first: -590, every: 1800, on: 'menu', script: { patienceSeconds: 17, welcomeSeconds: 60 } },
  { first: -520, every: 1800, on: 'classic', script: { patienceSeconds: 15, welcomeSeconds: 60 } },
  { first: -470, every: 1800, on: 'menu', script: { isClosed: true, leavesVoicemail: true } },
  { first: -430, every: 1800, on: 'menu', script: { isUnattended: true, patienceSeconds: 40 } },
  { first: -360, every: 1800, on: 'menu', script: { isIgnored: true, patienceSeconds: 55 } },
  {
    first: -300,
    every: 1800,
    on: 'menu',
    script: { isUnattended: true, patienceSeconds: 36, asksForCallback: true },
  },
  { first: -420, every: 600, on: 'classic', script: { isTransferred: true, talkSeconds: 200 } },
  { first: -150, every: 1800, on: 'classic', caller: 0, script: { talkSeconds: 400 } },
  {
    first: -25,
    every: 600,
    on: 'outbound',
    caller: 1,
    script: { isAnswered: false, patienceSeconds: 50 },
  },
  { first: -330, every: 1800, on: 'outbound', caller: 2, script: { isAnswered: true } },
  { first: -200, every: 1800, on: 'menu', caller: 3, script: { talkSeconds: 300 } },
  { first: -100, every: 1800, on: 'menu', caller: 4, script: {} },
];

/** How often somebody not in the list of users yet makes a call, in seconds. */
const newcomerEvery = 900;

/** How many calls an hour the odd cases make. */
export const oddCallsPerHour = (floor: Floor, periodSeconds: number): number =>
  hasOddVisits(floor)
    ? oddVisits(periodSeconds).reduce((sum, { every }) => sum + 3600 / every, 3600 / newcomerEvery)
    : 0;

const hasOddVisits = ({ account }: Floor): boolean => account.users.length >= leastUsersForOddCases;

/** Plans the odd cases around the opening of a live floor; an account below 20 users has none. */
export function planOddVisits(
  floor: Floor,
  { opening, periodSeconds }: { opening: number; periodSeconds: number },
): void {
  if (!hasOddVisits(floor)) return;
  for (const visit of oddVisits(periodSeconds)) {
    repeat(floor, opening + visit.first, visit.every, () => act(floor, visit));
  }
  repeat(floor, opening - 90, newcomerEvery, () => employNewcomer(floor));
  repeat(floor, opening - 60, newcomerEvery, () => annotateNewest(floor));
}

function repeat(floor: Floor, at: number, every: number, run: () => void): void {
  floor.agenda.at(at, () => {
    run();
    repeat(floor, at + every, every, run);
  });
}

function act(floor: Floor, visit: OddVisit): void {
  if (visit.on === 'outbound') {
    dialOut(floor, visit, 20);
    return;
  }
  const number = pickNumber(floor, visit.on);
  if (!number) return;
  const caller = callerFor(floor, visit.caller) ?? drawCaller(floor, number);
  // who is meant to talk must not give up before
  const patience = visit.script.talkSeconds === undefined ? {} : { patienceSeconds: 600 };
  receiveCall(floor, { number, caller, script: { ...patience, ...visit.script } });
}

/** The first free agent calls; while nobody is free it is tried again. */
function dialOut(floor: Floor, visit: OddVisit, tries: number): void {
  const { users, numbers } = floor.account;
  const agent = users.find((user) => isFree(user, floor.now));
  const number = agent && numbers.find(({ userIds }) => userIds.includes(agent.id));
  const callee = callerFor(floor, visit.caller);
  if (agent && number && callee) placeCall(floor, { agent, number, callee, script: visit.script });
  else if (tries > 1) floor.agenda.in(8, () => dialOut(floor, visit, tries - 1));
}

function pickNumber({ account: { numbers } }: Floor, on: OddVisit['on']) {
  const staffed = numbers.filter(({ userIds }) => userIds.length > 0);
  if (on === 'night') return numbers.find(({ userIds }) => userIds.length === 0) ?? staffed[0];
  return staffed.find(({ isIvr }) => isIvr === (on === 'menu')) ?? staffed[0];
}

function callerFor({ account }: Floor, caller: OddVisit['caller']): Caller | undefined {
  if (caller === 'hidden') return hiddenCaller;
  const contact: Contact | undefined = caller === undefined ? undefined : account.contacts[caller];
  return contact && contactCaller(contact);
}

/** The user whom the directory does not list yet makes a call, so that calls name them. */
function employNewcomer(floor: Floor): void {
  const newcomer = floor.account.users.at(-1);
  const number = floor.account.numbers.find(
    ({ userIds }) => newcomer && userIds.includes(newcomer.id),
  );
  const contact = floor.account.contacts.at(-1);
  if (!newcomer || !number || !contact || !isFree(newcomer, floor.now)) return;
  const script = { isAnswered: true, talkSeconds: 240 };
  placeCall(floor, { agent: newcomer, number, callee: contactCaller(contact), script });
}

/** Somebody who talks writes every odd thing there is on the call. */
function annotateNewest(floor: Floor): void {
  const call = floor.calls.all.findLast(({ status }) => status === 'answered');
  if (call) writeOddNotes(floor, call);
}
