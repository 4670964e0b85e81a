import type { AlertsView } from '../../src/domain/alerts/view';
import { texts } from '../../src/domain/texts/texts';
import { button, el } from '../shared/dom';
import { secretField } from '../shared/fields/secret';

const say = texts.alerts.page.chat;

/** What can be done with the Chat space. */
export interface ChatActions {
  readonly save: (address: string) => void;
  readonly test: () => void;
  readonly forget: () => void;
}

/** The address of the Chat space's webhook: entered, tested, forgotten, never shown. */
export class ChatForm {
  readonly #field = secretField('chat', say.label);
  readonly #stored = el('p', {});
  readonly #save: HTMLButtonElement;
  readonly #test: HTMLButtonElement;
  readonly #forget: HTMLButtonElement;
  readonly element: HTMLElement;

  constructor({ save, test, forget }: ChatActions) {
    this.#save = button(say.save, {}, () => save(this.#field.read()));
    this.#test = button(say.test, {}, test);
    this.#forget = button(say.forget, {}, forget);
    this.element = el(
      'section',
      { 'aria-labelledby': 'chat-title' },
      el('h2', { id: 'chat-title' }, texts.alerts.page.chatTitle),
      el('p', { class: 'help' }, say.help),
      this.#stored,
      this.#field.element,
      el('div', { class: 'buttons' }, this.#save, this.#test, this.#forget),
    );
  }

  /** What must not be pressed while the script works. */
  get buttons(): readonly HTMLButtonElement[] {
    return [this.#save, this.#test, this.#forget];
  }

  show({ chatEnd }: AlertsView): void {
    const isStored = chatEnd !== '';
    this.#stored.textContent = isStored ? say.stored(chatEnd) : '';
    for (const element of [this.#stored, this.#test, this.#forget]) element.hidden = !isStored;
    this.#field.clear();
  }

  /** Says what is wrong with the address; `undefined` for nothing. */
  showProblem(problem: string | undefined): void {
    this.#field.showProblem(problem);
    if (problem !== undefined) this.#field.focus();
  }
}
