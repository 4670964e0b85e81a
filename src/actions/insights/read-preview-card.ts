import { contactTextNames, contactWordsIn } from '../../domain/contacts/index-texts';
import { describeSwitches } from '../../domain/insights/describe-preview';
import type { PreviewView } from '../../domain/insights/preview-view';
import { parseSettings } from '../../domain/settings/parse';
import { followLog } from '../callers/care-for-callers';
import type { World } from '../world';
import { readSheets } from './read-sheets';

/** Columns that are ours; a card has no use for them. */
const ourColumns = ['E.164', 'Problem'];

/** What the page shows before somebody asks; the log is gone through when nobody did yet. */
export function readPreviewCard(world: World): PreviewView {
  const { saved, cache } = world;
  const { reading, sheets } = readSheets(world);
  followLog(world);
  const [name = ''] = contactTextNames;
  const columns = contactWordsIn(cache.read([name])[name]) ?? [];
  return {
    numbers: reading.handbook.numbers.map(({ id, name: called }) => ({ id, name: called })),
    columns: columns.filter((word) => word !== '' && !ourColumns.includes(word)),
    switches: describeSwitches(parseSettings(saved.SETTINGS), Boolean(saved.WEBHOOK_ID)),
    sheets,
  };
}
