import type { CellView, RunView } from '../../view';
import { el } from '../dom';
import { fontDeclarations } from './style-rules';

/** What a cell shows inside its box: text, stretches of text, a tick box or a drop-down. */
export function cellContent(cell: CellView): HTMLElement {
  const box = el('div', { class: 'text' });
  if (cell.checkbox !== undefined) {
    box.classList.add('tick');
    box.append(el('span', { class: cell.checkbox ? 'tick-box ticked' : 'tick-box' }));
  } else if (cell.runs) box.append(...cell.runs.map(stretch));
  else box.textContent = cell.text ?? '';
  if (cell.choices) box.classList.add('choices');
  return box;
}

function stretch(run: RunView): HTMLElement {
  const span = el('span', run.link ? { class: 'link' } : {});
  span.textContent = run.text;
  span.style.cssText = fontDeclarations(run).join(';');
  return span;
}

/** The web addresses a cell leads to; other schemes are only text. */
export function cellLinks(cell: CellView | undefined): string[] {
  const links = (cell?.runs ?? []).map((run) => run.link ?? '');
  return [...new Set(links.filter((link) => /^https?:\/\//i.test(link)))];
}
