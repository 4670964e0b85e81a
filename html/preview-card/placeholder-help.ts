import { texts } from '../../src/domain/texts/texts';
import { el } from '../shared/dom';

/** What may stand between double brackets. @param columns - Headers of the contacts. */
export function placeholderHelp(columns: readonly string[]): HTMLElement {
  const rows = Object.entries(texts.insights.placeholders).flatMap(([name, meaning]) => [
    el('dt', {}, el('code', {}, `{{${name}}}`)),
    el('dd', {}, meaning),
  ]);
  const own = columns.length > 0 ? [el('p', {}, texts.previewCard.columns(columns))] : [];
  return el(
    'details',
    { class: 'placeholders' },
    el('summary', {}, texts.previewCard.help),
    el('dl', {}, ...rows),
    ...own,
  );
}
