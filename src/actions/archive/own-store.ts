import { ArchiveFailure } from '../../domain/archive/archive-failure';
import { isOfAnother, ownerMark } from '../../domain/archive/owner';
import type { Problem } from '../../domain/texts/failure';
import { texts } from '../../domain/texts/texts';
import type { World } from '../world';
import type { ArchiveTools } from './archive-tools';

/** This spreadsheet, as the label of its archive tells it. */
export const markOf = ({ hash, saved }: World): string =>
  ownerMark(hash, saved.SPREADSHEET_ID ?? '');

/**
 * Why nothing may be archived there any more: the archive is gone, or another spreadsheet took it over.
 *
 * @throws {ArchiveFailure} When it is gone, or BigQuery does not tell.
 */
export function whyNotOurs({
  world,
  archive,
  options,
}: Pick<ArchiveTools, 'world' | 'archive' | 'options'>): Problem | undefined {
  const { location, table } = archive.inspect(options.place);
  if (location === undefined) throw new ArchiveFailure('no-dataset', '');
  if (table === undefined) throw new ArchiveFailure('no-table', '');
  return isOfAnother(table, markOf(world)) ? texts.archive.problems.takenOver : undefined;
}
