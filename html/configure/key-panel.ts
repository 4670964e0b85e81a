import type { KeyView, SettingsView } from '../../src/domain/pages/settings-view';
import { texts } from '../../src/domain/texts/texts';
import { button, el } from '../shared/dom';
import { KeyFields } from '../shared/key-fields';
import { server } from '../shared/server';
import { Status } from '../shared/status';
import { whileBusy } from '../shared/while-busy';

const say = texts.pages.configure;

/** Says whether a key is stored, and unfolds to take another. */
export class KeyPanel {
  readonly element: HTMLElement;
  readonly #onNewKey: (view: SettingsView) => void;
  readonly #sentence = el('p');
  readonly #status = new Status();
  readonly #unfold = button(say.replaceKey, {}, () => this.#open());
  readonly #fold = button(say.keepKey, {}, () => this.#close());
  readonly #fields = new KeyFields();
  readonly #form: HTMLFieldSetElement;

  /** @param onNewKey - Runs with what is true after another key was stored. */
  constructor(onNewKey: (view: SettingsView) => void) {
    this.#onNewKey = onNewKey;
    const test = button(texts.setUp.key.action, { class: 'action' }, () => void this.#save());
    const buttons = el('div', { class: 'buttons' }, test, this.#fold);
    this.#form = el('fieldset', { hidden: true }, this.#fields.element, buttons);
    this.#form.addEventListener('keydown', (event) => {
      // Enter in an input would save the settings around it
      if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      void this.#save();
    });
    this.element = el(
      'div',
      { class: 'key-line field', role: 'group', 'aria-label': say.key },
      el('span', { class: 'label' }, say.key),
      this.#sentence,
      this.#unfold,
      this.#form,
      this.#status.element,
    );
  }

  show(key: KeyView): void {
    this.#sentence.textContent = describe(key);
    const isNone = key.kind === 'none';
    this.#unfold.textContent = isNone ? say.enterKey : say.replaceKey;
    this.#fold.textContent = isNone ? texts.pages.cancel : say.keepKey;
  }

  #open(): void {
    this.#form.hidden = false;
    this.#unfold.hidden = true;
    this.#status.clear();
    this.#fields.focus();
  }

  #close(): void {
    this.#fields.clear();
    this.#form.hidden = true;
    this.#unfold.hidden = false;
    this.#status.clear();
    this.#unfold.focus();
  }

  async #save(): Promise<void> {
    const form = this.#fields.read();
    if (form === undefined) return;
    const facts = { status: this.#status, hold: [this.#form], saying: texts.setUp.key.testing };
    await whileBusy(facts, async () => {
      const outcome = await server.apiSaveKey(form);
      if (!outcome.saved) {
        this.#status.clear();
        this.#fields.showProblems(outcome.problems);
        return;
      }
      this.#close();
      this.#status.say('busy', texts.setUp.refresh.refreshing);
      await server.apiRefreshBoard();
      this.#onNewKey(await server.apiReadSettings());
      const name = outcome.view.company?.name;
      this.#status.say('good', name ? texts.setUp.key.company(name) : texts.setUp.key.nameless);
    });
  }
}

function describe(key: KeyView): string {
  if (key.kind === 'none') return say.noKey;
  return key.end === '' ? say.hiddenKey : say.storedKey(`…${key.end}`);
}
