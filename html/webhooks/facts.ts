import {
  adviseRedeploy,
  describeLast,
  listEvents,
  listFacts,
} from '../../src/domain/pages/describe-webhooks';
import type { WebhooksView } from '../../src/domain/pages/webhooks-view';
import { texts } from '../../src/domain/texts/texts';
import { el } from '../shared/dom';

const say = texts.connectWebhooks;

/** What was delivered, and what became of it. */
export class Facts {
  readonly #age = el('dd');
  readonly element = el('section', { class: 'facts', 'aria-label': say.facts.title });
  #lastAgo: number | undefined;
  #readAt = Date.now();

  constructor() {
    window.setInterval(() => this.#tick(), 1000);
  }

  show(view: WebhooksView): void {
    this.#lastAgo = view.lastAgo;
    this.#readAt = Date.now();
    this.#tick();
    const advice = adviseRedeploy(view);
    this.element.replaceChildren(
      ...(advice ? [el('p', { class: 'advice' }, advice)] : []),
      el('h2', {}, say.facts.title),
      el(
        'dl',
        {},
        el('dt', {}, say.facts.last),
        this.#age,
        ...listFacts(view).flatMap(({ caption, value }) => [
          el('dt', {}, caption),
          el('dd', {}, value),
        ]),
      ),
      eventTable(view),
    );
  }

  /** The age goes on between two answers; no screen reader is told of it each second. */
  #tick(): void {
    const since = (Date.now() - this.#readAt) / 1000;
    this.#age.textContent = describeLast(
      this.#lastAgo === undefined ? undefined : this.#lastAgo + since,
    );
  }
}

function eventTable(view: WebhooksView): HTMLElement {
  const events = listEvents(view);
  if (events.length === 0) return el('p', { class: 'help' }, say.events.none);
  return el(
    'table',
    {},
    el('caption', {}, say.events.title),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        el('th', { scope: 'col' }, say.events.event),
        el('th', { scope: 'col' }, say.events.count),
      ),
    ),
    el(
      'tbody',
      {},
      ...events.map(({ words, event, count }) =>
        el('tr', {}, el('th', { scope: 'row' }, words, el('code', {}, event)), el('td', {}, count)),
      ),
    ),
  );
}
