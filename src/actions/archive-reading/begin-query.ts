import type { ArchiveQuery } from '../../domain/archive/query';
import { searchJobId } from '../../domain/archive/read-position';
import { endOfDay } from '../../domain/archive/utc-day';
import { texts } from '../../domain/texts/texts';
import { gigabyte } from '../archive/archive-tools';
import { Refusal } from '../refusal';
import type { World } from '../world';
import type { LeftDays } from './find-left';

/** 16 hexadecimal digits that tell of a query. */
export const markOf = ({ hash }: World, query: ArchiveQuery): string =>
  hash(JSON.stringify([query.sql, query.parameters])).slice(0, 16);

/**
 * Begins a query that reads no more than a person allowed.
 *
 * @param again - What is the same for everybody who may share one answer; nothing: nobody shares it.
 * @returns The id of its job.
 * @throws {Refusal} When it would read more: nothing was run.
 * @throws {ArchiveFailure} When BigQuery refuses.
 */
export function beginQuery(
  world: World,
  left: LeftDays,
  query: ArchiveQuery,
  again?: string,
): string {
  const { archive, options } = left;
  const mostBytes = options.mostGigabytes * gigabyte;
  const bytes = archive.estimate(options.place, query);
  if (bytes > mostBytes) throw new Refusal(tooMuch(left, bytes));
  const seed = world.hash(again ?? `${world.clock.now()} ${world.random()} ${world.random()}`);
  const jobId = searchJobId(markOf(world, query), seed.slice(0, 16));
  archive.begin(options.place, query, { mostBytes, jobId });
  return jobId;
}

function tooMuch({ days, options }: LeftDays, bytes: number) {
  const last = days[days.length - 1] ?? '';
  return texts.searchArchive.tooMuch({
    gigabytes: Math.ceil(bytes / gigabyte),
    most: options.mostGigabytes,
    firstInSheet: new Date(endOfDay(last) * 1000).toISOString().slice(0, 10),
  });
}
