import type { HistoryView } from '../../src/domain/pages/search-view';
import { texts } from '../../src/domain/texts/texts';
import { type CallsContext, callsContext } from '../shared/calls/context';
import { CallFinder } from '../shared/calls/finder';
import { button, el } from '../shared/dom';

const say = texts.history;

/** The whole sidebar: whose calls, of which time, and the calls. */
export class HistoryPanel {
  readonly element: HTMLElement;
  readonly #view: HistoryView;
  readonly #context: CallsContext;
  readonly #finder: CallFinder;
  readonly #refresh = button(say.refresh, {}, () => this.#start());
  readonly #period: HTMLElement;

  constructor(view: HistoryView) {
    this.#view = view;
    this.#context = callsContext(view);
    this.#period = el('p', { class: 'period' }, say.lookback(view.lookbackMinutes));
    this.#finder = new CallFinder(this.#context, () => this.#criteria(), {
      onState: (state) => {
        this.#refresh.disabled = state === 'running';
      },
      onPeriod: ({ from, to }) => {
        this.#period.textContent = this.#context.moments.span(from, to);
      },
    });
    this.element = el('div', { class: 'history' }, this.#head(), this.#finder.element);
    this.#start();
  }

  focus(): void {
    this.element.querySelector<HTMLElement>('h1')?.focus();
  }

  #start(): void {
    const { who } = this.#view;
    this.#finder.start(who ? { kind: 'user', userId: who.id } : { kind: 'everyone' });
  }

  #head(): HTMLElement {
    const { who, timeZone, teams } = this.#view;
    return el(
      'header',
      {},
      el('h1', { tabindex: '-1', dir: 'auto' }, who ? say.ofAgent(who.name) : say.ofEveryone),
      this.#period,
      el('p', { class: 'help' }, say.timeZone(timeZone)),
      ...(teams.length > 0 ? [el('p', { class: 'help', dir: 'auto' }, say.filtered(teams))] : []),
      el('p', { class: 'help' }, say.boardIsOlder),
      this.#refresh,
    );
  }

  #criteria(): string {
    const { who, teams } = this.#view;
    const period = this.#period.textContent ?? '';
    return who ? say.criteriaOfAgent(who.name, period) : say.criteriaOfEveryone(period, teams);
  }
}
