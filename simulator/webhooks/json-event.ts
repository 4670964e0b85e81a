import { toE164 } from '../account/digits';
import { findById, type User } from '../account/model';
import type { Call } from '../floor/call';
import type { FloorEvent } from '../floor/events';
import { callJson } from '../rest/json-call';
import { numberJson, userV1Json, userV2Json } from '../rest/json-people';
import type { RouteContext } from '../rest/route';

/** What is told of one event: its name and the thing it is about. */
export interface Told {
  readonly name: string;
  readonly resource: 'call' | 'user';
  /** Made only when somebody wants it. */
  readonly data: () => unknown;
}

/**
 * The events that webhooks hear of for something that happened on the floor; what happens to a user
 * is told twice, in the present form and the old one.
 */
export function toldOf(context: RouteContext, event: FloorEvent): readonly Told[] {
  if ('call' in event) {
    const user = 'user' in event ? event.user : undefined;
    const data = () => ({ ...webhookCall(context, event.call, user), ...outsideOf(event) });
    return [{ name: event.kind, resource: 'call', data }];
  }
  const { kind, user } = event;
  return [
    { name: `${kind}.v2`, resource: 'user', data: () => userV2Json(context, user) },
    { name: kind, resource: 'user', data: () => userWithNumbers(context, user) },
  ];
}

/** Stands in this one event only. */
const outsideOf = (event: FloorEvent) =>
  event.kind === 'call.external_transferred'
    ? {
        external_transferred_to: event.call.externalTransferredTo,
        external_caller_number: event.call.externalNumber,
      }
    : {};

/**
 * A call as webhooks show it: who and what is not set is left out, not `null`.
 *
 * @param agent - Whom the event is about, when that is not whom the call belongs to.
 * @see deliveries captured in March 2022; https://developer.aircall.io/api-references/#call (read
 * 2026-11-20) — `call_uuid`, `participants` and `e164_digits` stand in webhooks only.
 */
function webhookCall(context: RouteContext, call: Call, agent: User | undefined) {
  const { floor } = context;
  const { sid, conference_participants, contact, user: _user, ...rest } = callJson(context, call);
  const { assigned_to: _to, transferred_by: _by, transferred_to: _target, ...same } = rest;
  const number = floor.numberOf(call);
  return {
    ...same,
    call_uuid: sid,
    participants: conference_participants,
    hangup_cause: null,
    number: number ? webhookNumber(context, number) : null,
    tags: call.tags.map((tag) => ({
      id: tag.tagId,
      name: findById(floor.account.tags, tag.tagId)?.name ?? '',
      tagged_by: thinUser(context, floor.user(tag.taggedBy)) ?? {},
      tagged_at: tag.at,
    })),
    comments: call.comments.map((comment) => ({
      id: comment.id,
      content: comment.content,
      posted_by: thinUser(context, floor.user(comment.postedBy)) ?? null,
      posted_at: comment.at,
    })),
    ...present({
      user: thinUser(context, agent ?? floor.user(call.userId)),
      contact: contact ?? undefined,
      assigned_to: thinUser(context, floor.user(call.assignedToId)),
      transferred_by: thinUser(context, floor.user(call.transferredById)),
      transferred_to: thinUser(context, floor.user(call.transferredToId)),
    }),
  };
}

function webhookNumber(context: RouteContext, number: Parameters<typeof numberJson>[1]) {
  const { created_at: _created, priority: _priority, ...rest } = numberJson(context, number);
  return { ...rest, e164_digits: toE164(number.digits) };
}

function thinUser(context: RouteContext, user: User | undefined) {
  if (user === undefined) return undefined;
  const {
    created_at: _,
    time_zone: _zone,
    substatus: _reason,
    ...thin
  } = userV1Json(context, user);
  return thin;
}

const userWithNumbers = (context: RouteContext, user: User) => ({
  ...userV1Json(context, user),
  numbers: context.floor.account.numbers
    .filter(({ userIds }) => userIds.includes(user.id))
    .map((number) => webhookNumber(context, number)),
});

/** The fields that have a value. */
const present = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
