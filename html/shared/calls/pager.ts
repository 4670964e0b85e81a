import { type ListPage, pageOf } from '../../../src/domain/results/paging';
import { wholeNumber } from '../../../src/domain/texts/numbers';
import { texts } from '../../../src/domain/texts/texts';
import { button, el } from '../dom';

const say = texts.callCard;

/** Turns the pages of a list. */
export class Pager {
  readonly element: HTMLElement;
  readonly #place = el('span', { 'aria-live': 'polite' });
  readonly #previous: HTMLButtonElement;
  readonly #next: HTMLButtonElement;
  #index = 0;

  /** @param onTurn - Somebody wants to see another page. */
  constructor(onTurn: () => void) {
    this.#previous = button(say.previous, {}, () => this.#turn(-1, onTurn));
    this.#next = button(say.next, {}, () => this.#turn(1, onTurn));
    this.element = el(
      'nav',
      { class: 'pager', 'aria-label': say.pages },
      this.#previous,
      this.#place,
      this.#next,
    );
  }

  rewind(): void {
    this.#index = 0;
  }

  /** The page to show of a list of so many. */
  page(count: number, pageSize: number): ListPage {
    const page = pageOf(count, pageSize, this.#index);
    this.#index = page.index;
    this.#place.textContent = say.page(wholeNumber(page.start + 1), wholeNumber(page.end));
    this.element.hidden = page.pages === 1;
    this.#previous.disabled = page.index === 0;
    this.#next.disabled = page.index === page.pages - 1;
    return page;
  }

  #turn(step: number, onTurn: () => void): void {
    this.#index += step;
    onTurn();
    // a disabled button loses the focus, and the keyboard its place
    if (document.activeElement === document.body) (step > 0 ? this.#previous : this.#next).focus();
  }
}
