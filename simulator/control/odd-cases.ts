import { type Account, type Contact, fullName, type User } from '../account/model';
import { type Call, isCallbackRequest, isLive, isWaiting, missedReasons } from '../floor/call';

/** Where an odd case is. */
interface OddCase {
  readonly case: string;
  readonly of: 'users' | 'teams' | 'numbers' | 'contacts' | 'calls';
  readonly ids: readonly number[];
}

/** What the cases are looked for in. */
interface OddCaseSource {
  readonly account: Account;
  readonly calls: readonly Call[];
  readonly now: number;
  readonly periodSeconds: number;
}

type Finder = (source: OddCaseSource) => readonly { readonly id: number }[];
type Row = readonly [name: string, of: OddCase['of'], find: Finder];

const formula = /^[=+@-]/;
const emoji = /\p{Extended_Pictographic}/u;
const rightToLeft = /[\u0590-\u06ff]/;

const usersNamed =
  (pattern: RegExp): Finder =>
  ({ account }) =>
    account.users.filter((user) => pattern.test(fullName(user)));

const contactsNamed =
  (pattern: RegExp): Finder =>
  ({ account }) =>
    account.contacts.filter((contact) => pattern.test(fullName(contact)));

const callsThat =
  (fits: (call: Call, source: OddCaseSource) => boolean): Finder =>
  (source) =>
    source.calls.filter((call) => fits(call, source));

const callsWith =
  (pattern: RegExp): Finder =>
  ({ account, calls }) => {
    const known = new Map<number | undefined, Contact>(
      account.contacts.map((one) => [one.id, one]),
    );
    return calls.filter(({ contactId }) => pattern.test(fullName(known.get(contactId) ?? nobody)));
  };

const callsTagged =
  (pattern: RegExp): Finder =>
  ({ account, calls }) => {
    const ids = new Set(named(account.tags, pattern).map(({ id }) => id));
    return calls.filter(({ tags }) => tags.some(({ tagId }) => ids.has(tagId)));
  };

const callsNoted = (fits: (text: string) => boolean): Finder =>
  callsThat(({ comments }) => comments.some(({ content }) => fits(content)));

const nobody = { firstName: '', lastName: '' };

const rows: readonly Row[] = [
  ['two agents of one name', 'users', namesakes],
  ['user in two teams', 'users', usersInTeams((count) => count > 1)],
  ['user in no team', 'users', usersInTeams((count) => count === 0)],
  [
    'presence word outside the five',
    'users',
    ({ account }) => account.users.filter((user) => user.presenceWord),
  ],
  ['user not in the users list yet', 'users', unlisted],
  ['user name is a formula', 'users', usersNamed(formula)],
  ['user name is markup', 'users', usersNamed(/</)],
  ['user name with emoji', 'users', usersNamed(emoji)],
  ['user name right to left', 'users', usersNamed(rightToLeft)],
  [
    'empty team',
    'teams',
    ({ account }) => account.teams.filter((team) => team.userIds.length === 0),
  ],
  [
    'number without users',
    'numbers',
    ({ account }) => account.numbers.filter((one) => one.userIds.length === 0),
  ],
  ['team name is a formula', 'teams', ({ account }) => named(account.teams, formula)],
  ['team name is markup', 'teams', ({ account }) => named(account.teams, /</)],
  ['number name is a formula', 'numbers', ({ account }) => named(account.numbers, formula)],
  ['number name is markup', 'numbers', ({ account }) => named(account.numbers, /</)],
  ['contact name is a formula', 'contacts', contactsNamed(formula)],
  ['two callers waiting on one number', 'calls', waitingTogether],
  [
    'waiting longer than the period',
    'calls',
    callsThat((call, at) => isWaiting(call) && isOld(call, at)),
  ],
  [
    'talking longer than the period',
    'calls',
    callsThat((call, at) => call.status === 'answered' && isOld(call, at)),
  ],
  ['anonymous caller', 'calls', callsThat((call) => call.externalNumber === undefined)],
  ...missedReasons.map(
    (reason): Row => [
      `missed: ${reason}`,
      'calls',
      callsThat((call) => call.missedReason === reason),
    ],
  ),
  ['call-back request', 'calls', callsThat(isCallbackRequest)],
  ['voicemail left', 'calls', callsThat((call, { now }) => (call.voicemailFrom ?? now + 1) <= now)],
  ['transferred', 'calls', callsThat((call) => call.transferredToId !== undefined)],
  [
    'call of a user not in the users list yet',
    'calls',
    (source) => callsOf(source, unlisted(source)),
  ],
  [
    'outbound ringing',
    'calls',
    callsThat((call) => call.direction === 'outbound' && call.status === 'initial'),
  ],
  ['outbound unanswered', 'calls', callsThat(isUnanswered)],
  ['call with a tag that is a formula', 'calls', callsTagged(formula)],
  ['call with a tag that is markup', 'calls', callsTagged(/</)],
  ['call with a comment that is a formula', 'calls', callsNoted((text) => formula.test(text))],
  ['call with a comment that is markup', 'calls', callsNoted((text) => text.includes('<'))],
  ['call with a very long comment', 'calls', callsNoted(({ length }) => length >= 10_000)],
  ['call with a contact whose name is a formula', 'calls', callsWith(formula)],
  ['call with a contact whose name is markup', 'calls', callsWith(/</)],
  ['call with a contact whose name has emoji', 'calls', callsWith(emoji)],
  ['call with a contact whose name is right to left', 'calls', callsWith(rightToLeft)],
];

/**
 * Every odd case that an account can hold, with the ids that show it now (none: not at this moment).
 *
 * A static account from 20 users, 3 teams, 5 numbers and 60 calls on has all of them at its start;
 * in a live one each is there at the opening or comes within five minutes, and comes back.
 */
export const findOddCases = (source: OddCaseSource): OddCase[] =>
  rows.map(([name, of, find]) => ({ case: name, of, ids: find(source).map(({ id }) => id) }));

function unlisted({ account, now }: OddCaseSource): User[] {
  return account.users.filter((user) => user.listedFrom > now);
}

function isOld(call: Call, { now, periodSeconds }: OddCaseSource): boolean {
  return call.startedAt < now - periodSeconds;
}

function isUnanswered(call: Call): boolean {
  return call.direction === 'outbound' && !isLive(call) && call.answeredAt === undefined;
}

function callsOf({ calls }: OddCaseSource, users: readonly User[]): Call[] {
  return calls.filter((call) => users.some((user) => user.id === call.userId));
}

function namesakes({ account }: OddCaseSource): User[] {
  const names = account.users.map(fullName);
  return account.users.filter(
    (user) => names.indexOf(fullName(user)) !== names.lastIndexOf(fullName(user)),
  );
}

function usersInTeams(fits: (count: number) => boolean): Finder {
  return ({ account }) =>
    account.users.filter((user) =>
      fits(account.teams.filter((team) => team.userIds.includes(user.id)).length),
    );
}

function waitingTogether({ calls }: OddCaseSource): Call[] {
  const waiting = calls.filter(isWaiting);
  return waiting.filter((call) =>
    waiting.some((one) => one !== call && one.numberId === call.numberId),
  );
}

function named<T extends { id: number; name: string }>(items: readonly T[], pattern: RegExp): T[] {
  return items.filter(({ name }) => pattern.test(name));
}
