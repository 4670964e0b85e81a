import type { BehindView, BehindWish, ReasonGroup } from '../../src/domain/behind/view';
import { texts } from '../../src/domain/texts/texts';
import { callsContext } from '../shared/calls/context';
import { CallResults } from '../shared/calls/results';
import { button, el } from '../shared/dom';
import { server } from '../shared/server';
import { Status } from '../shared/status';
import { whileBusy } from '../shared/while-busy';
import { FigureForm } from './figure-form';
import { FigureSum } from './figure-sum';
import { ReasonGroups } from './reason-groups';

const say = texts.behind;

/** The whole sidebar: a figure, how it comes about, and its calls. */
export class BehindPanel {
  readonly element: HTMLElement;
  #view: BehindView;
  #only: ReasonGroup | undefined;
  readonly #sum = new FigureSum();
  readonly #groups = new ReasonGroups((group) => void this.#ask(this.#wish(group), group));
  readonly #form: FigureForm;
  readonly #hint = el('p', { class: 'hint', role: 'status' });
  readonly #cut = el('p', { class: 'cut' });
  readonly #status = new Status();
  readonly #results: CallResults;
  readonly #buttons: readonly HTMLButtonElement[];

  constructor(view: BehindView) {
    this.#view = view;
    this.#form = new FigureForm(view, (question) => void this.#ask({ question }));
    this.#results = new CallResults(callsContext(view), () => this.#criteria());
    this.#buttons = [
      button(say.fromSelection, {}, () => void this.#ask('selected')),
      button(say.refresh, {}, () => void this.#ask(this.#wish(this.#only), this.#only)),
    ];
    this.element = el(
      'div',
      { class: 'behind' },
      el(
        'header',
        {},
        this.#hint,
        this.#sum.element,
        el('div', { class: 'buttons' }, ...this.#buttons),
        this.#status.element,
      ),
      this.#form.element,
      this.#groups.element,
      this.#cut,
      this.#results.element,
    );
    this.#show(view, undefined);
  }

  focus(): void {
    this.#sum.focus();
  }

  #wish(group: ReasonGroup | undefined): BehindWish {
    const { question } = this.#view;
    return group ? { question, only: { role: group.role, reason: group.reason } } : { question };
  }

  async #ask(wish: BehindWish, only?: ReasonGroup): Promise<void> {
    const hold = [...this.#buttons, this.#form.hold, this.#groups.hold];
    await whileBusy({ status: this.#status, hold, saying: say.reading }, async () => {
      this.#show(await server.apiReadBehind(wish), only);
      this.#status.clear();
    });
  }

  #show(view: BehindView, only: ReasonGroup | undefined): void {
    this.#view = view;
    this.#only = only;
    this.#hint.textContent = view.hint === '' ? '' : `${view.hint} ${say.help}`;
    this.#sum.show(view);
    this.#form.show(view);
    this.#groups.show(view, only);
    this.#cut.textContent = view.cut;
    this.#results.clear();
    this.#results.add(view.calls);
    this.#results.element.hidden = view.calls.length === 0;
  }

  #criteria(): string {
    const { title, sum, notes } = this.#view;
    return say.criteria([title, sum, ...notes].join('\n'), this.#only?.title ?? '');
  }
}
