import type { SheetTab } from '../../view';
import { el, icon } from '../dom';
import { type PopupItem, popupList } from './popup-menu';

const LIST = 'M3 18h18v-2H3v2zm0-5h18v-2H3v2zm0-7v2h18V6H3z';

/** The bar at the bottom: a tab per visible sheet, and a list of all of them, hidden ones too. */
export class SheetTabs {
  readonly element = el('div', { class: 'sheet-tabs' });
  #sheets: readonly SheetTab[] = [];
  #active: number | undefined;
  #list: HTMLElement | undefined;

  constructor(readonly onPick: (sheetId: number) => void) {
    document.addEventListener('mousedown', (event) => {
      if (!this.#list?.contains(event.target as Node)) this.#closeList();
    });
  }

  /** Shows these sheets; a hidden one only while it is the active one. */
  show(sheets: readonly SheetTab[], active: number | undefined): void {
    this.#sheets = sheets;
    this.#active = active;
    const all = el(
      'button',
      {
        type: 'button',
        class: 'all-sheets',
        'aria-label': 'All sheets',
        title: 'All sheets',
        onclick: () => this.#toggleList(),
      },
      icon(LIST),
    );
    const visible = sheets.filter((sheet) => !sheet.hidden || sheet.id === active);
    this.element.replaceChildren(
      el('div', { class: 'all' }, all),
      // of its own, so that the tabs can be moved along and the list above them is not cut
      el(
        'div',
        { class: 'tabs', role: 'tablist', 'aria-label': 'Sheets' },
        ...visible.map((sheet) => this.#tab(sheet)),
      ),
    );
    this.element
      .querySelector('[aria-selected=true]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #tab(sheet: SheetTab): HTMLElement {
    const tab = el(
      'button',
      {
        type: 'button',
        class: sheet.hidden ? 'sheet-tab hidden-sheet' : 'sheet-tab',
        role: 'tab',
        'data-sheet': sheet.id,
        'aria-selected': String(sheet.id === this.#active),
        onclick: () => this.onPick(sheet.id),
      },
      sheet.name,
    );
    if (sheet.color) tab.style.boxShadow = `inset 0 -3px ${sheet.color}`;
    return tab;
  }

  #toggleList(): void {
    if (this.#list) this.#closeList();
    else this.#openList();
  }

  #openList(): void {
    const items = this.#sheets.map(
      (sheet): PopupItem => ({
        kind: 'item',
        caption: sheet.name,
        ticked: sheet.id === this.#active,
        ...(sheet.hidden ? { hint: 'hidden' } : {}),
        run: () => this.onPick(sheet.id),
      }),
    );
    this.#list = popupList(items, { close: () => this.#closeList() });
    this.#list.classList.add('upwards');
    this.element.querySelector('.all')?.append(this.#list);
  }

  #closeList(): void {
    this.#list?.remove();
    this.#list = undefined;
  }
}
