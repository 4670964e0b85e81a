import type { Texts } from '../texts/en';
import { texts } from '../texts/texts';
import type { CachedPart, ClearCacheView } from './clear-cache-view';

type PartName = keyof Texts['clearCache']['parts'];

const partNames: readonly PartName[] = ['users', 'teams', 'numbers', 'assignments', 'calls'];

/** What is cached, a line each: `50 users, read 14:03:22`; what there is none of is left out. */
export function listCache(view: ClearCacheView): readonly string[] {
  const { nothingCached, rest } = texts.clearCache;
  const present = presentIn(view);
  if (present.length === 0) return [nothingCached];
  return [...present.map((name) => line(name, view[name], texts)), rest];
}

const presentIn = (view: ClearCacheView): readonly PartName[] =>
  partNames.filter((name) => view[name].count > 0);

function line(name: PartName, { count, at }: CachedPart, { clearCache: say }: Texts): string {
  const words = say.parts[name](count);
  return at === undefined ? words : `${words}, ${say.readAt(at)}`;
}

/** What is cached, in one phrase without what there is none of. */
export function sumUpCache(view: ClearCacheView): string {
  const say = texts.clearCache;
  return (
    presentIn(view)
      .map((name) => say.parts[name](view[name].count))
      .join(', ') || say.nothingCached
  );
}

/** What the next refresh costs afterwards, and what it does not bring back. */
export function describeCold(view: ClearCacheView): readonly string[] {
  const say = texts.clearCache;
  const { next, mappingEstimate } = view;
  return [say.nextTakes(next), ...(mappingEstimate ? [say.mapAgain(mappingEstimate)] : [])];
}
