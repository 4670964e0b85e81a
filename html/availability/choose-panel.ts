import { decideSwitch } from '../../src/domain/availability-switch/decide-switch';
import {
  describePlan,
  describePresence,
  describeState,
} from '../../src/domain/availability-switch/describe';
import type { SwitchTarget } from '../../src/domain/availability-switch/switch-state';
import type { AgentState, AvailabilityView } from '../../src/domain/pages/availability-view';
import { texts } from '../../src/domain/texts/texts';
import { button, el } from '../shared/dom';
import { server } from '../shared/server';
import { Status } from '../shared/status';
import { whileBusy } from '../shared/while-busy';
import { AgentList } from './agent-list';
import type { Desk, Panel } from './desk';
import { type NamedStep, ResultPanel } from './result-panel';
import { TargetForm } from './target-form';

const say = texts.availability;

/** The agents, what to switch them to, what would become of each, and the question whether to. */
export class ChoosePanel implements Panel {
  readonly element: HTMLFormElement;
  readonly #agents: readonly AgentState[];
  readonly #desk: Desk;
  readonly #target = new TargetForm(() => this.#showPlan());
  readonly #list: AgentList;
  readonly #summary = el('p', { 'aria-live': 'polite' });
  readonly #next = el('button', { type: 'submit', class: 'action' }, say.next);
  readonly #other = button(say.otherSelection, { class: 'link' }, () => void this.#reselect());
  readonly #foot = el('div', { class: 'foot' });
  readonly #status = new Status();

  constructor({ agents }: AvailabilityView, desk: Desk) {
    this.#agents = agents;
    this.#desk = desk;
    this.#list = new AgentList(agents.map((agent) => ({ ...agent, ...nowOf(agent) })));
    const [first] = agents;
    const title = agents.length === 1 && first ? first.name : say.agents(agents.length);
    this.element = el(
      'form',
      { novalidate: true, 'aria-label': say.title },
      el('h1', {}, title),
      this.#other,
      this.#target.element,
      this.#list.element,
      el('p', { class: 'help' }, say.afterCall),
      this.#foot,
      this.#status.element,
    );
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#confirm();
    });
    this.#target.suggest(agents);
    this.#showPlan();
    this.#showNext();
  }

  focus(): void {
    this.#target.focus();
  }

  #showPlan(): void {
    const target = this.#target.read();
    this.#status.clear();
    for (const { userId, state } of this.#agents) {
      const tone = target && decideSwitch(state, target) === 'switch' ? 'change' : 'quiet';
      this.#list.say(userId, tone, target ? describePlan(state, target) : '');
    }
    const count = target ? this.#steps(target).length : 0;
    const sentence = count > 0 ? say.willSwitch(count) : say.nobodyToSwitch;
    this.#summary.textContent = target ? sentence : say.chooseState;
    this.#next.disabled = count === 0;
  }

  #showNext(): void {
    this.#target.element.disabled = false;
    const cancel = button(texts.pages.cancel, {}, () => google.script.host.close());
    const buttons = el('div', { class: 'buttons' }, this.#next, cancel);
    this.#foot.replaceChildren(this.#summary, buttons);
  }

  /** Asks before anything is done; a key held down a moment too long must not answer. */
  #confirm(): void {
    const target = this.#target.read();
    const steps = target ? this.#steps(target) : [];
    if (!target || steps.length === 0) return;
    this.#target.element.disabled = true;
    const question = el('p', { class: 'question', tabindex: '-1' }, ask(steps, target));
    const yes = button(say.confirm, { class: 'action' }, () =>
      this.#desk.show(new ResultPanel({ steps, isUndo: false }, this.#desk)),
    );
    const back = button(say.back, {}, () => {
      this.#showNext();
      this.#next.focus();
    });
    this.#foot.replaceChildren(question, el('div', { class: 'buttons' }, yes, back));
    question.focus();
  }

  #steps(target: SwitchTarget): readonly NamedStep[] {
    return this.#agents.flatMap(({ userId, name, state }) =>
      state && decideSwitch(state, target) === 'switch'
        ? [{ userId, name, expected: state, target }]
        : [],
    );
  }

  async #reselect(): Promise<void> {
    const facts = { status: this.#status, hold: [this.#other], saying: say.readingSelection };
    await whileBusy(facts, async () => {
      this.#desk.open((await server.apiReadSelection()).userIds);
    });
  }
}

function nowOf({ state, presence }: AgentState): { now?: string } {
  if (state === undefined) return {};
  const [chosen, doing] = [describeState(state), describePresence(presence)];
  return { now: say.now(chosen, doing === chosen ? undefined : doing) };
}

function ask(steps: readonly NamedStep[], target: SwitchTarget): string {
  const [first] = steps;
  const to = describeState(target);
  return steps.length === 1 && first
    ? say.confirmOne(first.name, describeState(first.expected), to)
    : say.confirmSeveral(steps.length, to);
}
