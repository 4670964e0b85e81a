import type { FoundCall } from '../../../src/domain/pages/search-view';
import { addCalls, type ListedCall } from '../../../src/domain/results/call-list';
import { hasEveryWord } from '../../../src/domain/results/quick-search';
import { wholeNumber } from '../../../src/domain/texts/numbers';
import { texts } from '../../../src/domain/texts/texts';
import { el } from '../dom';
import { CallCard } from './card';
import type { CallsContext } from './context';
import { Copier } from './copier';
import { Pager } from './pager';
import { Toolbar } from './toolbar';

const say = texts.callCard;

/** Cards that stand on the page at a time, however many calls were found. */
const pageSize = 25;

/** Calls that were found: as cards, to be searched through and copied. */
export class CallResults {
  readonly element: HTMLElement;
  readonly #context: CallsContext;
  readonly #counter = el('p', { class: 'counter', role: 'status' });
  readonly #list = el('div', { class: 'cards' });
  readonly #toolbar = new Toolbar(() => this.#search());
  readonly #pager = new Pager(() => this.#turn());
  readonly #copier: Copier;
  readonly #noneMatch = el('p', { class: 'none' }, say.noneMatch);
  #all: readonly ListedCall[] = [];
  #shown: readonly ListedCall[] = [];
  #cards = new Map<FoundCall, CallCard>();

  /** @param criteria - What these calls were searched by, in words. */
  constructor(context: CallsContext, criteria: () => string) {
    this.#context = context;
    this.#copier = new Copier(() => ({
      calls: this.#shown.map(({ found }) => found),
      criteria: this.#withQuickSearch(criteria()),
    }));
    this.element = el(
      'section',
      { class: 'results', 'aria-label': say.results },
      el('div', { class: 'results-head' }, this.#toolbar.element, this.#counter),
      this.#copier.element,
      this.#list,
      this.#pager.element,
    );
    this.#toolbar.watchSelection(this.#list);
    this.#draw();
  }

  get count(): number {
    return this.#all.length;
  }

  /** Adds what a slice of a search brought. */
  add(calls: readonly FoundCall[]): void {
    this.#all = addCalls(this.#all, calls, this.#context.moments);
    this.#draw();
  }

  /** Begins anew, with an empty quick search. */
  clear(): void {
    this.#all = [];
    this.#toolbar.clear();
    this.#copier.clear();
    this.#pager.rewind();
    this.#draw();
  }

  focus(): void {
    this.#toolbar.focus();
  }

  #search(): void {
    this.#pager.rewind();
    this.#copier.clear();
    this.#draw();
  }

  #turn(): void {
    this.#draw();
    this.#list.scrollIntoView({ block: 'start' });
  }

  #draw(): void {
    const { words } = this.#toolbar;
    this.#shown = this.#all.filter(({ text }) => hasEveryWord(text, words));
    const counts = [this.#shown.length, this.#all.length].map(wholeNumber) as [string, string];
    this.#counter.textContent = say.counter(...counts);
    this.#copier.offer(this.#shown.length);
    const { start, end } = this.#pager.page(this.#shown.length, pageSize);
    this.#showCards(this.#shown.slice(start, end).map(({ found }) => found));
  }

  /** A card that stays keeps what was opened in it, and what it plays. */
  #showCards(calls: readonly FoundCall[]): void {
    const cards = new Map(calls.map((found) => [found, this.#cardOf(found)]));
    for (const [found, card] of this.#cards) if (!cards.has(found)) card.dispose();
    this.#cards = cards;
    for (const card of cards.values()) card.mark(this.#toolbar.wordsToMark);
    const none = this.#all.length > 0 && calls.length === 0;
    arrange(
      this.#list,
      none ? [this.#noneMatch] : [...cards.values()].map(({ element }) => element),
    );
  }

  #cardOf(found: FoundCall): CallCard {
    return this.#cards.get(found) ?? new CallCard(found, this.#context);
  }

  #withQuickSearch(criteria: string): string {
    const { typed } = this.#toolbar;
    return typed === '' ? criteria : `${criteria}\n${say.quickSearchedFor(typed)}`;
  }
}

/** Puts elements into a list; those that are there already are not moved, so that sound plays on. */
function arrange(list: HTMLElement, elements: readonly HTMLElement[]): void {
  for (const old of [...list.children]) {
    if (!elements.includes(old as HTMLElement)) old.remove();
  }
  elements.forEach((element, index) => {
    const there = list.children[index] ?? null;
    if (there !== element) list.insertBefore(element, there);
  });
}
