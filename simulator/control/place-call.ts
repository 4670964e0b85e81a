import { toE164 } from '../account/digits';
import { type AircallNumber, findById, type User } from '../account/model';
import { isFree } from '../account/presence';
import type { Call } from '../floor/call';
import { type Caller, callerOf, drawCaller, hiddenCaller } from '../floor/callers';
import type { Floor } from '../floor/floor';
import { receiveCall } from '../floor/inbound';
import { placeCall } from '../floor/outbound';
import type { CallScript } from '../floor/visit';
import { AppError, notFound } from '../rest/message';

type Fields = Readonly<Record<string, unknown>>;

/** How long somebody who calls by hand waits, in seconds. */
const patienceSeconds = 180;

/**
 * A call by hand, now. `{"from":"+33639981234","numberId":123}`: somebody calls us; `from` may be
 * `"anonymous"`. `{"direction":"outbound","to":"+33…","numberId":123,"userId":456}`: an agent calls
 * somebody. Whatever is left out is left to chance; `talkSeconds`, `patienceSeconds`, `welcomeSeconds`,
 * `isTaken` (whoever it rings on picks up), `isAnswered` (whom we call picks up) and `leavesVoicemail` decide about the call beforehand.
 *
 * @throws {AppError} 400 or 404 with a sentence.
 */
export function placeByHand(floor: Floor, fields: Fields): Call {
  const script = { patienceSeconds, ...readScript(fields) };
  if (fields.direction === 'outbound') return dial(floor, fields, readScript(fields));
  const number = readNumber(floor, fields.numberId);
  return receiveCall(floor, { number, caller: readCaller(floor, fields.from, number), script });
}

function dial(floor: Floor, fields: Fields, script: CallScript): Call {
  const agent = readAgent(floor, fields);
  const own = floor.account.numbers.find(({ userIds }) => userIds.includes(agent.id));
  const number = fields.numberId === undefined && own ? own : readNumber(floor, fields.numberId);
  const callee = readCaller(floor, fields.to, number);
  return placeCall(floor, { agent, number, callee, script });
}

function readAgent({ account, now }: Floor, { userId, numberId }: Fields): User {
  const number = numberId === undefined ? undefined : findById(account.numbers, Number(numberId));
  const serves = ({ id }: User) => !number || number.userIds.includes(id);
  const named = userId === undefined ? undefined : findById(account.users, Number(userId));
  if (userId !== undefined && !named) throw notFound('User', String(userId));
  const agent = named ?? account.users.find((user) => serves(user) && isFree(user, now));
  if (agent && isFree(agent, now)) return agent;
  throw new AppError(400, 'No agent is free to make this call');
}

function readNumber({ account, random }: Floor, wish: unknown): AircallNumber {
  const staffed = account.numbers.filter(({ userIds }) => userIds.length > 0);
  const number =
    wish === undefined
      ? staffed[0] && random.pick(staffed)
      : findById(account.numbers, Number(wish));
  if (number) return number;
  throw new AppError(404, `There is no number ${String(wish)}`);
}

function readCaller(floor: Floor, wish: unknown, number: AircallNumber): Caller {
  if (wish === undefined) return drawCaller(floor, number);
  return wish === 'anonymous' ? hiddenCaller : callerOf(floor, toE164(String(wish)));
}

const seconds = ['talkSeconds', 'patienceSeconds', 'welcomeSeconds'] as const;
const choices = ['isTaken', 'isAnswered', 'leavesVoicemail'] as const;

function readScript(fields: Fields): CallScript {
  const given = [
    ...seconds.filter((key) => typeof fields[key] === 'number'),
    ...choices.filter((key) => typeof fields[key] === 'boolean'),
  ];
  return Object.fromEntries(given.map((key) => [key, fields[key]]));
}
