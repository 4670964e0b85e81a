import type { KeyView } from '../../src/domain/pages/settings-view';
import { en } from '../../src/domain/texts/en';
import { button, el } from '../shared/dom';

const say = en.pages.configure;

/** Says whether a key is stored, and leads to entering another. */
export class KeyPanel {
  readonly element: HTMLElement;
  readonly #sentence = el('p');
  readonly #button: HTMLButtonElement;

  constructor(onReplace: () => void) {
    this.#button = button(say.replaceKey, {}, onReplace);
    this.element = el(
      'div',
      { class: 'key-line field', role: 'group', 'aria-label': say.key },
      el('span', { class: 'label' }, say.key),
      this.#sentence,
      el('p', { class: 'help' }, say.keyHelp),
      this.#button,
    );
  }

  show(key: KeyView): void {
    this.#sentence.textContent = describe(key);
    this.#button.textContent = key.kind === 'none' ? say.enterKey : say.replaceKey;
  }
}

function describe(key: KeyView): string {
  if (key.kind === 'none') return say.noKey;
  return key.end === '' ? say.hiddenKey : say.storedKey(`…${key.end}`);
}
