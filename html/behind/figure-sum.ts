import type { BehindView } from '../../src/domain/behind/view';
import { el } from '../shared/dom';

/** A figure and how it comes about. */
export class FigureSum {
  readonly #title = el('h1', { tabindex: '-1', dir: 'auto' });
  readonly #period = el('p', { class: 'period' });
  readonly #sum = el('p', { class: 'sum' });
  readonly #formula = el('p', { class: 'help' });
  readonly #notes = el('ul', { class: 'notes' });
  readonly element = el(
    'section',
    { class: 'figure', 'aria-live': 'polite' },
    this.#title,
    this.#period,
    this.#sum,
    this.#formula,
    this.#notes,
  );

  show({ title, period, sum, formula, notes }: BehindView): void {
    this.#title.textContent = title;
    this.#period.textContent = period;
    this.#sum.textContent = sum;
    this.#formula.textContent = formula;
    this.#notes.replaceChildren(...notes.map((note) => el('li', {}, note)));
  }

  focus(): void {
    this.#title.focus();
  }
}
