import type { ScheduleView } from '../../src/domain/pages/schedule-view';
import { describeCost, describeState } from '../../src/domain/schedule/describe';
import { recommendInterval } from '../../src/domain/schedule/run-cost';
import { texts } from '../../src/domain/texts/texts';
import { el } from '../shared/dom';
import { Choices, startingChoice } from '../shared/schedule-choices';
import { server } from '../shared/server';
import type { StepPlan } from './plan';

const say = texts.setUp.schedule;

/** How often the board refreshes itself, or that it does not. */
export function scheduleStep(): StepPlan {
  const fields = new ScheduleFields();
  return {
    title: say.title,
    changeCaption: texts.setUp.change,
    isDone: ({ isScheduleChosen }) => isScheduleChosen,
    describe: ({ schedule }) => describeState(schedule.state).slice(0, 2),
    content: {
      element: fields.element,
      action: say.action,
      doing: texts.pages.saving,
      show: ({ schedule }) => fields.show(schedule),
      focus: () => fields.focus(),
      submit: async () => {
        const choice = fields.read();
        if (choice === undefined) return undefined;
        return { schedule: await server.apiChangeSchedule(choice), isScheduleChosen: true };
      },
    },
  };
}

class ScheduleFields {
  readonly element = el('div', { class: 'schedule' });
  readonly #cost = el('p', { class: 'help', 'aria-live': 'polite' });
  #choices: Choices | undefined;

  show({ state, cost }: ScheduleView): void {
    const choices = new Choices(recommendInterval(cost), () => showCost());
    const showCost = (): void => {
      const choice = choices.read();
      const isInterval = choice !== undefined && choice !== 'off' && choice !== 'log';
      this.#cost.textContent = isInterval ? describeCost(cost, choice) : '';
    };
    choices.write(startingChoice({ state, cost }));
    showCost();
    this.#choices = choices;
    const known = state.kind === 'off' ? [] : describeState(state);
    this.element.replaceChildren(
      ...known.map((sentence) => el('p', {}, sentence)),
      choices.element,
      this.#cost,
      el('p', { class: 'help' }, texts.schedule.quotaHelp),
    );
  }

  read = () => this.#choices?.read();

  focus(): void {
    this.#choices?.focus();
  }
}
