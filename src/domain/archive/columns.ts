import { outcomeOf } from '../calls/outcome';
import { sourceCell } from '../calls/trail';
import { foldText } from '../texts/fold-text';
import type { EpochSeconds } from '../time/units';
import type { ArchivedCall } from './archived-call';
import { archivedE164 } from './query-phone';

/** GoogleSQL types the archive uses. */
export type ArchiveType = 'INT64' | 'STRING' | 'TIMESTAMP' | 'BOOL' | 'STRUCT';

/** A column of the archive, or a field of a nested one. */
export interface ArchiveField {
  readonly name: string;
  readonly type: ArchiveType;
  /** @default nullable */
  readonly mode?: 'REQUIRED' | 'REPEATED';
  readonly fields?: readonly ArchiveField[];
  readonly description: string;
}

/** What a line of newline-delimited JSON holds of a column; `undefined` is NULL. */
export type LineValue = string | number | boolean | readonly (string | object)[] | undefined;

/** A column of the table `calls`, and how it is taken from a call. */
export interface ArchiveColumn extends ArchiveField {
  readonly take: (archived: ArchivedCall) => LineValue;
}

const text = (name: string, description: string): ArchiveField => ({
  name,
  type: 'STRING',
  description,
});

const folded = text('folded', 'Without case, accents and doubled spaces, to be searched in');

