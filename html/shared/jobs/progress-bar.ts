import { el } from '../dom';

/** How far a job is, as a bar that screen readers read as words. */
export class ProgressBar {
  readonly #filled = el('div');
  readonly element: HTMLElement;

  /** @param label - What makes progress, for screen readers. */
  constructor(label: string) {
    const facts = { class: 'bar', role: 'progressbar', 'aria-label': label, 'aria-valuemin': '0' };
    this.element = el('div', facts, this.#filled);
  }

  /** @param words - The same in words. */
  show(facts: { state: string; done: number; total: number }, words: string): void {
    const { state, done, total } = facts;
    const shown = Math.min(done, total);
    this.element.dataset.state = state;
    this.element.setAttribute('aria-valuemax', String(total));
    this.element.setAttribute('aria-valuenow', String(shown));
    this.element.setAttribute('aria-valuetext', words);
    this.#filled.style.width = `${total > 0 ? (100 * shown) / total : 0}%`;
  }
}
