/** One page of a list that is shown in pages. */
export interface ListPage {
  /** From 0. */
  readonly index: number;
  readonly pages: number;
  /** Places in the list, `end` excluded. */
  readonly start: number;
  readonly end: number;
}

/** The page of a list nearest to the one asked for; an empty list has one empty page. */
export function pageOf(count: number, pageSize: number, wanted: number): ListPage {
  const pages = Math.max(1, Math.ceil(count / pageSize));
  const index = Math.min(Math.max(0, wanted), pages - 1);
  const start = index * pageSize;
  return { index, pages, start, end: Math.min(count, start + pageSize) };
}
