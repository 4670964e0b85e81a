import { readArchiveDays } from '../../domain/archive/days';
import {
  type ArchiveOptions,
  archiveProperty,
  parseArchiveOptions,
} from '../../domain/archive/options';
import { daysThatLeft, type Period } from '../../domain/archive/query-days';
import type { UtcDay } from '../../domain/archive/utc-day';
import { texts } from '../../domain/texts/texts';
import { tellDay } from '../../domain/time/tell';
import type { Archive } from '../../ports/archive';
import { Refusal } from '../refusal';
import type { World } from '../world';

/** Days of a period whose calls are in the archive alone, and how to ask it. */
export interface LeftDays {
  /** Sorted; at least one. */
  readonly days: readonly UtcDay[];
  readonly archive: Archive;
  readonly options: ArchiveOptions;
}

/**
 * The days of a period that left the sheets; `undefined` when none did. Costs nothing where no
 * archive was chosen.
 *
 * @throws {Refusal} When some did and this copy of the script cannot ask BigQuery: to leave them out
 *   would look as if nobody had called.
 */
export function findLeft(world: World, period: Period): LeftDays | undefined {
  const options = parseArchiveOptions(world.saved[archiveProperty]);
  if (options === undefined) return undefined;
  const days = daysThatLeft(readArchiveDays(world.tables.read('Archive days')), period);
  const [first] = days;
  if (first === undefined) return undefined;
  const { archive } = world;
  if (archive === undefined) throw new Refusal(texts.searchArchive.cannotAsk(tellDay(first)));
  return { days, archive, options };
}
