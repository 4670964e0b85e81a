import type { CellView } from '../../view';
import { el } from '../dom';
import { cellLinks } from './cell-content';

/** The card beside a cell that shows its note and where its links lead. */
export class HoverCard {
  readonly element = el('div', { class: 'hover-card', role: 'tooltip' });

  constructor() {
    this.element.hidden = true;
  }

  /** Shows what a cell has to say, or nothing. */
  show(cell: CellView | undefined, beside: HTMLElement): void {
    const links = cellLinks(cell);
    const { note, problem } = cell ?? {};
    this.element.hidden = note === undefined && problem === undefined && links.length === 0;
    if (this.element.hidden) return;
    const parts: HTMLElement[] = links.map((href) =>
      el('a', { href, target: '_blank', rel: 'noopener noreferrer' }, href),
    );
    if (problem !== undefined) parts.push(el('div', { class: 'problem' }, `Error: ${problem}`));
    if (note !== undefined) parts.push(el('div', { class: 'note' }, note));
    this.element.replaceChildren(...parts);
    this.#place(beside.getBoundingClientRect());
  }

  hide(): void {
    this.element.hidden = true;
  }

  #place(box: DOMRect): void {
    const { style, offsetWidth, offsetHeight } = this.element;
    const fits = box.right + 2 + offsetWidth < window.innerWidth;
    style.left = `${fits ? box.right + 2 : Math.max(box.left - offsetWidth - 2, 0)}px`;
    style.top = `${Math.max(Math.min(box.top, window.innerHeight - offsetHeight - 8), 0)}px`;
  }
}
