import type { ArchiveQuery } from './query';
import { endOfDay, startOfDay, type UtcDay } from './utc-day';

const inDay = 'started_at >= @day_from AND started_at < @day_to';

const dayParameters = (day: UtcDay): ArchiveQuery['parameters'] => [
  { name: 'day_from', type: 'TIMESTAMP', value: startOfDay(day) },
  { name: 'day_to', type: 'TIMESTAMP', value: endOfDay(day) },
];

/** Everything the archive has of a day; reads its partition. */
export const dayQuery = (day: UtcDay): ArchiveQuery => ({
  sql: `SELECT * FROM calls WHERE ${inDay} ORDER BY call_id`,
  parameters: dayParameters(day),
});

/** What the archive has of some calls of a day; reads its partition. */
export const someOfDayQuery = (day: UtcDay, ids: readonly number[]): ArchiveQuery => ({
  sql: `SELECT * FROM calls WHERE ${inDay} AND call_id IN UNNEST(@ids)`,
  parameters: [...dayParameters(day), { name: 'ids', type: 'INT64[]', values: ids }],
});
