import { en } from '../../src/domain/texts/en';
import { button, el } from '../shared/dom';
import { Status } from '../shared/status';

const { widget: say, json: words } = en.tryRouting;

/** The address to enter in Aircall's widget, folded away as it holds a key. */
export function widgetSection(url: string): HTMLElement {
  const summary = el('summary', {}, say.title);
  if (url === '') return el('details', {}, summary, el('p', {}, say.noAddress));
  const status = new Status();
  const box = el('textarea', { readonly: true, rows: '5', 'aria-label': say.title });
  box.value = url;
  const copy = button(words.copy, {}, () => {
    box.select();
    // the frame Google shows pages in may write to the clipboard this way only
    if (document.execCommand('copy')) status.say('good', words.copied);
  });
  return el(
    'details',
    { class: 'widget' },
    summary,
    el('p', {}, say.help),
    box,
    el('div', { class: 'buttons' }, copy, status.element),
    el('p', { class: 'help' }, say.type),
    el('p', { class: 'help' }, say.paths),
  );
}
