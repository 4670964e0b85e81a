import type { ApiOutcome } from '../../aircall/client/outcome';
import { listTags } from '../../aircall/endpoints/tags';
import { parsePage } from '../../aircall/pages/page';
import { pagesAfterFirst } from '../../aircall/pages/paging';
import { parseTag, type Tag } from '../../aircall/parse/tag';
import type { SearchForm } from '../../domain/pages/search-view';
import { readTexts } from '../../domain/search/read-texts';
import { cleanText } from '../../domain/texts/clean-text';
import { explainFailure } from '../../domain/texts/explain-failure';
import { texts } from '../../domain/texts/texts';
import { connectShared } from '../budget/connect-shared';
import { failureOf } from '../failure-of';
import type { World } from '../world';

/** The name under which the cache keeps the tags. */
export const tagsText = 'tags';

/** A new tag is in the list after so long at the latest. */
const cacheSeconds = 3600;

/** What the form is told of tags. */
export type TagsView = Pick<SearchForm, 'tags' | 'whyNoTags'>;

/**
 * The names of Aircall's tags, from the cache or from Aircall. A failure is told, not thrown: the
 * form works without them, as tags can be typed.
 */
export function recallTags(world: World): TagsView {
  const cached = readTexts(world.cache.read([tagsText])[tagsText]);
  if (cached) return view(cached);
  try {
    const names = sortedNames(readTags(world));
    world.cache.write({ [tagsText]: JSON.stringify(names) }, cacheSeconds);
    return view(names);
  } catch (error) {
    const { what } = explainFailure(failureOf(error), world.clock.timeZone());
    world.log.trouble(what, error);
    return { tags: [], whyNoTags: texts.searchWords.noTagsBecause(what) };
  }
}

const view = (tags: readonly string[]): TagsView => ({
  tags,
  whyNoTags: tags.length > 0 ? '' : texts.searchWords.noTagsYet,
});

function readTags(world: World): readonly Tag[] {
  const { aircall } = connectShared(world, { priority: 'search' });
  const read = (outcome: ApiOutcome) => parsePage(outcome, 'tags', parseTag);
  const [first] = aircall.send([listTags(1)]).map(read);
  if (first === undefined) return [];
  const rest = aircall.send(pagesAfterFirst(first.total, first.perPage).map(listTags)).map(read);
  return [first, ...rest].flatMap((page) => page.items);
}

/** Each name once, whatever its case. */
function sortedNames(tags: readonly Tag[]): readonly string[] {
  const names = tags.map(({ name }) => cleanText(name)).filter((name) => name !== '');
  const byKey = new Map(names.map((name) => [name.toLowerCase(), name]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}
