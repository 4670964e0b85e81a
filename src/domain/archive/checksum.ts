import type { EpochSeconds } from '../time/units';
import type { ArchivedCall } from './archived-call';
import type { ArchiveQuery, ArchiveRow } from './query';
import { endOfDay, startOfDay, type UtcDay } from './utc-day';

/** How many calls, and sums over their columns: what was loaded and what the archive has must agree. */
export interface Checksum {
  readonly calls: number;
  /** Sums with hyphens between them. */
  readonly sums: string;
}

/** Something that is counted of a call, by the archive and by us alike. */
interface Term {
  readonly sql: string;
  readonly of: (archived: ArchivedCall) => number;
}

const after = (column: string, of: (archived: ArchivedCall) => EpochSeconds | undefined): Term => ({
  sql: `IFNULL(UNIX_SECONDS(${column}) - UNIX_SECONDS(started_at), -1)`,
  of: (archived) => {
    const at = of(archived);
    return at === undefined ? -1 : at - archived.call.startedAt;
  },
});

const id = (column: string, of: (archived: ArchivedCall) => number | undefined): Term => ({
  sql: `IFNULL(MOD(${column}, 99991), -1)`,
  of: (archived) => {
    const value = of(archived);
    return value === undefined ? -1 : value % 99_991;
  },
});

const words = (column: string, of: (archived: ArchivedCall) => string | undefined): Term => ({
  sql: `IFNULL(LENGTH(${column}), 0)`,
  of: (archived) => characters(of(archived)),
});

const nested = (
  { column, field }: { readonly column: string; readonly field: string },
  of: (archived: ArchivedCall) => readonly string[],
): Term => ({
  sql: `(SELECT IFNULL(SUM(LENGTH(item.${field}) + 1), 0) FROM UNNEST(${column}) AS item)`,
  of: (archived) => of(archived).reduce((sum, text) => sum + characters(text) + 1, 0),
});

const truth = (column: string, of: (archived: ArchivedCall) => boolean): Term => ({
  sql: `IF(${column}, 1, 0)`,
  of: (archived) => (of(archived) ? 1 : 0),
});

const characters = (text: string | undefined): number =>
  text === undefined ? 0 : [...text].length;

/** Each group is one sum; within it each term weighs another number, so that two that swap are found. */
const groups: readonly (readonly Term[])[] = [
  [
    { sql: '1', of: () => 1 },
    {
      sql: 'MOD(UNIX_SECONDS(started_at), 86400)',
      of: ({ call }) => call.startedAt % 86_400,
    },
    after('answered_at', ({ call }) => call.answeredAt),
    after('ended_at', ({ call }) => call.endedAt),
    after('updated_at', ({ updatedAt }) => updatedAt),
  ],
  [id('number_id', ({ call }) => call.number?.id), id('user_id', ({ call }) => call.user?.id)],
  [
    words('direction', ({ call }) => call.direction),
    words('missed_reason', ({ call }) => call.missedReason),
    words('external_number', ({ call }) => call.externalDigits),
    words('contact', ({ call }) => call.contactName),
    words('number', ({ call }) => call.number?.name),
    words('user_name', ({ call }) => call.user?.name),
    words('transferred_from', ({ call }) => call.transferredFrom),
    words('transferred_to', ({ call }) => call.transferredTo),
    words('assigned_to', ({ call }) => call.assignedTo),
    words('asset', ({ call }) => call.asset),
  ],
  [
    { sql: 'ARRAY_LENGTH(teams)', of: ({ call }) => call.teams.length },
    nested({ column: 'tags', field: 'name' }, ({ call }) => call.tags),
    nested({ column: 'comments', field: 'text' }, ({ call }) => call.comments),
    nested({ column: 'own', field: 'value' }, ({ own }) => own.map(({ value }) => value)),
    {
      sql: 'ARRAY_LENGTH(rings)',
      of: ({ call: { trail } }) => (trail ? trail.rings.length + trail.declines.length : 0),
    },
    truth('has_recording', ({ call }) => call.hasRecording),
    truth('has_voicemail', ({ call }) => call.hasVoicemail),
    truth('is_archived', ({ call }) => call.isArchived),
  ],
];

// small enough that the sums of a day stay whole numbers in JavaScript
const weightOf = (callId: number): number => (callId % 997) + 1;
const weightSql = '(MOD(call_id, 997) + 1)';

/** What must come back of some calls, each of which is there once. */
export function checksumOf(archived: readonly ArchivedCall[]): Checksum {
  const sums = groups.map((terms) =>
    archived.reduce(
      (sum, each) =>
        sum +
        weightOf(each.call.id) * terms.reduce((part, { of }, at) => part + (at + 1) * of(each), 0),
      0,
    ),
  );
  const ids = archived.reduce((sum, { call }) => sum + (call.id % 1_000_003), 0);
  return { calls: archived.length, sums: [ids, ...sums].join('-') };
}

const select = [
  'COUNT(*) AS calls',
  'IFNULL(SUM(MOD(call_id, 1000003)), 0) AS sum0',
  ...groups.map((terms, at) => {
    const weighed = terms.map(({ sql }, place) => `${place + 1} * ${sql}`);
    return `IFNULL(SUM(${weightSql} * (${weighed.join(' + ')})), 0) AS sum${at + 1}`;
  }),
].join(', ');

/** Asks the archive for the checksum of a day; reads its partition. */
export const checksumQuery = (day: UtcDay): ArchiveQuery => ({
  sql: `SELECT ${select} FROM calls WHERE started_at >= @day_from AND started_at < @day_to`,
  parameters: [
    { name: 'day_from', type: 'TIMESTAMP', value: startOfDay(day) },
    { name: 'day_to', type: 'TIMESTAMP', value: endOfDay(day) },
  ],
});

/** The checksum in the answer's one row. */
export const readChecksum = (row: ArchiveRow): Checksum => ({
  calls: Number(row.calls ?? 0),
  sums: ['sum0', ...groups.map((_, at) => `sum${at + 1}`)]
    .map((name) => String(row[name] ?? 0))
    .join('-'),
});

/** Whether two checksums agree. */
export const agree = (one: Checksum, other: Checksum): boolean =>
  one.calls === other.calls && one.sums === other.sums;
