import type { SetUpOpening, SetUpView } from '../../src/domain/pages/set-up-view';
import { texts } from '../../src/domain/texts/texts';
import { button, el } from '../shared/dom';
import { server } from '../shared/server';
import { Status } from '../shared/status';
import { whileBusy } from '../shared/while-busy';
import { keyStep } from './key-step';
import type { StepPlan } from './plan';
import { refreshStep } from './refresh-step';
import { scheduleStep } from './schedule-step';
import { Step } from './step';
import { teamsStep } from './teams-step';

const say = texts.setUp;

/** The whole sidebar: five steps, of which the first that is not done is open. */
export class SetUpPanel {
  readonly element: HTMLElement;
  readonly #steps: readonly Step[];
  readonly #all: HTMLFieldSetElement;
  readonly #notice = el('div', { class: 'notice' });
  readonly #intro = el('p', { class: 'intro' }, say.intro);
  readonly #end: HTMLElement;
  readonly #endStatus = new Status();
  readonly #openBoard = button(say.openBoard, { class: 'action' }, () => void this.#finish());
  #view: SetUpView;
  #wantsKey: boolean;
  /** The step somebody opened again. */
  #reopened: Step | undefined;

  constructor(view: SetUpView, { notice, wantsKey = false }: SetUpOpening) {
    this.#view = view;
    this.#wantsKey = wantsKey;
    this.#steps = this.#plans().map((plan, at) => this.#step(plan, at + 1));
    if (notice) {
      this.#notice.append(el('strong', {}, notice.what), ' ', el('span', {}, notice.whatToDo));
    }
    this.#end = el(
      'section',
      { class: 'end' },
      el('p', {}, say.finished),
      this.#openBoard,
      this.#endStatus.element,
    );
    const list = el('ol', { class: 'steps' }, ...this.#steps.map(({ element }) => element));
    this.#all = el('fieldset', {}, list, this.#end);
    this.element = el('div', {}, this.#notice, this.#intro, this.#all);
    this.#show();
  }

  focus(): void {
    const open = this.#open();
    if (open) open.focus();
    else this.#openBoard.focus();
  }

  #plans(): readonly StepPlan[] {
    const sheets: StepPlan = {
      title: say.sheets.title,
      isDone: () => true,
      describe: () => [say.sheets.made],
    };
    const key = keyStep(() => this.#wantsKey);
    return [sheets, key, teamsStep(), scheduleStep(), refreshStep()];
  }

  #step(plan: StepPlan, number: number): Step {
    const step: Step = new Step(plan, number, {
      onSubmit: () => void this.#submit(step),
      onOpen: () => this.#reopen(step),
      onCancel: () => {
        this.#reopened = undefined;
        this.#show();
        step.focusChange();
      },
    });
    return step;
  }

  #open(): Step | undefined {
    return this.#reopened ?? this.#steps.find(({ plan }) => !plan.isDone(this.#view));
  }

  #reopen(step: Step): void {
    this.#reopened = step;
    this.#show();
    step.focus();
  }

  async #submit(step: Step): Promise<void> {
    const { content } = step.plan;
    if (content === undefined || content.check?.() === false) return;
    let changes: Partial<SetUpView> | undefined;
    const facts = { status: step.status, hold: [this.#all], saying: content.doing };
    await whileBusy(facts, async () => {
      changes = await content.submit();
      step.status.clear();
    });
    if (changes) this.#goOn(step, changes);
    else step.status.element.scrollIntoView({ block: 'nearest' });
  }

  #goOn(step: Step, changes: Partial<SetUpView>): void {
    this.#view = { ...this.#view, ...changes };
    if (changes.key) {
      this.#wantsKey = false;
      this.#notice.replaceChildren();
    }
    if (step.plan.isDone(this.#view)) this.#reopened = undefined;
    this.#show();
    this.focus();
  }

  #show(): void {
    const open = this.#open();
    for (const step of this.#steps) {
      const isDone = step.plan.isDone(this.#view);
      const state = step === open ? 'open' : isDone ? 'done' : 'later';
      step.show(this.#view, state, !isDone);
    }
    this.#end.hidden = open !== undefined;
    this.#intro.hidden = open === undefined;
  }

  async #finish(): Promise<void> {
    const facts = { status: this.#endStatus, hold: [this.#all], saying: say.opening };
    await whileBusy(facts, async () => {
      await server.apiShowBoard();
      google.script.host.close();
    });
  }
}
