import { el } from '../dom';
import { focusFirst, type PopupItem, popupList } from './popup-menu';

/** A menu of the bar; its lines are asked for when it opens. */
export interface BarMenu {
  readonly caption: string;
  readonly items: () => readonly PopupItem[];
}

/** The row of menus under the file's name. One is open at a time; moving over the bar changes it. */
export class MenuBar {
  readonly element = el('div', { class: 'menu-bar', role: 'menubar' });
  #open: HTMLElement | undefined;

  constructor() {
    document.addEventListener('mousedown', (event) => {
      if (!this.element.contains(event.target as Node)) this.close();
    });
    this.element.addEventListener('keydown', (event) => this.#key(event));
    // A click into a page of the script never reaches this document.
    window.addEventListener('blur', () => this.close());
  }

  /** Shows these menus instead of the ones before. */
  show(menus: readonly BarMenu[]): void {
    this.close();
    this.element.replaceChildren(...menus.map((menu) => this.#head(menu)));
  }

  /** Closes the open menu, if any. */
  close(): void {
    this.#open?.querySelector('.popup')?.remove();
    this.#open?.setAttribute('aria-expanded', 'false');
    this.#open = undefined;
  }

  #head(menu: BarMenu): HTMLElement {
    const button = el('button', { type: 'button', class: 'menu-head' }, menu.caption);
    const head = el('div', { class: 'menu', 'aria-expanded': 'false' }, button);
    button.addEventListener('click', () =>
      this.#open === head ? this.close() : this.#show(head, menu),
    );
    button.addEventListener('mouseenter', () => {
      if (this.#open && this.#open !== head) this.#show(head, menu);
    });
    return head;
  }

  #show(head: HTMLElement, menu: BarMenu): void {
    this.close();
    this.#open = head;
    head.setAttribute('aria-expanded', 'true');
    head.append(popupList(menu.items(), { close: () => this.close() }));
  }

  #key(event: KeyboardEvent): void {
    const list = this.#open?.querySelector<HTMLElement>('.popup');
    switch (event.key) {
      case 'Escape':
        this.#open?.querySelector<HTMLElement>('.menu-head')?.focus();
        this.close();
        return;
      case 'ArrowDown':
        if (list && !list.contains(document.activeElement)) focusFirst(list);
        return;
      case 'ArrowLeft':
        this.#neighbour(-1);
        return;
      case 'ArrowRight':
        this.#neighbour(1);
    }
  }

  #neighbour(step: 1 | -1): void {
    const heads = [...this.element.querySelectorAll<HTMLElement>('.menu-head')];
    const at = heads.findIndex((head) => head.parentElement?.contains(document.activeElement));
    const next = heads[(at + step + heads.length) % heads.length];
    const wasOpen = this.#open !== undefined;
    next?.focus();
    if (wasOpen) next?.click();
  }
}
