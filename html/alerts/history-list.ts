import type { AlertsView } from '../../src/domain/alerts/view';
import { texts } from '../../src/domain/texts/texts';
import { el } from '../shared/dom';

const say = texts.alerts.page;

/** What happened, newest first. */
export const historyList = ({ history }: AlertsView): HTMLElement =>
  el(
    'section',
    { 'aria-labelledby': 'history' },
    el('h2', { id: 'history' }, say.historyTitle),
    ...(history.length === 0 ? [el('p', { class: 'help' }, say.noHistory)] : []),
    el(
      'ul',
      { class: 'history' },
      ...history.map(({ at, rule, value, what, outcome }) =>
        el(
          'li',
          {},
          el('span', { class: 'help' }, at),
          el('span', {}, say.historyLine(rule, value, what)),
          el('span', { class: 'help' }, outcome),
        ),
      ),
    ),
  );
