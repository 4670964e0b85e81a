import type { TryRoutingView } from '../../src/domain/pages/try-routing-view';
import { texts } from '../../src/domain/texts/texts';
import { el } from '../shared/dom';
import { ResponsePart } from './response-part';
import { RulesPart } from './rules-part';

const say = texts.tryRouting.tabs;

/** The whole sidebar: a call tried on the rules, or an address asked as the widget asks it. */
export class TryRoutingPanel {
  readonly element: HTMLElement;
  readonly #rules: RulesPart;

  constructor(view: TryRoutingView) {
    this.#rules = new RulesPart(view);
    const parts = [
      { name: say.rules, part: this.#rules },
      { name: say.response, part: new ResponsePart() },
    ];
    const radios = parts.map(({ part }, at) => {
      const radio = el('input', {
        type: 'radio',
        name: 'tool',
        ...(at === 0 && { checked: true }),
      });
      part.element.hidden = at > 0;
      radio.addEventListener('input', () => {
        for (const other of parts) other.part.element.hidden = other.part !== part;
      });
      return radio;
    });
    const tools = el(
      'fieldset',
      { class: 'tools' },
      el('legend', { class: 'unseen' }, say.label),
      ...parts.map(({ name }, at) => el('label', {}, radios[at] ?? '', el('span', {}, name))),
    );
    this.element = el('div', {}, tools, ...parts.map(({ part }) => part.element));
  }

  focus(): void {
    this.#rules.focus();
  }
}
