import type { ExecutionDetails, ExecutionView } from '../../protocol';
import { el } from '../dom';
import { detailsBox } from './execution-details';
import { capital, momentWord, outcomeWord, secondsWord } from './words';

const COLUMNS = [
  'Function',
  'Started by',
  'User',
  'Start time',
  'Duration',
  'Service calls',
  'Data calls',
  'Requests',
  'Status',
];
/** The table keeps the newest of these. */
const MOST_ROWS = 300;

/** The page that lists what ran: newest first, live, each row opens to its log and counts. */
export class ExecutionsPage {
  readonly #body = el('tbody');
  readonly #empty = el('p', { class: 'empty' }, 'Nothing has run yet.');
  readonly element = el(
    'section',
    { class: 'page executions-page', hidden: true },
    el('h1', {}, 'Executions'),
    el(
      'p',
      { class: 'lead' },
      'Every run of a function of this script: newest first, as it happens.',
    ),
    el(
      'div',
      { class: 'table-box' },
      el('table', { class: 'list' }, head(), this.#body),
      this.#empty,
    ),
  );
  readonly #rows = new Map<number, { row: HTMLElement; details?: HTMLElement }>();

  constructor(
    readonly details: (id: number) => Promise<ExecutionDetails>,
    readonly cancel: (id: number) => void,
  ) {}

  /** Forgets all; the whole list follows. */
  clear(): void {
    for (const id of [...this.#rows.keys()]) this.#drop(id);
  }

  /** Takes over executions that are new or changed. */
  update(executions: readonly ExecutionView[]): void {
    for (const execution of executions) this.#put(execution);
    this.#empty.hidden = this.#rows.size > 0;
    for (const id of [...this.#rows.keys()].slice(0, Math.max(this.#rows.size - MOST_ROWS, 0)))
      this.#drop(id);
  }

  #put(execution: ExecutionView): void {
    const known = this.#rows.get(execution.id);
    const row = this.#row(execution, known?.details !== undefined);
    if (!known) {
      this.#rows.set(execution.id, { row });
      this.#body.prepend(row);
      return;
    }
    known.row.replaceWith(row);
    known.row = row;
    if (known.details) void this.#load(execution.id, known.details);
  }

  #row(execution: ExecutionView, open: boolean): HTMLElement {
    const toggle = (): void => this.#toggle(execution.id);
    const name = el(
      'button',
      { type: 'button', class: 'opener', 'aria-expanded': String(open), onclick: toggle },
      execution.functionName,
    );
    return el(
      'tr',
      { 'data-execution': execution.id, 'data-outcome': execution.outcome },
      el('td', { class: 'function' }, name),
      el('td', {}, capital(execution.startedBy)),
      el('td', {}, execution.user || 'anonymous'),
      el('td', {}, momentWord(execution.startedAt)),
      el('td', { class: 'figure' }, secondsWord(execution.seconds)),
      el('td', { class: 'figure' }, String(execution.serviceCalls)),
      el('td', { class: 'figure' }, String(execution.dataCalls)),
      el('td', { class: 'figure' }, String(execution.requests)),
      el('td', { class: `outcome ${execution.outcome}` }, ...this.#outcome(execution)),
    );
  }

  #outcome({ outcome, error, id }: ExecutionView): HTMLElement[] {
    const word = el('span', { class: 'chip', title: error }, outcomeWord(outcome));
    if (outcome !== 'running') return [word];
    return [
      word,
      el(
        'button',
        { type: 'button', class: 'link-button', onclick: () => this.cancel(id) },
        'Stop',
      ),
    ];
  }

  #toggle(id: number): void {
    const known = this.#rows.get(id);
    if (!known) return;
    known.row.querySelector('.opener')?.setAttribute('aria-expanded', String(!known.details));
    if (known.details) {
      known.details.remove();
      delete known.details;
      return;
    }
    known.details = el(
      'tr',
      { class: 'details' },
      el('td', { colspan: COLUMNS.length }, 'Loading…'),
    );
    known.row.after(known.details);
    void this.#load(id, known.details);
  }

  async #load(id: number, box: HTMLElement): Promise<void> {
    const details = await this.details(id).catch((error: Error) => error.message);
    box.firstElementChild?.replaceChildren(
      typeof details === 'string' ? details : detailsBox(details),
    );
  }

  #drop(id: number): void {
    this.#rows.get(id)?.row.remove();
    this.#rows.get(id)?.details?.remove();
    this.#rows.delete(id);
  }
}

function head(): HTMLElement {
  const figures = new Set(['Duration', 'Service calls', 'Data calls', 'Requests']);
  const cells = COLUMNS.map((name) =>
    el('th', { scope: 'col', class: figures.has(name) ? 'figure' : '' }, name),
  );
  return el('thead', {}, el('tr', {}, ...cells));
}
