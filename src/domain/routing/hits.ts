import { readDate, readText } from '../sheets/cells';
import { headers, type Row } from '../sheets/headers';
import { texts } from '../texts/texts';
import type { EpochSeconds } from '../time/units';

/** A stretch of the sheet Actions: after one moment, up to another. */
export interface HitWindow {
  readonly after: EpochSeconds;
  readonly upTo: EpochSeconds;
}

const column = (name: (typeof headers.Actions)[number]): number => headers.Actions.indexOf(name);

/** How often each rule decided in a stretch of time, by its name, after the rows of the sheet Actions. */
export function countHits(
  actions: readonly Row[],
  { after, upTo }: HitWindow,
): ReadonlyMap<string, number> {
  const hits = new Map<string, number>();
  for (const row of actions) {
    const at = readDate(row[column('Time')]) ?? 0;
    const isRouting = readText(row[column('Kind')]) !== texts.callStart.kinds.card;
    const rule = readText(row[column('Rule or card')]);
    if (rule === '' || !isRouting || at <= after || at > upTo) continue;
    hits.set(rule, (hits.get(rule) ?? 0) + 1);
  }
  return hits;
}

/**
 * The column Hits with new hits added.
 *
 * @param rules - The rows of Routing rules.
 * @returns `undefined` when nothing changes.
 */
export function addHits(
  rules: readonly Row[],
  hits: ReadonlyMap<string, number>,
): readonly (number | string)[] | undefined {
  const ruleAt = (headers['Routing rules'] as readonly string[]).indexOf('Rule');
  const hitsAt = (headers['Routing rules'] as readonly string[]).indexOf('Hits');
  const names = rules.map((row) => readText(row[ruleAt]));
  if (!names.some((name) => hits.has(name))) return undefined;
  return rules.map((row, index) => {
    const before = Number(row[hitsAt]) || 0;
    const name = names[index] ?? '';
    // of two rules of one name only the first can be told to have decided
    const more = names.indexOf(name) === index ? (hits.get(name) ?? 0) : 0;
    return before + more || readText(row[hitsAt]);
  });
}
