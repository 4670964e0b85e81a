import type { FoundCall } from '../pages/search-view';
import { type CardWords, cardText, describeCard } from './card';
import type { Moments } from './moments';
import { foldInPlace } from './quick-search';

/** A call that was found, with the text the quick search looks through. */
export interface ListedCall {
  readonly found: FoundCall;
  /** All its attributes: what the card says and the whole JSON, folded. */
  readonly text: string;
}

/**
 * The list with more calls: newest first, each once, as it was read last.
 *
 * @param more - A slice of a search, in any order.
 */
export function addCalls(
  list: readonly ListedCall[],
  more: readonly FoundCall[],
  moments: Moments,
): readonly ListedCall[] {
  const byId = new Map(list.map((listed) => [listed.found.call.id, listed]));
  for (const found of more) {
    const text = searchText(found, describeCard(found, moments));
    byId.set(found.call.id, { found, text });
  }
  return [...byId.values()].sort(newestFirst);
}

function newestFirst({ found: { call: a } }: ListedCall, { found: { call: b } }: ListedCall) {
  return b.startedAt - a.startedAt || b.id - a.id;
}

/** The text the quick search looks through. */
function searchText({ details }: FoundCall, words: CardWords): string {
  return foldInPlace([cardText(words), details].join('\n'));
}
