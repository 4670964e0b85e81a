import jQuery from 'jquery';
import attachSelect2 from 'select2';
import { texts } from '../../../src/domain/texts/texts';
import { el } from '../dom';
import type { Option } from './choice';
import type { Control, OnInput } from './control';

attachSelect2(window, jQuery);

/** The words of a search. */
export interface SearchWords {
  /** Shown while nothing is chosen. */
  readonly placeholder: string;
  readonly noResults: string;
}

/** Several of a list that can be searched; its options may change. */
export interface SearchSelect extends Control<readonly string[]> {
  /** Offers other options; what was chosen stays chosen where it is still offered. */
  offer(options: readonly Option[]): void;
}

/**
 * Several of many options: typing searches, arrows and Enter choose, Backspace takes back.
 *
 * @param freeText - Whether what is typed may be chosen though it is no option.
 * @param inOrder - Whether what is chosen stands in the order of choosing, not in that of the list.
 */
export function searchSelect(
  id: string,
  words: SearchWords,
  onInput: OnInput,
  { freeText = false, inOrder = false } = {},
): SearchSelect {
  const select = el('select', { id, multiple: true });
  const element = el('div', { class: 'search-select' }, select);
  const library = jQuery(select);
  const write = (values: readonly string[]): void => {
    const options = [...select.options];
    for (const option of options) option.selected = values.includes(option.value);
    if (inOrder)
      select.append(...values.flatMap((each) => options.filter(({ value }) => value === each)));
    library.trigger('change.select2');
  };
  const read = (): readonly string[] => [...select.selectedOptions].map(({ value }) => value);
  library.select2({
    width: '100%',
    placeholder: words.placeholder,
    tags: freeText,
    // what is known comes first, so that Enter does not take half of its name for another one
    insertTag: (known: unknown[], typed: unknown) => void known.push(typed),
    dropdownParent: jQuery(element),
    language: {
      noResults: () => words.noResults,
      removeItem: () => texts.pages.removeItem,
      search: () => texts.pages.searchList,
    },
  });
  if (inOrder) {
    library.on('select2:select', ({ params }) => {
      // the library shows what is chosen in the order of the options
      select.append(params.data.element);
      library.trigger('change');
    });
  }
  library.on('change', onInput);
  const search = element.querySelector<HTMLElement>('.select2-search__field');
  // a box to write in is one already, and may have no other role
  search?.removeAttribute('role');
  // the library names neither the box nor what is typed into
  for (const part of [search, element.querySelector('.select2-selection')])
    part?.setAttribute('aria-labelledby', `${id}-label`);
  return {
    element,
    inputs: search ? [search] : [select],
    isGroup: false,
    read,
    write,
    focus: () => search?.focus(),
    offer: (options) => {
      const chosen = read();
      select.replaceChildren(...options.map(({ value, name }) => el('option', { value }, name)));
      write(chosen);
    },
  };
}
