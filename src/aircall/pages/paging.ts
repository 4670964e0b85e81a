/** Most rows a page may have. @see https://developer.aircall.io/api-references/#pagination (read 2026-11-20). */
export const PAGE_SIZE = 50;

/**
 * Calls and contacts can be paged up to here, whatever their total says; narrow the time window to
 * reach the rest.
 *
 * @see https://developer.aircall.io/api-references/#pagination (read 2026-11-20).
 */
const MOST_PAGEABLE = 10_000;

/** How many pages a list has, the first included; a list that is empty has one empty page. */
export function pageCount(total: number, perPage = PAGE_SIZE): number {
  const rows = Math.min(total, MOST_PAGEABLE);
  return Math.max(1, Math.ceil(rows / Math.max(1, perPage)));
}

/** The numbers of the pages still to be read once the first is there. */
export function pagesAfterFirst(total: number, perPage = PAGE_SIZE): readonly number[] {
  return Array.from({ length: pageCount(total, perPage) - 1 }, (_, index) => index + 2);
}

/**
 * Each item once, at its first place. Lists move while they are paged, so the same item can come on
 * two pages; the later page was read later, so its version is kept.
 */
export function uniqueById<Item extends { readonly id: number }>(
  items: readonly Item[],
): readonly Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
