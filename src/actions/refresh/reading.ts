import type { ApiRequest } from '../../aircall/client/api-request';
import type { ApiOutcome } from '../../aircall/client/outcome';
import type { Page } from '../../aircall/pages/page';
import { pageCount, uniqueById } from '../../aircall/pages/paging';

/** How a list is asked for and read, page by page. */
export interface List<Item> {
  readonly request: (page: number) => ApiRequest;
  readonly read: (outcome: ApiOutcome) => Page<Item>;
}

/**
 * A list that is being read in rounds: its first pages, then as many of the rest as there is room
 * for. What it holds is always its first pages without a gap.
 */
export class Reading<Item extends { readonly id: number }> {
  readonly #list: List<Item>;
  readonly #expectedPages: number;
  #pages: Page<Item>[] = [];

  /** @param expectedPages - How many pages there were last time; all are asked for at once. */
  constructor(list: List<Item>, expectedPages = 1) {
    this.#list = list;
    this.#expectedPages = expectedPages;
  }

  /** The requests of the first round. */
  first(): readonly ApiRequest[] {
    return this.#requests(1, this.#expectedPages);
  }

  /** The requests of the next round: what is still missing, as far as there is room. */
  rest(room: number): readonly ApiRequest[] {
    const missing = pageCount(this.total) - this.#pages.length;
    const next = this.#pages.length + 1;
    return this.#requests(next, Math.max(0, Math.min(missing, room)));
  }

  /**
   * Takes the answers to the requests of one round, in their order.
   *
   * @throws {AircallError} When a page failed.
   */
  take(outcomes: readonly ApiOutcome[]): void {
    this.#pages = [...this.#pages, ...outcomes.map(this.#list.read)];
  }

  /** Items read so far, each once. */
  get items(): readonly Item[] {
    return uniqueById(this.#pages.flatMap((page) => page.items));
  }

  /** How many items Aircall says there are. */
  get total(): number {
    return this.#pages[0]?.total ?? 0;
  }

  /** Whether all pages have been read. */
  get isComplete(): boolean {
    return this.#pages.length >= pageCount(this.total);
  }

  #requests(first: number, count: number): readonly ApiRequest[] {
    return Array.from({ length: count }, (_, index) => this.#list.request(first + index));
  }
}
