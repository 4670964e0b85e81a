import type { Call, CallStatus, Direction, Reference } from '../calls/call';
import { readTrailSource } from '../calls/trail';
import type { ArchivedCall } from './archived-call';
import { archiveColumns } from './columns';
import type { ArchiveRow } from './query';

/** A call as a line of newline-delimited JSON, without the line's end; NULL and empty lists are left out. */
export function archiveLine(archived: ArchivedCall): string {
  const taken = archiveColumns.map(({ name, take }) => [name, take(archived)] as const);
  const told = taken.filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return JSON.stringify(Object.fromEntries(told));
}

/**
 * The call a row of the archive tells of, with all columns of `calls`.
 *
 * @returns `undefined` when it cannot come from {@link archiveLine}.
 */
export function readArchiveRow(row: ArchiveRow): ArchivedCall | undefined {
  const { call_id: id, started_at: startedAt, direction, status } = row;
  if (!isNumber(id) || !isNumber(startedAt)) return undefined;
  if (!isDirection(direction) || !isStatus(status)) return undefined;
  const call: Call = {
    ...{ id, direction, status, startedAt },
    missedReason: textOf(row.missed_reason),
    answeredAt: numberOf(row.answered_at),
    endedAt: numberOf(row.ended_at),
    externalDigits: textOf(row.external_number),
    contactName: textOf(row.contact),
    number: referenceOf(row.number_id, row.number),
    user: referenceOf(row.user_id, row.user_name),
    teams: listOf(row.teams).flatMap((name) => textOf(name) ?? []),
    transferredFrom: textOf(row.transferred_from),
    transferredTo: textOf(row.transferred_to),
    assignedTo: textOf(row.assigned_to),
    tags: recordsOf(row.tags).flatMap(({ name }) => textOf(name) ?? []),
    comments: recordsOf(row.comments).flatMap(({ text }) => textOf(text) ?? []),
    hasRecording: row.has_recording === true,
    hasVoicemail: row.has_voicemail === true,
    asset: textOf(row.asset),
    isArchived: row.is_archived === true,
    ...readTrailOf(row, startedAt, status),
  };
  const own = recordsOf(row.own).map(({ name, value }) => ({
    name: textOf(name) ?? '',
    value: textOf(value) ?? '',
  }));
  return { call, updatedAt: numberOf(row.updated_at), own };
}

function readTrailOf(row: ArchiveRow, startedAt: number, status: CallStatus): Pick<Call, 'trail'> {
  const ends = readTrailSource(textOf(row.source) ?? '', status === 'done');
  if (ends === undefined) return {};
  const touches = (declined: boolean) =>
    recordsOf(row.rings)
      .filter((ring) => (ring.declined === true) === declined)
      .map((ring) => ({
        userId: numberOf(ring.user_id) ?? 0,
        name: textOf(ring.name) ?? '',
        at: startedAt + (numberOf(ring.after_s) ?? 0),
      }));
  return { trail: { rings: touches(false), declines: touches(true), ...ends } };
}

function referenceOf(id: unknown, name: unknown): Reference | undefined {
  return isNumber(id) ? { id, name: textOf(name) ?? '' } : undefined;
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
const numberOf = (value: unknown): number | undefined => (isNumber(value) ? value : undefined);
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const recordsOf = (value: unknown): readonly ArchiveRow[] =>
  listOf(value).filter((each): each is ArchiveRow => typeof each === 'object' && each !== null);
const isDirection = (value: unknown): value is Direction =>
  value === 'inbound' || value === 'outbound';
const isStatus = (value: unknown): value is CallStatus =>
  value === 'initial' || value === 'answered' || value === 'done';
