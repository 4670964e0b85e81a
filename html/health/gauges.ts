import type { DescribedGauge } from '../../src/domain/quota/describe';
import { texts } from '../../src/domain/texts/texts';
import { el } from '../shared/dom';

/** From this share on a bar changes its colour. */
const nearPercent = 80;

/** A bar for each limit of the day, with its figures in words. */
export const gaugeList = (
  gauges: readonly DescribedGauge[],
  help: string,
): readonly HTMLElement[] => [
  el('h2', {}, texts.quota.title),
  ...gauges.map(gaugeBar),
  el('p', { class: 'help' }, help),
];

function gaugeBar({ caption, amount, share }: DescribedGauge): HTMLElement {
  const percent = Math.min(100, Math.round(share * 100));
  const bar = el('span', { class: 'bar' });
  bar.style.width = `${percent}%`;
  return el(
    'div',
    { class: 'gauge', ...(percent >= nearPercent && { 'data-near': true }) },
    el('span', {}, caption),
    el('span', { class: 'amount' }, amount),
    el(
      'span',
      {
        class: 'track',
        role: 'meter',
        'aria-label': caption,
        'aria-valuemin': '0',
        'aria-valuemax': '100',
        'aria-valuenow': String(percent),
        'aria-valuetext': amount,
      },
      bar,
    ),
  );
}
