import { addHits, countHits } from '../../domain/routing/hits';
import { parseObject } from '../../domain/settings/parse';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import type { World } from '../world';

/** Actions of the last moments may still be on their way into the sheet. */
const settledAfter: Seconds = 15;

/** How many rows the sheet Actions keeps, and up to a tenth more. */
const mostActions = 2_000;

/** The property that says up to which moment hits were counted: `{"upTo":1790000000}`. */
const hitsProperty = 'ROUTING_HITS';

/** Counts in Routing rules how often each rule decided, and keeps the sheet Actions short. */
export function careForActions({ state, tables, saved }: World, now: EpochSeconds): void {
  const { upTo: after } = parseObject(saved[hitsProperty]);
  const upTo = Math.floor(now - settledAfter);
  // first: killed in between, a hit is missing, which is better than counted for ever
  state.write({ [hitsProperty]: JSON.stringify({ upTo }) });
  if (typeof after === 'number') {
    const actions = tables.readSince('Actions', 'Time', after);
    const hits = countHits(actions, { after, upTo });
    const cells = hits.size > 0 ? addHits(tables.read('Routing rules'), hits) : undefined;
    if (cells) tables.putColumn('Routing rules', 'Hits', cells);
  }
  tables.trim('Actions', mostActions);
}
