import type { ExecutionDetails } from '../../protocol';
import { el } from '../dom';

/** What an opened row of the Executions page shows: log, error lines, and what was called how often. */
export function detailsBox(details: ExecutionDetails): HTMLElement {
  return el(
    'div',
    { class: 'execution-details' },
    el('div', {}, el('h3', {}, 'Log'), log(details)),
    counts('Service calls by method', details.byMethod),
    counts('Requests by route', details.byRoute),
    counts('Cells', { read: details.cellsRead, written: details.cellsWritten }),
  );
}

function log(details: ExecutionDetails): HTMLElement {
  const lines = details.log.map(({ level, text }) =>
    el(
      'li',
      { class: level },
      el('span', { class: 'level' }, level),
      el('span', { class: 'said' }, text),
    ),
  );
  if (details.stack)
    lines.push(
      el(
        'li',
        { class: 'error' },
        el('span', { class: 'level' }, 'error'),
        el('span', { class: 'said' }, details.stack),
      ),
    );
  return lines.length > 0
    ? el('ol', { class: 'log' }, ...lines)
    : el('p', { class: 'empty' }, 'Nothing was logged.');
}

function counts(title: string, table: Readonly<Record<string, number>>): HTMLElement | undefined {
  const entries = Object.entries(table).filter(([, count]) => count > 0);
  if (entries.length === 0) return undefined;
  entries.sort((a, b) => b[1] - a[1]);
  const lines = entries.map(([name, count]) =>
    el('div', {}, el('dt', {}, name), el('dd', {}, String(count))),
  );
  return el('div', {}, el('h3', {}, title), el('dl', { class: 'counts' }, ...lines));
}
