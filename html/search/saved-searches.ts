import type { SavedSearch } from '../../src/domain/pages/search-view';
import { texts } from '../../src/domain/texts/texts';
import { button, el } from '../shared/dom';
import { problemOf, server } from '../shared/server';
import { Status } from '../shared/status';

const say = texts.search;

/** What the list of saved searches needs of the form. */
export interface SavedSearchesHost {
  /** What is entered; `undefined` when something is wrong, which is shown then. */
  read(): Omit<SavedSearch, 'name'> | undefined;
  load(search: SavedSearch): void;
}

/** Searches under names: to be filled in again, saved and deleted. */
export class SavedSearches {
  readonly element: HTMLElement;
  readonly #host: SavedSearchesHost;
  readonly #status = new Status();
  readonly #summary = el('summary');
  readonly #list = el('ul', { class: 'saved-list' });
  readonly #name = el('input', {
    id: 'saved-name',
    type: 'text',
    maxlength: '100',
    autocomplete: 'off',
  });
  readonly #body: HTMLFieldSetElement;
  #saved: readonly SavedSearch[] = [];

  constructor(saved: readonly SavedSearch[], host: SavedSearchesHost) {
    this.#host = host;
    const save = button(say.save, {}, () => void this.#save());
    this.#name.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      // Enter would search
      event.preventDefault();
      void this.#save();
    });
    this.#body = el(
      'fieldset',
      {},
      this.#list,
      el('label', { for: 'saved-name' }, say.saveAs),
      el('div', { class: 'save-line' }, this.#name, save),
    );
    this.element = el(
      'details',
      { class: 'saved' },
      this.#summary,
      this.#body,
      this.#status.element,
    );
    this.#show(saved);
  }

  #show(saved: readonly SavedSearch[]): void {
    this.#saved = saved;
    this.#summary.textContent = saved.length === 0 ? say.saved : say.savedCount(saved.length);
    const rows = saved.map((search) => this.#row(search));
    this.#list.replaceChildren(...(rows.length > 0 ? rows : [el('li', {}, say.noneSaved)]));
  }

  #row(search: SavedSearch): HTMLElement {
    const { name } = search;
    const load = button(name, { class: 'link', title: say.load(name), dir: 'auto' }, () => {
      this.#host.load(search);
      this.#status.say('good', say.loaded(name));
    });
    const label = say.deleteNamed(name);
    const attributes = { class: 'link', 'aria-label': label, title: label };
    const remove = button(say.delete, attributes, () => void this.#delete(search));
    return el('li', {}, load, remove);
  }

  async #save(): Promise<void> {
    const name = this.#name.value.trim();
    if (name === '') {
      this.#status.say('bad', say.noName);
      this.#name.focus();
      return;
    }
    const search = this.#host.read();
    if (search === undefined) return;
    const isKnown = this.#saved.some((one) => one.name === name);
    await this.#change(
      () => server.apiSaveSearch({ name, ...search }),
      () => {
        this.#status.say('good', isKnown ? say.replaced(name) : say.savedNow(name));
        this.#name.value = '';
        this.#name.focus();
      },
    );
  }

  #delete(search: SavedSearch): Promise<void> {
    const undo = (): void =>
      void this.#change(
        () => server.apiSaveSearch(search),
        () => this.#status.say('good', say.savedNow(search.name)),
      );
    return this.#change(
      () => server.apiForgetSearch(search.name),
      () => {
        this.#status.explain(
          { what: '', whatToDo: say.deleted(search.name) },
          { caption: say.undo, run: undo },
        );
        this.#status.element.dataset.tone = 'plain';
        this.#status.element.querySelector('button')?.focus();
      },
    );
  }

  async #change(ask: () => Promise<readonly SavedSearch[]>, done: () => void): Promise<void> {
    this.#body.disabled = true;
    this.#status.say('busy', texts.pages.saving);
    try {
      this.#show(await ask());
      this.#body.disabled = false;
      done();
    } catch (error) {
      this.#status.explain(problemOf(error));
    } finally {
      this.#body.disabled = false;
    }
  }
}
