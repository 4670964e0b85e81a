import type { SavedSearch, SearchForm } from '../../src/domain/pages/search-view';
import type { SearchCriteria } from '../../src/domain/search/criteria';
import { texts } from '../../src/domain/texts/texts';
import type { CallsContext } from '../shared/calls/context';
import { button, el } from '../shared/dom';
import { createField, type Field } from '../shared/fields/field';
import { PeriodField } from '../shared/fields/period';
import { Status } from '../shared/status';
import { placeControl } from './controls';
import { OptionalFields } from './optional-fields';
import { SavedSearches } from './saved-searches';

const say = texts.search;

/** What to search for. */
export class CriteriaForm {
  readonly element: HTMLFormElement;
  readonly #period: PeriodField;
  readonly #place: Field<NonNullable<SearchCriteria['place']> | ''>;
  readonly #optional: OptionalFields;
  readonly #status = new Status();

  /** @param onSearch - Runs with what is entered at the moment of the click. */
  constructor(
    form: SearchForm,
    context: CallsContext,
    onSearch: (criteria: SearchCriteria) => void,
  ) {
    // what it said is about entries that are others by now
    const changed = (): void => this.#status.clear();
    this.#period = new PeriodField(form.timeZone, context.now, changed);
    this.#place = this.#placeField(changed);
    this.#optional = new OptionalFields(form, changed);
    const saved = new SavedSearches(form.saved, {
      read: () => this.#readToSave(),
      load: (search) => this.#load(search),
    });
    this.element = el(
      'form',
      { novalidate: true, 'aria-label': say.form },
      saved.element,
      this.#period.element,
      this.#place.element,
      this.#optional.element,
      this.#status.element,
      el(
        'div',
        { class: 'buttons' },
        el('button', { type: 'submit', class: 'action' }, say.search),
        button(say.clearAll, {}, () => this.#clear()),
      ),
    );
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      const criteria = this.#read();
      if (criteria) onSearch(criteria);
    });
    this.#period.choose('today');
  }

  #placeField(changed: () => void) {
    const words = { id: 'place', label: say.place, help: say.placeHelp, reset: say.clear };
    const field = createField(words, placeControl('place', changed), () => field.write(''));
    field.offerReset(false);
    return field;
  }

  focus(): void {
    this.#period.focus();
  }

  /** What is entered; when something is wrong, says so and goes there. */
  #read(): SearchCriteria | undefined {
    const [period, others] = [this.#period.read(), this.#optional.read()];
    if (period && others) {
      this.#status.clear();
      const place = this.#place.read();
      return { ...period, ...(place && { place }), ...others };
    }
    const count = this.#optional.problemCount + (period ? 0 : 1);
    this.#status.say('bad', say.notSearched(count));
    if (period) this.#optional.focusProblem();
    else this.#period.focusProblem();
    return undefined;
  }

  #readToSave(): Omit<SavedSearch, 'name'> | undefined {
    const [criteria, days] = [this.#read(), this.#period.preset];
    return criteria && { criteria, ...(days && { days }) };
  }

  #load({ criteria, days }: SavedSearch): void {
    if (days) this.#period.choose(days);
    else this.#period.write(criteria);
    this.#place.write(criteria.place ?? '');
    this.#optional.write(criteria);
    this.#status.clear();
  }

  #clear(): void {
    this.#period.choose('today');
    this.#place.write('');
    this.#optional.write({});
    this.#status.clear();
    this.#period.focus();
  }
}
