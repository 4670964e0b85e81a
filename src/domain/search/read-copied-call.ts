import type { Call, CallStatus, Direction, Reference } from '../calls/call';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a call that a page hands back to be copied. Between page and script everything is plain
 * JSON, where what is missing is absent or `null`.
 *
 * @returns `undefined` when it is no call.
 */
export function readCopiedCall(value: unknown): Call | undefined {
  const fields = objectOf(value);
  const id = wholeOf(fields?.id);
  const startedAt = wholeOf(fields?.startedAt);
  const { direction, status } = fields ?? {};
  if (fields === undefined || id === undefined || startedAt === undefined) return undefined;
  if (!isDirection(direction) || !isStatus(status)) return undefined;
  return {
    id,
    direction,
    status,
    startedAt,
    missedReason: textOf(fields.missedReason),
    answeredAt: wholeOf(fields.answeredAt),
    endedAt: wholeOf(fields.endedAt),
    externalDigits: textOf(fields.externalDigits),
    contactName: textOf(fields.contactName),
    number: referenceOf(fields.number),
    user: referenceOf(fields.user),
    teams: textsOf(fields.teams),
    transferredFrom: textOf(fields.transferredFrom),
    transferredTo: textOf(fields.transferredTo),
    assignedTo: textOf(fields.assignedTo),
    tags: textsOf(fields.tags),
    comments: textsOf(fields.comments),
    hasRecording: fields.hasRecording === true,
    hasVoicemail: fields.hasVoicemail === true,
    asset: textOf(fields.asset),
    isArchived: fields.isArchived === true,
  };
}

const objectOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null ? (value as Fields) : undefined;

const wholeOf = (value: unknown): number | undefined =>
  Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : undefined;

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

function referenceOf(value: unknown): Reference | undefined {
  const fields = objectOf(value);
  const id = wholeOf(fields?.id);
  return id === undefined ? undefined : { id, name: textOf(fields?.name) ?? '' };
}

const isDirection = (value: unknown): value is Direction =>
  value === 'inbound' || value === 'outbound';

const isStatus = (value: unknown): value is CallStatus =>
  value === 'initial' || value === 'answered' || value === 'done';
