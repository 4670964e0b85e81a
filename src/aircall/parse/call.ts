import type { Call, CallStatus, Direction, Reference } from '../../domain/calls/call';
import type { EpochSeconds } from '../../domain/time/units';
import { fullName, nameOfUser } from './user';
import { idOf, recordOf, textOf, textsIn, type Wire, wholeOf } from './wire';

/**
 * Reads a call as REST and webhooks send it (webhooks leave a field out where REST says `null`);
 * `undefined` when it lacks what makes it a call: id, direction, start.
 *
 * ```
 * {"id":812,"direction":"inbound","status":"done","missed_call_reason":null,"started_at":1763600000,
 *  "answered_at":1763600012,"ended_at":1763600100,"raw_digits":"+33 6 99 00 11 22",
 *  "user":{"id":456,"name":"John Doe"},"contact":null,"number":{"id":1234,"name":"French Office"},
 *  "teams":[{"id":7,"name":"Sales"}],"tags":[{"name":"VIP"}],"comments":[{"content":"Call again"}],
 *  "recording":null,"voicemail":null,"asset":"https://assets.aircall.io/calls/812/recording", …}
 * ```
 *
 * @see https://developer.aircall.io/api-references/#call (read 2026-11-20).
 */
export function parseCall(value: unknown): Call | undefined {
  const wire = recordOf(value);
  const id = idOf(wire, 'id');
  const direction = readDirection(wire);
  const startedAt = timeOf(wire, 'started_at');
  if (wire === undefined || id === undefined) return undefined;
  if (direction === undefined || startedAt === undefined) return undefined;
  return {
    id,
    direction,
    startedAt,
    ...readCourse(wire),
    ...readPeople(wire),
    ...readNotes(wire),
    ...readAssets(wire),
    isArchived: wire.archived === true,
  };
}

function readDirection(wire: Wire | undefined): Direction | undefined {
  const word = wire?.direction;
  return word === 'inbound' || word === 'outbound' ? word : undefined;
}

function timeOf(wire: Wire | undefined, field: string): EpochSeconds | undefined {
  return wholeOf(wire, field) || undefined;
}

function readCourse(wire: Wire) {
  const answeredAt = timeOf(wire, 'answered_at');
  const endedAt = timeOf(wire, 'ended_at');
  const word = textOf(wire, 'status');
  return {
    status: knownStatuses.find((status) => status === word) ?? statusFrom(answeredAt, endedAt),
    answeredAt,
    endedAt,
    missedReason: textOf(wire, 'missed_call_reason'),
  };
}

const knownStatuses: readonly CallStatus[] = ['initial', 'answered', 'done'];

/** A word Aircall may add one day must not make the call vanish; its times still say how far it is. */
function statusFrom(answeredAt?: EpochSeconds, endedAt?: EpochSeconds): CallStatus {
  if (endedAt !== undefined) return 'done';
  return answeredAt === undefined ? 'initial' : 'answered';
}

function readPeople(wire: Wire) {
  const contact = recordOf(wire.contact);
  return {
    externalDigits: readDigits(wire),
    contactName: fullName(contact) ?? textOf(contact, 'company_name'),
    number: reference(wire.number, numberName),
    user: reference(wire.user, nameOfUser),
    teams: textsIn(wire.teams, 'name'),
    transferredFrom: nameOfUser(recordOf(wire.transferred_by)),
    transferredTo:
      nameOfUser(recordOf(wire.transferred_to)) ?? textOf(wire, 'external_transferred_to'),
    assignedTo: nameOfUser(recordOf(wire.assigned_to)),
  };
}

/** A withheld number comes as a word, such as `anonymous`; a number has digits. */
function readDigits(wire: Wire): string | undefined {
  const digits = textOf(wire, 'raw_digits');
  return digits !== undefined && /\d/.test(digits) ? digits : undefined;
}

function numberName(wire: Wire | undefined): string | undefined {
  return textOf(wire, 'name') ?? textOf(wire, 'digits');
}

function reference(
  value: unknown,
  nameIn: (wire: Wire | undefined) => string | undefined,
): Reference | undefined {
  const wire = recordOf(value);
  const id = idOf(wire, 'id');
  return id === undefined ? undefined : { id, name: nameIn(wire) ?? `#${id}` };
}

function readNotes(wire: Wire) {
  return { tags: textsIn(wire.tags, 'name'), comments: textsIn(wire.comments, 'content') };
}

/** Links to the sound itself end within hours, so only whether there is one is kept. */
function readAssets(wire: Wire) {
  const asset = textOf(wire, 'asset');
  const isThere = (what: 'recording' | 'voicemail'): boolean =>
    textOf(wire, what) !== undefined ||
    textOf(wire, `${what}_short_url`) !== undefined ||
    (asset?.endsWith(`/${what}`) ?? false);
  return {
    hasRecording: isThere('recording'),
    hasVoicemail: isThere('voicemail'),
    asset: asset !== undefined && /^https:\/\/[^\s/]/i.test(asset) ? asset : undefined,
  };
}