/** The columns of the table `calls`, in their order. Adding one is free; another type never is. */
export const archiveColumns: readonly ArchiveColumn[] = [
  {
    name: 'call_id',
    type: 'INT64',
    mode: 'REQUIRED',
    description: 'Aircall’s id of the call',
    take: ({ call }) => call.id,
  },
  { ...text('direction', 'inbound or outbound'), take: ({ call }) => call.direction },
  { ...text('status', 'initial, answered or done'), take: ({ call }) => call.status },
  {
    ...text('outcome', 'answered, missed, call-back request or no answer'),
    take: ({ call }) => outcomeOf(call),
  },
  {
    ...text('missed_reason', 'Aircall’s word for why it was missed'),
    take: ({ call }) => call.missedReason,
  },
  {
    name: 'started_at',
    type: 'TIMESTAMP',
    mode: 'REQUIRED',
    description: 'When it began; its UTC day is the partition',
    take: ({ call }) => timestamp(call.startedAt),
  },
  {
    name: 'answered_at',
    type: 'TIMESTAMP',
    description: 'When somebody answered',
    take: ({ call }) => timestamp(call.answeredAt),
  },
  {
    name: 'ended_at',
    type: 'TIMESTAMP',
    description: 'When it was over',
    take: ({ call }) => timestamp(call.endedAt),
  },
  {
    name: 'wait_s',
    type: 'INT64',
    description: 'Seconds from start to answer, or to the end without one',
    take: ({ call }) => between(call.startedAt, call.answeredAt ?? call.endedAt),
  },
  {
    name: 'talk_s',
    type: 'INT64',
    description: 'Seconds of conversation',
    take: ({ call }) => between(call.answeredAt, call.endedAt),
  },
  {
    name: 'total_s',
    type: 'INT64',
    description: 'Seconds from start to end',
    take: ({ call }) => between(call.startedAt, call.endedAt),
  },
  {
    ...text('external_number', 'The other party’s number as Aircall displays it'),
    take: ({ call }) => call.externalDigits,
  },
  {
    ...text('external_digits', 'The digits of that number alone'),
    take: ({ call }) => call.externalDigits?.replace(/\D/g, '') || undefined,
  },
  {
    ...text('external_e164', 'The number as +33123456789, where it was written with its country'),
    take: ({ call }) => archivedE164(call.externalDigits),
  },
  { ...text('contact', 'The other party’s name'), take: ({ call }) => call.contactName },
  {
    name: 'number_id',
    type: 'INT64',
    description: 'Aircall’s id of the company’s number',
    take: ({ call }) => call.number?.id,
  },
  { ...text('number', 'Name of that number'), take: ({ call }) => call.number?.name },
  {
    name: 'user_id',
    type: 'INT64',
    description: 'Aircall’s id of who talked last',
    take: ({ call }) => call.user?.id,
  },
  { ...text('user_name', 'Name of that agent'), take: ({ call }) => call.user?.name },
  {
    ...text('teams', 'Names of the teams it rang on'),
    mode: 'REPEATED',
    take: ({ call }) => call.teams,
  },
  { ...text('transferred_from', 'Who handed it on'), take: ({ call }) => call.transferredFrom },
  { ...text('transferred_to', 'Who it was handed to'), take: ({ call }) => call.transferredTo },
  { ...text('assigned_to', 'Who is to care for it'), take: ({ call }) => call.assignedTo },
  {
    name: 'tags',
    type: 'STRUCT',
    mode: 'REPEATED',
    fields: [text('name', 'The tag'), folded],
    description: 'Tags of the call',
    take: ({ call }) => call.tags.map((name) => ({ name, folded: foldText(name) })),
  },
  {
    name: 'comments',
    type: 'STRUCT',
    mode: 'REPEATED',
    fields: [text('text', 'The comment'), folded],
    description: 'Comments on the call',
    take: ({ call }) => call.comments.map((words) => ({ text: words, folded: foldText(words) })),
  },
  {
    name: 'has_recording',
    type: 'BOOL',
    description: 'Whether it was recorded',
    take: ({ call }) => call.hasRecording,
  },
  {
    name: 'has_voicemail',
    type: 'BOOL',
    description: 'Whether there is a voicemail',
    take: ({ call }) => call.hasVoicemail,
  },
  {
    ...text('asset', 'Link to recording or voicemail; needs a login at Aircall'),
    take: ({ call }) => call.asset,
  },
  {
    name: 'is_archived',
    type: 'BOOL',
    description: 'Whether somebody archived it in Aircall',
    take: ({ call }) => call.isArchived,
  },
  {
    name: 'rings',
    type: 'STRUCT',
    mode: 'REPEATED',
    fields: [
      { name: 'user_id', type: 'INT64', description: 'Whom it rang on' },
      text('name', 'Name of that agent'),
      { name: 'after_s', type: 'INT64', description: 'Seconds after the start of the call' },
      { name: 'declined', type: 'BOOL', description: 'Declined then, instead of ringing' },
    ],
    description: 'Whom it rang on and who declined it; only webhooks tell',
    take: takeRings,
  },
  {
    ...text('source', 'API, or webhooks and what they missed'),
    take: ({ call }) => sourceCell(call.trail, call.status === 'done'),
  },
  {
    name: 'updated_at',
    type: 'TIMESTAMP',
    description: 'When what is known of it was last seen to change',
    take: ({ updatedAt }) => timestamp(updatedAt),
  },
  {
    name: 'own',
    type: 'STRUCT',
    mode: 'REPEATED',
    fields: [text('name', 'Header of the column'), text('value', 'What stands in it')],
    description: 'Your own columns of the sheet Calls',
    take: ({ own }) => own.map(({ name, value }) => ({ name, value })),
  },
];

function takeRings({ call: { trail, startedAt } }: ArchivedCall): readonly object[] {
  const entries = (declined: boolean) =>
    (declined ? trail?.declines : trail?.rings)?.map(({ userId, name, at }) => ({
      user_id: userId,
      name,
      after_s: at - startedAt,
      declined,
    })) ?? [];
  return [...entries(false), ...entries(true)];
}

const timestamp = (at: EpochSeconds | undefined): string | undefined =>
  at === undefined ? undefined : new Date(at * 1000).toISOString();

const between = (
  from: EpochSeconds | undefined,
  to: EpochSeconds | undefined,
): number | undefined =>
  from === undefined || to === undefined ? undefined : Math.max(0, to - from);
