import { findById } from '../account/model';
import type { Call } from '../floor/call';
import type { Transfer } from '../floor/orders';
import { type Destination, sendOn } from '../floor/send-on';
import { sendOutside } from '../floor/send-outside';
import { AppError, notFound, type Reply } from './message';
import { oneCall } from './one-call';
import { type Body, readBody } from './read-body';
import type { Route, RouteContext } from './route';

/**
 * Transfers: cold, to a user, a team or, while nobody has answered yet, to a number outside.
 *
 * Documented: exactly one target, a strategy with a team only, no transfer of a call that is over, 204
 * without body. Unconfirmed: 404 for a user or team that does not exist (the switch
 * `transfer.unknownTarget`), the status when there is no target, when the number outside comes too
 * late, and when a call that an agent dials is not answered yet; here 400.
 *
 * @see https://developer.aircall.io/api-references/#transfer-a-call (read 2026-11-20)
 */
export const callTransferRoutes: readonly Route[] = [
  { method: 'POST', pattern: '/v1/calls/:id/transfers', answer: transfer },
];

const targets = ['user_id', 'team_id', 'number'] as const;
const strategies = ['simultaneous', 'random', 'longest_idle'] as const;

function transfer(context: RouteContext): Reply {
  const { floor, now } = context;
  const call = oneCall(context);
  const asked = pickAsked(readBody(context.body));
  const made = { at: now, asked, takenBy: undefined };
  try {
    const to = readDestination(context, call, asked);
    const taken: Transfer = { ...made, status: 204, refusal: undefined, outcome: 'ringing' };
    if (to.kind === 'outside') sendOutside(floor, call, { transfer: taken, digits: to.digits });
    else sendOn(floor, call, { transfer: taken, to });
    return { status: 204 };
  } catch (error) {
    if (error instanceof AppError) {
      const { status, troubleshoot } = error;
      call.transfers.push({ ...made, status, refusal: troubleshoot, outcome: 'refused' });
    }
    throw error;
  }
}

/** What is looked at of a body; `null` says nothing. */
function pickAsked(body: Body): Body {
  const known: readonly string[] = [...targets, 'dispatching_strategy'];
  return Object.fromEntries(
    Object.entries(body).filter(([key, value]) => known.includes(key) && value != null),
  );
}

function readDestination(context: RouteContext, call: Call, asked: Body): Destination {
  const given = targets.filter((key) => key in asked);
  const [target] = given;
  if (!target || given.length > 1) {
    throw new AppError(
      400,
      'Only one of user_id, team_id or number parameters are allowed for each request',
    );
  }
  const strategy = readStrategy(asked, target);
  if (call.status === 'done') throw new AppError(400, 'Call already ended');
  if (target === 'number') return outside(call, asked);
  if (call.direction === 'outbound' && call.status === 'initial') {
    throw new AppError(400, 'Call not answered yet');
  }
  const id = readId(asked, target);
  const { users, teams } = context.floor.account;
  if (target === 'team_id') {
    const team = findById(teams, id) ?? unknownTarget(context, 'Team', id);
    return { kind: 'team', team, strategy };
  }
  return { kind: 'user', user: findById(users, id) ?? unknownTarget(context, 'User', id) };
}

function readStrategy(
  { dispatching_strategy: wish }: Body,
  target: string,
): (typeof strategies)[number] {
  if (wish === undefined) return 'simultaneous';
  if (target !== 'team_id') {
    throw new AppError(
      400,
      'Invalid usage of dispatching strategy with user or external phone number',
    );
  }
  const known = strategies.find((strategy) => strategy === wish);
  if (known) return known;
  throw new AppError(400, `dispatching_strategy must be one of ${strategies.join(', ')}`);
}

function outside(call: Call, { number }: Body): Destination {
  if (typeof number !== 'string' || !/^\+[1-9]\d{6,14}$/.test(number)) {
    throw new AppError(400, 'number must be in E.164 format');
  }
  if (call.direction === 'inbound' && call.status === 'initial') {
    return { kind: 'outside', digits: number };
  }
  throw new AppError(
    400,
    'A call can be transferred to an external number only while it is inbound and not answered',
  );
}

function readId(asked: Body, key: 'user_id' | 'team_id'): number {
  const text = String(asked[key]);
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new AppError(400, `${key} must be an id`);
}

function unknownTarget({ switches }: RouteContext, what: string, id: number): never {
  if (switches['transfer.unknownTarget'] === '404') throw notFound(what, String(id));
  throw new AppError(400, `${what} with id ${id} does not exist`);
}
