import type { AlertsView, BreachView } from '../../src/domain/alerts/view';
import { texts } from '../../src/domain/texts/texts';
import { button, el } from '../shared/dom';

const say = texts.alerts.page;

/** Breaches that go on, and a button for each that nobody is on yet. */
export class Breaches {
  readonly #list = el('ul', { class: 'breaches' });
  readonly #none = el('p', { class: 'help' }, say.none);
  readonly #acknowledge: (key: string) => void;
  readonly element = el(
    'section',
    { 'aria-labelledby': 'active' },
    el('h2', { id: 'active' }, say.activeTitle),
    this.#none,
    this.#list,
  );

  /** @param acknowledge - Is told the key of a rule. */
  constructor(acknowledge: (key: string) => void) {
    this.#acknowledge = acknowledge;
  }

  show({ breaches }: AlertsView): void {
    this.#none.hidden = breaches.length > 0;
    this.#list.replaceChildren(...breaches.map((breach) => this.#item(breach)));
  }

  /** The first button, for the keyboard. */
  get first(): HTMLButtonElement | null {
    return this.#list.querySelector('button');
  }

  #item({ key, sentence, value, told, by }: BreachView): HTMLElement {
    return el(
      'li',
      { class: by === '' ? 'breach loud' : 'breach' },
      el('strong', {}, sentence),
      ...(value === '' ? [] : [el('span', {}, say.value(value))]),
      ...(told === '' ? [] : [el('span', { class: 'help' }, told)]),
      by === ''
        ? button(say.acknowledge, { 'aria-label': say.acknowledgeLabel(sentence) }, () =>
            this.#acknowledge(key),
          )
        : el('span', {}, say.by(by)),
    );
  }
}
