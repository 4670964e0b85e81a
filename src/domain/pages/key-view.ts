import type { KeyView } from './settings-view';

/** How many characters of the API ID are told. */
const toldCharacters = 4;

/** An ID shorter than this would be told too large a part of. */
const leastLength = 12;

/** What may be told of a key. @param apiId - `undefined` when the key has none we can name. */
export function describeKey(apiId: string | undefined): KeyView {
  const isLong = apiId !== undefined && apiId.length >= leastLength;
  return { kind: 'stored', end: isLong ? apiId.slice(-toldCharacters) : '' };
}
