import type { ArchivedCall } from '../../domain/archive/archived-call';
import { checksumOf } from '../../domain/archive/checksum';
import type { LoadedDay } from '../../domain/archive/cursor';
import { dayQuery } from '../../domain/archive/day-rows';
import type { ArchiveDay } from '../../domain/archive/days';
import { archiveLine, readArchiveRow } from '../../domain/archive/line';
import { mergeDay } from '../../domain/archive/merge-day';
import { partsOf } from '../../domain/archive/parts';
import { later } from '../../domain/archive/plan';
import type { UtcDay } from '../../domain/archive/utc-day';
import { forgettingCallers } from '../log/forgetting-callers';
import { type ArchiveTools, askAll } from './archive-tools';
import type { LogRecord } from './log-days';

/** A day as it is to be loaded. */
export interface GatheredDay {
  /** Newline-delimited JSON; more than one when the day is large. */
  readonly parts: readonly string[];
  readonly loaded: LoadedDay;
}

/**
 * Puts a day together: what the sheets have, and, when it was archived before, what the archive has;
 * what the retention removed stays away.
 */
export function gatherDay(
  tools: ArchiveTools,
  day: UtcDay,
  { records, noted }: { readonly records: readonly LogRecord[]; readonly noted?: ArchiveDay },
): GatheredDay {
  const forget = forgettingCallers(tools.world);
  const logged = records.flatMap(({ archived }) => archived ?? []);
  const calls = mergeDay({
    archived: noted ? archivedOf(tools, day) : [],
    logged,
    hasLeft: noted?.hasLeft === true,
  }).map((each) => ({ ...each, call: forget(each.call) }));
  const { parts, bytes } = partsOf(calls.map(archiveLine));
  return {
    parts,
    loaded: {
      ...checksumOf(calls),
      rows: records.length,
      bytes,
      updatedAt: newestOf([...logged, ...calls]),
      hasCallers: calls.some(
        ({ call }) => call.externalDigits !== undefined || call.contactName !== undefined,
      ),
    },
  };
}

const newestOf = (calls: readonly ArchivedCall[]): number | undefined =>
  calls.reduce<number | undefined>((newest, { updatedAt }) => later(newest, updatedAt), undefined);

const archivedOf = (tools: ArchiveTools, day: UtcDay): readonly ArchivedCall[] =>
  askAll(tools, dayQuery(day)).flatMap((row) => readArchiveRow(row) ?? []);
