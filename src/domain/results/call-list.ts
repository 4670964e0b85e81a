import type { FoundCall } from '../pages/search-view';
import { type CardWords, cardText, describeCard } from './card';
import type { Moments } from './moments';
import { foldInPlace } from './quick-search';

/** A call that was found, with the text the quick search looks through. */
export interface ListedCall {
  readonly found: FoundCall;
  /** What the card says and every value of the JSON, folded. */
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

/**
 * The text the quick search looks through. Fields' names are none of it: every call has a
 * `missed_call_reason`, and who types "missed" means those that were.
 */
function searchText({ details }: FoundCall, words: CardWords): string {
  return foldInPlace([cardText(words), details.replace(fieldNames, '')].join('\n'));
}

/** Names of fields in indented JSON, where each begins a line. */
const fieldNames = /^ *"(?:[^"\\]|\\.)*": /gm;
