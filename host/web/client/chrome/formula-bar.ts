import { el } from '../dom';

/** What the person does in the bar over the grid. */
interface FormulaBarEvents {
  /** An address was typed into the box at the left. */
  readonly goTo: (text: string) => void;
  /** Typing into the content starts an edit of the active cell. */
  readonly input: (text: string) => void;
  readonly commit: (text: string, down: boolean) => void;
  readonly cancel: () => void;
}

/** The address of the selection, and the active cell's content as editing shows it. */
export class FormulaBar {
  readonly #name = el('input', {
    class: 'name-box',
    'aria-label': 'Name box',
    spellcheck: 'false',
  });
  readonly #content = el('textarea', {
    class: 'formula',
    'aria-label': 'Formula bar',
    spellcheck: 'false',
    rows: 1,
  });
  readonly element = el(
    'div',
    { class: 'formula-bar' },
    this.#name,
    el('span', { class: 'divider' }),
    el('span', { class: 'fx', 'aria-hidden': true }, 'fx'),
    this.#content,
  );
  #editing = false;

  constructor(readonly events: FormulaBarEvents) {
    this.#name.addEventListener('focus', () => this.#name.select());
    this.#name.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.events.goTo(this.#name.value);
      event.stopPropagation();
    });
    this.#content.addEventListener('input', () => {
      this.#editing = true;
      this.events.input(this.#content.value);
    });
    this.#content.addEventListener('keydown', (event) => this.#key(event));
    this.#content.addEventListener('blur', () => this.#end(false));
  }

  /** Shows a selection, unless the person is typing here. */
  show(address: string, content: string): void {
    if (document.activeElement !== this.#name) this.#name.value = address;
    if (!this.#editing) this.#content.value = content;
  }

  /** Whether the keyboard is in the content. */
  get isTyping(): boolean {
    return document.activeElement === this.#content;
  }

  /** Shows what is typed into the cell itself. */
  mirror(text: string): void {
    this.#content.value = text;
  }

  #key(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') {
      this.#editing = false;
      this.events.cancel();
    } else if (event.key === 'Enter' && !event.altKey) {
      event.preventDefault();
      this.#end(true);
    }
  }

  #end(down: boolean): void {
    if (this.#editing) {
      this.#editing = false;
      this.events.commit(this.#content.value, down);
    } else if (down) this.events.cancel();
  }
}
