import jQuery from 'jquery';
import attachSelect2 from 'select2';
import { withColon } from '../../../src/domain/texts/punctuation';
import { el } from '../dom';
import type { Option } from './choice';
import type { OnInput } from './control';
import type { SearchWords } from './search-select';

attachSelect2(window, jQuery);

/** One of a list that can be searched. */
export interface SearchOne {
  readonly element: HTMLElement;
  /** What has the focus and is read out. */
  readonly box: HTMLElement;
  /** `undefined` while nothing is chosen. */
  read(): string | undefined;
}

/**
 * One of many options: Enter or the arrow down opens them, typing searches, Enter chooses.
 *
 * @param label - What a screen reader calls the box.
 * @param chosen - The option to begin with; empty: none.
 */
export function searchOne(
  { label, options, chosen }: { label: string; options: readonly Option[]; chosen: string },
  words: SearchWords,
  onInput: OnInput,
): SearchOne {
  const lines = options.map(({ value, name }) => el('option', { value }, name));
  // without an empty one the library would choose the first
  const select = el('select', { tabindex: '-1' }, el('option', {}), ...lines);
  select.value = chosen;
  const element = el('div', { class: 'search-select' }, select);
  const library = jQuery(select);
  library.select2({
    width: '100%',
    placeholder: words.placeholder,
    dropdownParent: jQuery(element),
    language: { noResults: () => words.noResults },
  });
  library.on('change', onInput);
  const box = element.querySelector<HTMLElement>('.select2-selection') ?? select;
  // the library names the box by what is chosen in it, and what is typed into not at all
  const name = (): void => {
    const text = select.selectedOptions[0]?.text || words.placeholder;
    box.removeAttribute('aria-labelledby');
    box.setAttribute('aria-label', withColon(label, text));
  };
  name();
  library.on('change', name);
  library.on('select2:open', () => {
    const search = element.querySelector<HTMLElement>('.select2-search__field');
    search?.setAttribute('aria-label', label);
    // the library leaves the focus where it was
    search?.focus();
  });
  return {
    element,
    box,
    read: () => select.value || undefined,
  };
}
