import { el } from '../shared/dom';

/** How a line about an agent sounds. */
export type LineTone = 'quiet' | 'change' | 'good' | 'bad';

/** Agents, each with a line that says how they are and one that says what becomes of them. */
export class AgentList {
  readonly element: HTMLUListElement;
  readonly #lines = new Map<number, HTMLElement>();

  constructor(
    agents: readonly { readonly userId: number; readonly name: string; readonly now?: string }[],
  ) {
    const items = agents.map(({ userId, name, now }) => {
      const line = el('span', { class: 'line' });
      this.#lines.set(userId, line);
      const state = now === undefined ? [] : [el('span', { class: 'now' }, now)];
      return el('li', {}, el('strong', {}, name), ...state, line);
    });
    this.element = el('ul', { class: 'agents' }, ...items);
  }

  say(userId: number, tone: LineTone, words: string): void {
    const line = this.#lines.get(userId);
    if (!line) return;
    line.dataset.tone = tone;
    line.textContent = words;
  }
}
