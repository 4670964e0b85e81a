import { parseObject } from '../settings/parse';
import { type ArchivePlace, isDatasetId, isProjectId } from './place';

/**
 * What a person chose for the archive: the property ARCHIVE. It is no setting of the settings table,
 * so that nobody without BigQuery reads of it.
 *
 * ```
 * {"projectId":"acme-calls","datasetId":"aircall","location":"EU","isOn":true,"removes":false,
 *  "keepDays":92,"mostGigabytes":10}
 * ```
 */
export interface ArchiveOptions {
  readonly place: ArchivePlace;
  /** Whether closed days are archived by themselves. */
  readonly isOn: boolean;
  /** Whether archived days leave the sheet. */
  readonly removes: boolean;
  /** Days that stay in the sheet all the same. */
  readonly keepDays: number;
  /** A query that would read more is not run; thousand millions of bytes. */
  readonly mostGigabytes: number;
}

/** The name of the property. */
export const archiveProperty = 'ARCHIVE';

/** What may be chosen of a number, both ends included. */
export interface ArchiveRange {
  readonly default: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Insight cards and routing look back 30 days, within seconds in which nobody can ask the archive:
 * their days, and one more for the time zone, always stay in the sheet.
 */
export const keepDaysRange: ArchiveRange = { default: 92, least: 31, most: 3_660 };

/** A search through years of an ordinary company reads far less than the default. */
export const mostGigabytesRange: ArchiveRange = { default: 10, least: 1, most: 10_000 };

/** Reads the property; `undefined` when no archive was chosen. */
export function parseArchiveOptions(text: string | undefined): ArchiveOptions | undefined {
  const { projectId, datasetId, location, isOn, removes, keepDays, mostGigabytes } =
    parseObject(text);
  if (typeof projectId !== 'string' || !isProjectId(projectId)) return undefined;
  if (typeof datasetId !== 'string' || !isDatasetId(datasetId)) return undefined;
  if (typeof location !== 'string') return undefined;
  return {
    place: { projectId, datasetId, location },
    isOn: isOn === true,
    removes: removes === true,
    keepDays: within(keepDaysRange, keepDays),
    mostGigabytes: within(mostGigabytesRange, mostGigabytes),
  };
}

/** The property's text. */
export const archiveOptionsText = ({ place, ...rest }: ArchiveOptions): string =>
  JSON.stringify({ ...place, ...rest });

const within = (range: ArchiveRange, value: unknown): number =>
  isWithin(range, value) ? value : range.default;

/** Whether a value is a whole number of a range. */
export const isWithin = ({ least, most }: ArchiveRange, value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
