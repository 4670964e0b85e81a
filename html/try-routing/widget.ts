import type { WidgetAddress } from '../../src/domain/pages/try-routing-view';
import { texts } from '../../src/domain/texts/texts';
import { button, el } from '../shared/dom';
import { server } from '../shared/server';
import { Status } from '../shared/status';
import { whileBusy } from '../shared/while-busy';

const { widget: say, json: words } = texts.tryRouting;

/** The address to enter in Aircall's widget, folded away as it holds a key. */
export class WidgetPart {
  readonly #content = el('div', { class: 'widget' });
  readonly #status = new Status();
  readonly #make = button(say.make, {}, () => void this.#makeNow());
  readonly element = el('details', {}, el('summary', {}, say.title), this.#content);

  constructor(address: WidgetAddress) {
    this.#show(address);
  }

  #show(address: WidgetAddress): void {
    this.#content.replaceChildren(...this.#contentOf(address));
  }

  #contentOf(address: WidgetAddress): readonly Node[] {
    if (address.kind === 'no web app') return [el('p', {}, say.noAddress)];
    if (address.kind === 'not made') {
      return [el('p', {}, say.purpose), this.#status.element, this.#make];
    }
    const box = el('textarea', { readonly: true, rows: '5', 'aria-label': say.title });
    box.value = address.url;
    const copy = button(words.copy, {}, () => {
      box.select();
      // the frame Google shows pages in may write to the clipboard this way only
      if (document.execCommand('copy')) this.#status.say('good', words.copied);
    });
    return [
      el('p', {}, say.help),
      box,
      el('div', { class: 'buttons' }, copy, this.#replaceButton()),
      this.#status.element,
      el('p', { class: 'help' }, say.type),
      el('p', { class: 'help' }, say.paths),
    ];
  }

  /** Asks again before it does anything: widgets that have the old address ring nobody then. */
  #replaceButton(): HTMLButtonElement {
    const replace = button(say.replace, {}, () => {
      if (replace.textContent === say.really) void this.#makeNow();
      else replace.textContent = say.really;
    });
    replace.addEventListener('blur', () => {
      replace.textContent = say.replace;
    });
    return replace;
  }

  async #makeNow(): Promise<void> {
    const facts = { status: this.#status, hold: [this.#make], saying: say.making };
    await whileBusy(facts, async () => {
      const address = await server.apiMakeRouteAddress();
      this.#show(address);
      this.#status.say('good', say.made);
      this.#content.querySelector('textarea')?.select();
    });
  }
}
