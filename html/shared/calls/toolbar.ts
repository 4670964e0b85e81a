import { searchWordsOf } from '../../../src/domain/results/quick-search';
import { texts } from '../../../src/domain/texts/texts';
import { button, el } from '../dom';

const say = texts.callCard;

/** A selection longer than this is no search. */
const longestSelection = 200;

/** The quick search over what was found, and what goes with it. */
export class Toolbar {
  readonly element: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #highlight: HTMLButtonElement;
  readonly #autoSearch: HTMLButtonElement;
  readonly #onChange: () => void;

  /** @param onChange - The words changed, or whether they are marked. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
    this.#input = el('input', {
      type: 'search',
      id: 'quick-search',
      placeholder: say.quickSearchHint,
      'aria-label': say.quickSearch,
      autocomplete: 'off',
      spellcheck: 'false',
    });
    this.#input.addEventListener('input', onChange);
    this.#highlight = this.#toggle(say.highlight, true, onChange);
    this.#autoSearch = this.#toggle(say.autoSearch, false, () => {});
    this.#autoSearch.title = say.autoSearchHint;
    this.element = el(
      'div',
      { class: 'toolbar', role: 'search' },
      this.#input,
      el('div', { class: 'toggles' }, this.#highlight, this.#autoSearch),
    );
  }

  /** As it was typed. */
  get typed(): string {
    return this.#input.value.trim();
  }

  get words(): readonly string[] {
    return searchWordsOf(this.typed);
  }

  get wordsToMark(): readonly string[] {
    return isOn(this.#highlight) ? this.words : [];
  }

  clear(): void {
    this.#input.value = '';
  }

  focus(): void {
    this.#input.focus();
  }

  /** Makes text that is selected on cards the quick search, while that is switched on. */
  watchSelection(cards: HTMLElement): void {
    const take = (): void => {
      const selection = document.getSelection();
      if (!isOn(this.#autoSearch) || !selection || selection.isCollapsed) return;
      if (!selection.anchorNode || !cards.contains(selection.anchorNode)) return;
      const text = selection.toString().replace(/\s+/g, ' ').trim().slice(0, longestSelection);
      if (text === '' || text === this.typed) return;
      this.#input.value = text;
      this.#onChange();
    };
    cards.addEventListener('mouseup', take);
    // with caret browsing text is selected by Shift and arrows
    cards.addEventListener('keyup', (event) => {
      if (event.key === 'Shift' || event.shiftKey) take();
    });
  }

  #toggle(caption: string, on: boolean, onToggle: () => void): HTMLButtonElement {
    const made = button(caption, { class: 'toggle', 'aria-pressed': String(on) }, () => {
      made.setAttribute('aria-pressed', String(!isOn(made)));
      onToggle();
    });
    return made;
  }
}

const isOn = (toggle: HTMLButtonElement): boolean => toggle.getAttribute('aria-pressed') === 'true';
