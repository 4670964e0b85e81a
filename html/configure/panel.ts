import type { SettingsView } from '../../src/domain/pages/settings-view';
import { defaultSettings } from '../../src/domain/settings/parse';
import { texts } from '../../src/domain/texts/texts';
import { button, el } from '../shared/dom';
import { server } from '../shared/server';
import { Status } from '../shared/status';
import { whileBusy } from '../shared/while-busy';
import { SettingsForm } from './form';

const words = texts.pages;
const say = words.configure;

/** The whole sidebar: what went wrong last, the settings, and the buttons that end it. */
export class ConfigurePanel {
  readonly element: HTMLFormElement;
  readonly #form: SettingsForm;
  readonly #status = new Status();
  readonly #notice = el('p', { class: 'notice' });
  readonly #save = el('button', { type: 'submit', class: 'action' }, words.save);
  readonly #leave = button(words.cancel, {}, () => google.script.host.close());
  readonly #fields: HTMLFieldSetElement;

  constructor(view: SettingsView) {
    this.#form = new SettingsForm(view, (fresh) => {
      this.#form.showSurroundings(fresh);
      this.#showFailure(fresh.lastFailure);
    });
    this.#form.write(view.settings);
    this.#showFailure(view.lastFailure);
    const resetAll = button(say.resetAll, { class: 'link' }, () => this.#resetAll());
    this.#fields = el(
      'fieldset',
      {},
      ...this.#form.sections,
      el('div', { class: 'reset-all' }, resetAll),
    );
    const buttons = el('div', { class: 'buttons' }, this.#save, this.#leave);
    this.element = el(
      'form',
      { novalidate: true, 'aria-label': say.title },
      this.#notice,
      this.#fields,
      el('footer', {}, this.#status.element, buttons),
    );
    this.element.addEventListener('input', () => this.#offer(words.cancel));
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#saveChanges();
    });
  }

  focus(): void {
    this.#form.focusFirst({ withProblem: false });
  }

  async #saveChanges(): Promise<void> {
    const read = this.#form.readChanges();
    if (!read.ok) {
      this.#refuse(read.problemCount);
      this.#form.focusFirst({ withProblem: true });
      return;
    }
    await this.#whileBusy(words.saving, async () => {
      const outcome = await server.apiSaveSettings(read.changes);
      if (!outcome.saved) {
        this.#form.showProblems(outcome.problems);
        this.#refuse(Object.keys(outcome.problems).length);
        return;
      }
      this.#form.keep(read.changes);
      this.#offer(words.close);
      this.#status.say('good', say.saved);
    });
  }

  #resetAll(): void {
    this.#form.write(defaultSettings);
    this.#offer(words.cancel);
    this.#status.say('good', say.resetDone);
  }

  /** What the button beside Save is called: there is nothing to cancel once all is saved. */
  #offer(caption: string): void {
    this.#leave.textContent = caption;
  }

  #refuse(problemCount: number): void {
    this.#status.say('bad', say.notSaved(problemCount));
  }

  #showFailure(detail: string): void {
    this.#notice.hidden = detail === '';
    this.#notice.textContent = say.lastRefreshFailed(detail);
  }

  #whileBusy(saying: string, work: () => Promise<void>): Promise<void> {
    return whileBusy({ status: this.#status, hold: [this.#fields, this.#save], saying }, work);
  }
}
