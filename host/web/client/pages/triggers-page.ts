import type { TriggersView, TriggerView } from '../../protocol';
import { el } from '../dom';
import { minutesWord, momentWord, outcomeWord } from './words';

const COLUMNS = ['Function', 'Kind', 'Owner', 'Next run', 'Last run', 'Last status'];

/** The page that lists the script's triggers, and how much of the day's trigger time is used. */
export class TriggersPage {
  readonly #body = el('tbody');
  readonly #empty = el('p', { class: 'empty' }, 'This script has no triggers.');
  readonly #minutes = el('div', { class: 'minutes' });
  readonly element = el(
    'section',
    { class: 'page triggers-page', hidden: true },
    el('h1', {}, 'Triggers'),
    el('p', { class: 'lead' }, 'What starts by itself, and the trigger time used today.'),
    this.#minutes,
    el(
      'div',
      { class: 'table-box' },
      el('table', { class: 'list' }, head(), this.#body),
      this.#empty,
    ),
  );

  /** Shows the triggers as they are now. */
  update({ triggers, minutesToday, minutesLimit }: TriggersView): void {
    this.#body.replaceChildren(...triggers.map(row));
    this.#empty.hidden = triggers.length > 0;
    const owners = Object.entries(minutesToday);
    this.#minutes.replaceChildren(
      ...owners.map(([owner, used]) => meter(owner, used, minutesLimit)),
    );
  }
}

function head(): HTMLElement {
  return el('thead', {}, el('tr', {}, ...COLUMNS.map((name) => el('th', { scope: 'col' }, name))));
}

function row(trigger: TriggerView): HTMLElement {
  const { lastOutcome: outcome } = trigger;
  const state = outcome && el('span', { class: 'chip' }, outcomeWord(outcome));
  return el(
    'tr',
    { 'data-trigger': trigger.id },
    el('td', { class: 'function' }, trigger.functionName),
    el('td', {}, trigger.disabled ? `${trigger.kind} (disabled)` : trigger.kind),
    el('td', {}, trigger.owner),
    el('td', {}, momentWord(trigger.nextRunAt)),
    el('td', {}, momentWord(trigger.lastRunAt)),
    el('td', { class: `outcome ${outcome ?? ''}` }, state ?? '–'),
  );
}

function meter(owner: string, used: number, limit: number): HTMLElement {
  const bar = el('meter', {
    min: 0,
    max: limit,
    value: used,
    high: limit * 0.8,
    'aria-label': `Trigger minutes of ${owner}`,
  });
  return el(
    'div',
    { class: 'meter' },
    el('span', {}, owner || 'nobody'),
    bar,
    el('span', {}, `${minutesWord(used)} of ${limit} today`),
  );
}
