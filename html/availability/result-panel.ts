import { describeOutcome } from '../../src/domain/availability-switch/describe';
import { asTarget } from '../../src/domain/availability-switch/switch-state';
import type { StepOutcome, SwitchStep } from '../../src/domain/pages/availability-view';
import { texts } from '../../src/domain/texts/texts';
import { button, el } from '../shared/dom';
import { problemOf, server } from '../shared/server';
import { Status } from '../shared/status';
import { AgentList, type LineTone } from './agent-list';
import type { Desk, Panel } from './desk';

const say = texts.availability;

/** So many agents go in one call: often enough to show progress, few enough for one call's time. */
const sliceLength = 10;

/** A step, and whom it is about. */
export interface NamedStep extends SwitchStep {
  readonly name: string;
}

/** Agents to switch, or to put back. */
interface Batch {
  readonly steps: readonly NamedStep[];
  readonly isUndo: boolean;
}

/**
 * Switches agents slice by slice and shows what comes of each. The former states are remembered
 * here, so they can be put back until the sidebar shows something else.
 */
export class ResultPanel implements Panel {
  readonly element: HTMLElement;
  readonly #batch: Batch;
  readonly #desk: Desk;
  readonly #outcomes = new Map<number, StepOutcome>();
  readonly #list: AgentList;
  readonly #status = new Status();
  readonly #boardStatus = new Status();
  readonly #foot = el('div', { class: 'foot' });
  readonly #title: HTMLElement;

  constructor(batch: Batch, desk: Desk) {
    this.#batch = batch;
    this.#desk = desk;
    this.#list = new AgentList(batch.steps);
    for (const { userId } of batch.steps) this.#list.say(userId, 'quiet', say.waiting);
    this.#title = el('h1', { tabindex: '-1' }, titleOf(batch));
    this.element = el(
      'section',
      { class: 'result', 'aria-label': say.title },
      this.#title,
      this.#status.element,
      this.#list.element,
      this.#foot,
      this.#boardStatus.element,
    );
    void this.#work();
  }

  focus(): void {
    this.#title.focus();
  }

  async #work(): Promise<void> {
    this.#foot.replaceChildren();
    this.#boardStatus.clear();
    const before = this.#count('switched');
    try {
      await this.#switchAll(this.#leftOver());
      this.#sumUp();
    } catch (error) {
      this.#status.explain(problemOf(error));
    }
    this.#showButtons();
    if (this.#count('switched') > before) await this.#redraw();
  }

  async #switchAll(steps: readonly NamedStep[]): Promise<void> {
    const { isUndo } = this.#batch;
    for (let done = 0; done < steps.length; done += sliceLength) {
      const words = isUndo ? say.puttingBack : say.switching;
      this.#status.say('busy', words(done, steps.length));
      const slice = steps.slice(done, done + sliceLength);
      const report = await server.apiSwitchAvailabilities({ steps: slice, isUndo });
      for (const { userId, outcome } of report.steps) this.#note(userId, outcome);
      // what the minute has no room for now has none for the next slice either
      if (report.steps.some(({ outcome }) => isForLater(outcome))) return;
    }
  }

  #note(userId: number, outcome: StepOutcome): void {
    this.#outcomes.set(userId, outcome);
    this.#list.say(userId, toneOf(outcome), describeOutcome(outcome));
  }

  /** Who is not done yet: never asked for, or failed in a way that may pass. */
  #leftOver(): readonly NamedStep[] {
    return this.#batch.steps.filter(({ userId }) => {
      const outcome = this.#outcomes.get(userId);
      return outcome === undefined || isForLater(outcome);
    });
  }

  #count(kind: StepOutcome['kind']): number {
    return [...this.#outcomes.values()].filter((outcome) => outcome.kind === kind).length;
  }

  #sumUp(): void {
    const done = this.#count('switched');
    const left = this.#leftOver().length;
    const words = this.#batch.isUndo ? say.undone : say.done;
    const isGood = done > 0 && this.#count('failed') === 0;
    const sentence = done > 0 ? words(done) : say.noneDone;
    this.#status.say(isGood ? 'good' : 'bad', sentence + (left > 0 ? say.leftOver(left) : ''));
  }

  #showButtons(): void {
    const goOn = button(say.goOn, { class: 'action' }, () => void this.#work());
    const former = this.#formerStates();
    const undo = button(say.undo, {}, () =>
      this.#desk.show(new ResultPanel({ steps: former, isUndo: true }, this.#desk)),
    );
    const again = button(say.startAgain, {}, () =>
      this.#desk.open(this.#batch.steps.map(({ userId }) => userId)),
    );
    const close = button(say.close, {}, () => google.script.host.close());
    const isUndoable = !this.#batch.isUndo && former.length > 0;
    const buttons = [
      ...(this.#leftOver().length > 0 ? [goOn] : []),
      ...(isUndoable ? [undo] : []),
      again,
      close,
    ];
    const help = isUndoable ? [el('p', { class: 'help' }, say.undoHelp)] : [];
    this.#foot.replaceChildren(el('div', { class: 'buttons' }, ...buttons), ...help);
  }

  #formerStates(): readonly NamedStep[] {
    return this.#batch.steps.flatMap(({ userId, name }) => {
      const outcome = this.#outcomes.get(userId);
      if (outcome?.kind !== 'switched') return [];
      const target = asTarget(outcome.from);
      return target ? [{ userId, name, expected: outcome.to, target }] : [];
    });
  }

  async #redraw(): Promise<void> {
    this.#boardStatus.say('busy', say.redrawing);
    try {
      const { outcome } = await server.apiRedrawBoard();
      if (outcome === 'drawn') this.#boardStatus.clear();
      else this.#boardStatus.say('bad', outcome === 'busy' ? say.boardBusy : say.boardFailed);
    } catch (error) {
      this.#boardStatus.explain(problemOf(error));
    }
  }
}

function titleOf({ steps, isUndo }: Batch): string {
  const [first] = steps;
  if (isUndo) return say.undoRun;
  return steps.length === 1 && first ? first.name : say.agents(steps.length);
}

const isForLater = (outcome: StepOutcome): boolean =>
  outcome.kind === 'failed' && outcome.mayTryAgain;

const tones: Readonly<Record<StepOutcome['kind'], LineTone>> = {
  switched: 'good',
  left: 'quiet',
  changed: 'quiet',
  failed: 'bad',
};

const toneOf = ({ kind }: StepOutcome): LineTone => tones[kind];
