import { expires } from '../../domain/archive/expirations';
import {
  type ArchiveOptions,
  archiveOptionsText,
  archiveProperty,
  isWithin,
  keepDaysRange,
  mostGigabytesRange,
  parseArchiveOptions,
} from '../../domain/archive/options';
import { isOfAnother } from '../../domain/archive/owner';
import {
  type ArchivePlace,
  isDatasetId,
  isLocation,
  isProjectId,
} from '../../domain/archive/place';
import type { ArchiveCheck, ArchiveView } from '../../domain/archive/view';
import { texts } from '../../domain/texts/texts';
import type { Archive } from '../../ports/archive';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { adoptDays } from './adopt-days';
import { readDays } from './archive-days';
import { beginArchiving } from './care-for-archive';
import { markOf } from './own-store';
import { readArchive, viewArchive } from './read-archive';

const problems = texts.archive.problems;

/**
 * Looks what stands at a place, and whether it may be asked; changes nothing.
 *
 * @param place - An `ArchivePlace`; whatever a page or anybody else sends.
 * @throws {Refusal} When it cannot be one.
 * @throws {ArchiveFailure} When BigQuery refuses.
 */
export function checkArchive(world: World, place: unknown): ArchiveCheck {
  return checkPlace(world, archiveOf(world), readPlace(place));
}

function checkPlace(world: World, archive: Archive, wanted: ArchivePlace): ArchiveCheck {
  const inspection = archive.inspect(wanted);
  const { location = wanted.location, table } = inspection;
  if (table?.isOurs === false) throw new Refusal(problems.foreignTable);
  const place = { ...wanted, location };
  // a query that reads nothing: looking at a table does not tell whether one may ask it
  if (inspection.location !== undefined)
    archive.estimate(place, { sql: 'SELECT 1', parameters: [] });
  return {
    place,
    hasDataset: inspection.location !== undefined,
    ...(table && { rows: table.rows }),
    expires: expires(inspection),
    isOfAnother: isOfAnother(table, markOf(world)),
  };
}

/**
 * Makes dataset and table, as far as they are missing, and archives there from now on.
 *
 * @param use - An `ArchiveUse`; its place as in {@link checkArchive}.
 * @throws {Refusal} Also when calls left the sheets for another archive, or another spreadsheet archives
 *   there and is not to be relieved of it.
 */
export function useArchive(world: World, use: unknown): ArchiveView {
  const archive = archiveOf(world);
  const { place: found, rows, ...check } = checkPlace(world, archive, readPlace(use));
  const { takesOver } = (use ?? {}) as { readonly takesOver?: unknown };
  if (check.isOfAnother && takesOver !== true) throw new Refusal(problems.ofAnother);
  const lease = world.leases.take('job');
  if (lease === undefined) throw new Refusal(problems.busy);
  try {
    const before = parseArchiveOptions(world.state.readAll()[archiveProperty]);
    const isSame = before !== undefined && isSamePlace(before.place, found) && rows !== undefined;
    if (before !== undefined && !isSame) forgetDays(world, isSamePlace(before.place, found));
    archive.create(found, markOf(world));
    const options: ArchiveOptions = { ...(before ?? newOptions), place: found, isOn: true };
    if (rows !== undefined && rows > 0) adoptDays(world, archive, options);
    world.state.write({ [archiveProperty]: archiveOptionsText(options) });
    const job = beginArchiving(world, world.clock.now());
    return viewArchive(world, { job, isElsewhere: false });
  } finally {
    lease.release();
  }
}

const newOptions: Omit<ArchiveOptions, 'place'> = {
  isOn: true,
  removes: false,
  keepDays: keepDaysRange.default,
  mostGigabytes: mostGigabytesRange.default,
};

const isSamePlace = (one: ArchivePlace, other: ArchivePlace): boolean =>
  one.projectId === other.projectId && one.datasetId === other.datasetId;

/** Another archive has none of the days that were noted; those that left the sheets would be lost. */
function forgetDays(world: World, isGone: boolean): void {
  const days = readDays({ ...world, saved: world.state.readAll() });
  const left = [...days.values()].filter(({ hasLeft }) => hasLeft).length;
  if (left > 0) throw new Refusal(isGone ? problems.gone(left) : problems.daysLeft(left));
  if (days.size > 0) world.tables.replace('Archive days', []);
}

/**
 * Keeps how a person wants to archive.
 *
 * @param wish - `isOn`, `removes`, `keepDays` and `mostGigabytes`; whatever a page sends.
 * @throws {Refusal} When a number is out of range, or no archive is chosen.
 */
export function saveArchive(world: World, wish: unknown): ArchiveView {
  const before = parseArchiveOptions(world.state.readAll()[archiveProperty]);
  if (before === undefined) throw new Refusal(problems.notChosen);
  const { isOn, removes, keepDays, mostGigabytes } = (wish ?? {}) as Partial<
    Record<keyof ArchiveOptions, unknown>
  >;
  if (!isWithin(keepDaysRange, keepDays)) throw new Refusal(problems.keepDays);
  if (!isWithin(mostGigabytesRange, mostGigabytes)) throw new Refusal(problems.mostGigabytes);
  const options = {
    ...before,
    ...{ keepDays, mostGigabytes },
    isOn: isOn === true,
    removes: removes === true,
  };
  world.state.write({ [archiveProperty]: archiveOptionsText(options) });
  return readArchive(world);
}

function archiveOf({ archive }: World): Archive {
  if (archive === undefined) throw new Refusal(problems.notChosen);
  return archive;
}

function readPlace(value: unknown): ArchivePlace {
  const { projectId, datasetId, location } = (value ?? {}) as Partial<
    Record<keyof ArchivePlace, unknown>
  >;
  if (typeof projectId !== 'string' || !isProjectId(projectId)) {
    throw new Refusal(problems.projectId);
  }
  if (typeof datasetId !== 'string' || !isDatasetId(datasetId)) {
    throw new Refusal(problems.datasetId);
  }
  if (typeof location !== 'string' || !isLocation(location)) throw new Refusal(problems.location);
  return { projectId, datasetId, location };
}
