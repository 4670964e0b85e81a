import type { PreviewSheets, PreviewView } from '../../src/domain/insights/preview-view';
import { texts } from '../../src/domain/texts/texts';
import { el } from '../shared/dom';
import { server } from '../shared/server';
import { Status } from '../shared/status';
import { whileBusy } from '../shared/while-busy';
import { CallForm } from './call-form';
import { describeCard } from './card-part';
import { placeholderHelp } from './placeholder-help';

const say = texts.previewCard;

/** The whole sidebar: which call, the card it would get and why, what is wrong in the sheets. */
export class PreviewPanel {
  readonly #form: CallForm;
  readonly #status = new Status();
  readonly #result = el('section', { class: 'result', 'aria-live': 'polite' });
  readonly #sheets = el('section', { class: 'sheets' });
  readonly element: HTMLElement;

  constructor(view: PreviewView) {
    this.#form = new CallForm(view.numbers, () => void this.#preview());
    this.#showSheets(view.sheets);
    this.element = el(
      'div',
      { class: 'preview' },
      el('p', { class: 'help' }, say.purpose),
      el('div', { class: 'notice switches' }, ...view.switches.map((words) => el('p', {}, words))),
      this.#form.element,
      this.#status.element,
      this.#result,
      this.#sheets,
      placeholderHelp(view.columns),
    );
  }

  focus(): void {
    this.#form.focus();
  }

  async #preview(): Promise<void> {
    this.#result.replaceChildren();
    const hold = [this.#form.button];
    await whileBusy({ status: this.#status, hold, saying: say.previewing }, async () => {
      const preview = await server.apiPreviewCard(this.#form.read());
      this.#status.clear();
      this.#result.replaceChildren(...describeCard(preview));
      this.#showSheets(preview.sheets);
    });
  }

  #showSheets({ lines, contacts, contactsProblem, problems }: PreviewSheets): void {
    const list = problems.map(({ row, sentence }) =>
      el('li', {}, el('strong', {}, say.problemRow(row)), sentence),
    );
    this.#sheets.replaceChildren(
      el('p', { class: 'help' }, say.inUse(lines, contacts)),
      ...(contactsProblem === '' ? [] : [el('p', { class: 'problem' }, contactsProblem)]),
      ...(list.length === 0
        ? []
        : [el('h2', {}, say.problems(list.length)), el('ul', { class: 'problems' }, ...list)]),
    );
  }
}
