import { button, el } from '../shared/dom';

interface Wording {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
}

/** A question in the page, asked before something is done; Escape and the second button leave it. */
export class Question {
  readonly #yes: HTMLButtonElement;
  readonly element: HTMLElement;
  #leave: () => void = () => undefined;

  constructor({ question, yes, no }: Wording, work: () => void) {
    const words = el('p', { id: 'question' }, question);
    this.#yes = button(yes, {}, () => {
      this.element.hidden = true;
      work();
    });
    const buttons = el(
      'div',
      { class: 'buttons' },
      this.#yes,
      button(no, {}, () => this.#close()),
    );
    this.element = el(
      'div',
      { class: 'question', role: 'alertdialog', 'aria-labelledby': 'question', hidden: true },
      words,
      buttons,
    );
    this.element.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#close();
    });
  }

  /** @param leave - What to do when the answer is no. */
  ask(leave: () => void): void {
    this.#leave = leave;
    this.element.hidden = false;
    this.#yes.focus();
  }

  #close(): void {
    this.element.hidden = true;
    this.#leave();
  }
}
