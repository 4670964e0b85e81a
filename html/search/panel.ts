import type { SearchForm } from '../../src/domain/pages/search-view';
import type { SearchCriteria } from '../../src/domain/search/criteria';
import { describeCriteria } from '../../src/domain/search/describe-criteria';
import { distinctNames } from '../../src/domain/texts/distinct-names';
import { texts } from '../../src/domain/texts/texts';
import { callsContext } from '../shared/calls/context';
import { CallFinder, type FinderState } from '../shared/calls/finder';
import { button, el } from '../shared/dom';
import { CriteriaForm } from './form';

const say = texts.search;

/** The whole sidebar: what to search for, and what was found. */
export class SearchPanel {
  readonly element: HTMLElement;
  readonly #view: SearchForm;
  readonly #form: CriteriaForm;
  readonly #finder: CallFinder;
  readonly #lines = el('ul', { class: 'criteria-lines' });
  readonly #summary: HTMLElement;
  #criteria: readonly string[] = [];

  constructor(view: SearchForm) {
    const context = callsContext(view);
    this.#view = {
      ...view,
      users: distinctNames(view.users),
      numbers: distinctNames(view.numbers),
    };
    this.#form = new CriteriaForm(this.#view, context, (criteria) => this.#search(criteria));
    this.#finder = new CallFinder(context, () => this.#criteria.join('\n'), {
      onState: (state) => this.#follow(state),
      onPeriod: () => {},
    });
    const change = button(say.newSearch, {}, () => {
      this.#showForm(true);
      this.#form.focus();
    });
    this.#summary = el(
      'section',
      { class: 'summary', 'aria-label': say.form },
      this.#lines,
      change,
    );
    this.element = el(
      'div',
      { class: 'search' },
      this.#summary,
      this.#form.element,
      this.#finder.element,
    );
    this.#showForm(true);
  }

  focus(): void {
    this.#form.focus();
  }

  #search(criteria: SearchCriteria): void {
    this.#criteria = describeCriteria(criteria, this.#view);
    this.#lines.replaceChildren(...this.#criteria.map((line) => el('li', { dir: 'auto' }, line)));
    this.#showForm(false);
    this.#finder.start({ kind: 'search', criteria });
  }

  /** A search that was refused before it found anything is about what stands in the form. */
  #follow(state: FinderState): void {
    if (state === 'failed' && this.#finder.count === 0) this.#showForm(true);
  }

  #showForm(isShown: boolean): void {
    this.#form.element.hidden = !isShown;
    this.#summary.hidden = isShown;
  }
}
