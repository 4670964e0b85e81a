import type { Check, RepairName } from '../../src/domain/health/check';
import type { HealthView } from '../../src/domain/pages/health-view';
import { withColon } from '../../src/domain/texts/punctuation';
import { texts } from '../../src/domain/texts/texts';
import { button, el } from '../shared/dom';
import { server } from '../shared/server';
import { Status } from '../shared/status';
import { whileBusy } from '../shared/while-busy';
import { gaugeList } from './gauges';

const say = texts.health;

/** The sign of each level: colour is never the only one. */
const signs = { ok: '✓', warning: '!', problem: '✕' } as const;

/** The whole sidebar: what was checked and what can be put right, then what of the day is used. */
export class HealthPanel {
  readonly #summary = el('strong', { role: 'status' });
  readonly #at = el('p', { class: 'help' });
  readonly #status = new Status();
  readonly #checks = el('ul', { class: 'checks' });
  readonly #gauges = el('section', { class: 'gauges', 'aria-label': texts.quota.title });
  readonly #again = button(say.lookAgain, {}, () => void this.#lookAgain());
  readonly element = el(
    'div',
    { class: 'health' },
    this.#summary,
    this.#at,
    el('div', {}, this.#again),
    this.#status.element,
    this.#checks,
    this.#gauges,
    el('p', { class: 'help' }, say.purpose),
  );

  constructor(view: HealthView) {
    this.#show(view);
  }

  focus(): void {
    this.#again.focus();
  }

  #show(view: HealthView): void {
    const count = (level: Check['level']) =>
      view.checks.filter((check) => check.level === level).length;
    const words = say.summary(count('problem'), count('warning'));
    this.#summary.textContent = words === '' ? say.allWell : words;
    this.#summary.dataset.level =
      count('problem') > 0 ? 'problem' : count('warning') > 0 ? 'warning' : 'ok';
    this.#at.textContent = say.lookedAt(view.at);
    this.#checks.replaceChildren(...inOrder(view.checks).map((check) => this.#item(check)));
    this.#gauges.replaceChildren(...gaugeList(view.gauges, view.gaugeHelp));
  }

  #item({ title, level, sentence, repair }: Check): HTMLElement {
    const words = repair && say.repairs[repair];
    return el(
      'li',
      { 'data-level': level },
      el('span', { class: 'sign', 'aria-hidden': 'true' }, signs[level]),
      el(
        'div',
        {},
        el('h2', {}, title, el('span', { class: 'level' }, ` ${say.levels[level]}`)),
        el('p', {}, sentence),
        ...(repair && words
          ? [
              button(
                words,
                { 'aria-label': withColon(words, title) },
                () => void this.#repair(repair),
              ),
            ]
          : []),
      ),
    );
  }

  #lookAgain(): Promise<void> {
    return this.#do(say.looking, async () => {
      this.#show(await server.apiReadHealth());
      this.#status.clear();
    });
  }

  #repair(name: RepairName): Promise<void> {
    return this.#do(say.repairing, async () => {
      const { said, view } = await server.apiRepair(name);
      this.#show(view);
      this.#status.say('good', said);
    });
  }

  async #do(saying: string, work: () => Promise<void>): Promise<void> {
    const hold = [...this.element.querySelectorAll('button')];
    await whileBusy({ status: this.#status, hold, saying }, work);
    // the button that was pressed is gone with its check
    if (document.activeElement === document.body) this.focus();
  }
}

/** What is wrong first; else the order in which it was checked. */
const inOrder = (checks: readonly Check[]): readonly Check[] => {
  const ranks = { problem: 0, warning: 1, ok: 2 } as const;
  return [...checks].sort((a, b) => ranks[a.level] - ranks[b.level]);
};
