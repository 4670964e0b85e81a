import type { ScheduleView } from '../../src/domain/pages/schedule-view';
import {
  describeCost,
  describeOutcome,
  describePace,
  describeState,
} from '../../src/domain/schedule/describe';
import { logInterval } from '../../src/domain/schedule/interval';
import { recommendInterval } from '../../src/domain/schedule/run-cost';
import { texts } from '../../src/domain/texts/texts';
import { button, el } from '../shared/dom';
import { Choices, startingChoice } from '../shared/schedule-choices';
import { server } from '../shared/server';
import { Status } from '../shared/status';
import { whileBusy } from '../shared/while-busy';

const say = texts.schedule;

/** The whole sidebar: how the refresh is set, what to choose, and what that costs. */
export class SchedulePanel {
  readonly element: HTMLFormElement;
  readonly #state = el('section', { class: 'state', 'aria-live': 'polite' });
  readonly #cost = el('p', { class: 'cost', 'aria-live': 'polite' });
  readonly #status = new Status();
  readonly #save = el('button', { type: 'submit', class: 'action' }, texts.pages.save);
  readonly #fields: HTMLFieldSetElement;
  readonly #choices: Choices;
  #view: ScheduleView;
  readonly #leave = button(texts.pages.cancel, {}, () => google.script.host.close());

  constructor(view: ScheduleView) {
    this.#view = view;
    this.#choices = new Choices(recommendInterval(view.cost), () => {
      this.#status.clear();
      this.#leave.textContent = texts.pages.cancel;
      this.#showCost();
    });
    this.#choices.write(startingChoice(view));
    this.#fields = el('fieldset', {}, this.#choices.element);
    this.element = el(
      'form',
      { novalidate: true, 'aria-label': say.title },
      this.#state,
      this.#fields,
      this.#cost,
      el('p', { class: 'help' }, say.quotaHelp),
      this.#status.element,
      el('div', { class: 'buttons' }, this.#save, this.#leave),
    );
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#saveChoice();
    });
    this.#showState();
    this.#showCost();
  }

  focus(): void {
    this.#choices.focus();
  }

  async #saveChoice(): Promise<void> {
    const choice = this.#choices.read();
    if (choice === undefined) return;
    const facts = {
      status: this.#status,
      hold: [this.#fields, this.#save],
      saying: texts.pages.saving,
    };
    await whileBusy(facts, async () => {
      this.#view = await server.apiChangeSchedule(choice);
      this.#showState();
      this.#showCost();
      this.#leave.textContent = texts.pages.close;
      this.#status.say('good', describeOutcome(choice));
    });
  }

  #showState(): void {
    const { state, pace } = this.#view;
    const [first = '', ...others] = [...describeState(state), ...describePace(state, pace)];
    const sentences = others.map((sentence) => el('p', {}, sentence));
    this.#state.replaceChildren(el('strong', {}, first), ...sentences);
  }

  #showCost(): void {
    const choice = this.#choices.read();
    const { cost } = this.#view;
    this.#cost.textContent =
      choice === undefined || choice === 'off'
        ? ''
        : describeCost(cost, choice === 'log' ? logInterval : choice);
  }
}
