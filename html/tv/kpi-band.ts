import { texts } from '../../src/domain/texts/texts';
import type { TvKpi } from '../../src/domain/tv/tv-board';
import { el } from '../shared/dom';

/** The company's figures, with their targets. */
export class KpiBand {
  readonly element = el('ul', { class: 'kpis', 'aria-label': texts.tv.kpisTitle });

  draw(kpis: readonly TvKpi[]): void {
    this.element.hidden = kpis.length === 0;
    this.element.replaceChildren(...kpis.map(makeTile));
  }
}

const makeTile = ({ label, value, target, detail, tone }: TvKpi): HTMLElement =>
  el(
    'li',
    { class: 'kpi', 'data-kpi': tone },
    el('span', { class: 'label' }, label),
    el(
      'span',
      { class: 'amount' },
      el('strong', {}, value),
      el('span', { class: 'target' }, target),
    ),
    el('span', { class: 'detail' }, detail),
  );
