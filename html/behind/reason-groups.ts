import type { BehindView, ReasonGroup } from '../../src/domain/behind/view';
import { wholeNumber } from '../../src/domain/texts/numbers';
import { withColon } from '../../src/domain/texts/punctuation';
import { texts } from '../../src/domain/texts/texts';
import { button, el } from '../shared/dom';

const say = texts.behind.groups;

const roles = ['met', 'against', 'leftOut'] as const;

/** How many calls were counted and left out, for each reason; one of them can be shown alone. */
export class ReasonGroups {
  readonly #body = el('fieldset', {}, el('legend', {}, say.title));
  readonly element = el('section', { class: 'groups' }, this.#body);
  readonly hold = this.#body;
  readonly #onChoose: (group: ReasonGroup | undefined) => void;

  /** @param onChoose - `undefined`: all of them. */
  constructor(onChoose: (group: ReasonGroup | undefined) => void) {
    this.#onChoose = onChoose;
  }

  show({ groups, headings }: BehindView, only: ReasonGroup | undefined): void {
    const isOnly = (group: ReasonGroup): boolean =>
      only?.role === group.role && only.reason === group.reason;
    const [legend] = this.#body.children;
    this.#body.replaceChildren(
      ...(legend ? [legend] : []),
      ...(groups.length === 0 ? [el('p', {}, say.none)] : []),
      ...roles.flatMap((role) => {
        const some = groups.filter((group) => group.role === role);
        if (some.length === 0) return [];
        const count = some.reduce((sum, group) => sum + group.count, 0);
        return [
          el('h2', { 'data-role': role }, withColon(headings[role], wholeNumber(count))),
          el('ul', {}, ...some.map((group) => this.#line(group, isOnly(group)))),
        ];
      }),
    );
    if (only) this.#body.append(button(say.all, {}, () => this.#onChoose(undefined)));
  }

  #line(group: ReasonGroup, isOnly: boolean): HTMLElement {
    const words = `${wholeNumber(group.count)} ${group.title}`;
    const attributes = {
      class: 'link',
      'aria-pressed': String(isOnly),
      'aria-label': say.only(words),
    };
    return el(
      'li',
      {},
      button(words, attributes, () => this.#onChoose(isOnly ? undefined : group)),
    );
  }
}
