import type { PreviewSheets } from '../../domain/insights/preview-view';
import { rebuildContacts } from '../contacts/rebuild-contacts';
import { type Reading, renewHandbook } from '../handbook/renew-handbook';
import type { World } from '../world';

/** What cards are made of, read a moment ago. */
export interface ReadSheets {
  readonly reading: Reading;
  readonly sheets: PreviewSheets;
}

/** Reads contacts and cards anew and marks what is wrong in them; from now on it counts for calls. */
export function readSheets(world: World): ReadSheets {
  // first: the columns that cards may name are those of the contacts
  const { why, contacts } = rebuildContacts(world);
  const reading = renewHandbook(world);
  const { rows, problems } = reading.cards;
  return {
    reading,
    sheets: { lines: rows.length, problems, contactsProblem: why, contacts },
  };
}
