import type { TryRoutingView } from '../../src/domain/pages/try-routing-view';
import { texts } from '../../src/domain/texts/texts';
import { el } from '../shared/dom';
import { server } from '../shared/server';
import { Status } from '../shared/status';
import { whileBusy } from '../shared/while-busy';
import { RulesForm } from './rules-form';
import { trialSection } from './trial';
import { WidgetPart } from './widget';

const say = texts.tryRouting;

/** A call tried on the rules. */
export class RulesPart {
  readonly #form: RulesForm;
  readonly #status = new Status();
  readonly #submit = el('button', { type: 'submit', class: 'action' }, say.rules.submit);
  readonly #result = el('div', { class: 'outcome' });
  readonly element: HTMLElement;

  constructor(view: TryRoutingView) {
    this.#form = new RulesForm(view);
    const form = el(
      'form',
      { novalidate: true, 'aria-label': say.rules.form },
      el('p', {}, say.rules.purpose),
      ...noteOf(view),
      this.#form.element,
      this.#status.element,
      el('div', { class: 'buttons' }, this.#submit),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#try();
    });
    this.element = el('div', {}, form, this.#result, new WidgetPart(view.widget).element);
  }

  focus(): void {
    this.#form.focus();
  }

  async #try(): Promise<void> {
    const form = this.#form.read();
    if (form === undefined) return;
    const facts = { status: this.#status, hold: [this.#submit], saying: say.rules.trying };
    await whileBusy(facts, async () => {
      const outcome = await server.apiTryRouting(form);
      this.#status.clear();
      // what an older call brought must not stand below a newer one
      this.#result.replaceChildren();
      if (!outcome.tried) {
        this.#form.complain(outcome.problem);
        return;
      }
      const section = trialSection(outcome.trial);
      this.#result.replaceChildren(section);
      section.focus();
    });
  }
}

function noteOf({ routing }: TryRoutingView): readonly HTMLElement[] {
  if (routing === 'on') return [];
  const note = routing === 'off' ? say.outcome.routingOff : say.outcome.dryRun;
  return [el('p', { class: 'advice' }, note)];
}
