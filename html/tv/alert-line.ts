import { texts } from '../../src/domain/texts/texts';
import type { TvAlerts } from '../../src/domain/tv/tv-board';
import { el } from '../shared/dom';

/** What is wrong by the rules of the sheet Alerts; gone while nothing is. */
export class AlertLine {
  readonly element = el('p', {
    class: 'alerts',
    role: 'status',
    'aria-label': texts.tv.alertsTitle,
  });

  draw(alerts: TvAlerts | undefined): void {
    const { text = '', isLoud = false } = alerts ?? {};
    this.element.hidden = text === '';
    this.element.dataset.loud = String(isLoud);
    // told again only when it says something else
    const words = text === '' ? '' : `⚠ ${text}`;
    if (this.element.textContent !== words) this.element.textContent = words;
  }
}
