import type { FigureQuestion } from '../../src/domain/behind/question';
import type { BehindView, Choice } from '../../src/domain/behind/view';
import { texts } from '../../src/domain/texts/texts';
import { el } from '../shared/dom';
import { type SearchOne, searchOne } from '../shared/fields/search-one';

const say = texts.behind;
const words = () => ({ placeholder: say.choose, noResults: say.noResults });

/** Chooses a figure, what it is told of, and when. */
export class FigureForm {
  readonly element: HTMLElement;
  readonly hold = el('fieldset');
  readonly #metric = new Chooser(say.metric, () => this.#fit());
  readonly #scope = new Chooser(say.scope);
  readonly #period = new Chooser(say.period);
  #view: BehindView;

  constructor(view: BehindView, onShow: (question: FigureQuestion) => void) {
    this.#view = view;
    this.hold.append(
      this.#metric.element,
      this.#scope.element,
      this.#period.element,
      el('button', { type: 'submit', class: 'action' }, say.show),
    );
    const form = el('form', { 'aria-label': say.form }, this.hold);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      onShow(this.#read());
    });
    this.element = el('details', { class: 'choose' }, el('summary', {}, say.choose), form);
  }

  show(view: BehindView): void {
    this.#view = view;
    const { metric, scope, span } = view.question;
    this.#metric.offer(view.metrics, metric);
    this.#fit(scope, String(span));
    this.element.toggleAttribute('open', view.hint !== '');
  }

  /** Offers only what the chosen figure is told of. */
  #fit(scope = this.#scope.read(), period = this.#period.read()): void {
    const metric = this.#view.metrics.find(({ value }) => value === this.#metric.read());
    const { scopes, periods, halfHour } = this.#view;
    const kindOf = ({ value }: Choice) => value.split(' ')[0];
    const told = periods.filter(({ value }) => metric?.periods.some((one) => one === value));
    this.#scope.offer(
      scopes.filter((one) => metric?.kinds.some((kind) => kind === kindOf(one))),
      scope,
    );
    this.#period.offer(halfHour && metric?.isTrend ? [...told, halfHour] : told, period);
  }

  #read(): FigureQuestion {
    const period = this.#period.read();
    const span = /^\d+$/.test(period) ? Number(period) : period;
    // whatever it is, the script reads it before it believes it
    return { metric: this.#metric.read(), scope: this.#scope.read(), span } as FigureQuestion;
  }
}

/** A labelled box to choose one of a list that changes. */
class Chooser {
  readonly element: HTMLElement;
  readonly #slot = el('div');
  readonly #label: string;
  readonly #onInput: () => void;
  #box: SearchOne | undefined;

  constructor(label: string, onInput: () => void = () => {}) {
    this.#label = label;
    this.#onInput = onInput;
    this.element = el('div', { class: 'field' }, el('span', { class: 'label' }, label), this.#slot);
  }

  /** @param wanted - Is chosen where it is offered, else the first. */
  offer(options: readonly Choice[], wanted: string): void {
    const isThere = options.some(({ value }) => value === wanted);
    const chosen = isThere ? wanted : (options[0]?.value ?? '');
    this.#box = searchOne({ label: this.#label, options, chosen }, words(), this.#onInput);
    this.#slot.replaceChildren(this.#box.element);
  }

  read(): string {
    return this.#box?.read() ?? '';
  }
}
