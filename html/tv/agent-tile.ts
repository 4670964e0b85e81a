import { en } from '../../src/domain/texts/en';
import { formatDuration } from '../../src/domain/time/format';
import type { TvAgent } from '../../src/domain/tv/tv-board';
import { parseAvailability } from '../../src/domain/users/availability';
import { el } from '../shared/dom';

/** An agent: name, what they are doing and since when, what they did, and who waits for them. */
export class AgentTile {
  readonly element: HTMLElement;
  readonly #time = el('span', { class: 'time' });
  readonly #since: number | undefined;

  constructor({ name, status, since, inbound = 0, outbound = 0, marks }: TvAgent) {
    this.#since = since;
    const { style, symbol, word } = describeStatus(status);
    const tally = inbound + outbound > 0 ? en.tv.tally(inbound, outbound) : '';
    this.element = el(
      'div',
      { class: 'tile agent', 'data-style': style },
      el(
        'div',
        { class: 'line' },
        el('span', { class: 'symbol' }, symbol),
        el('bdi', { class: 'name' }, name),
        ...(marks ? [el('b', { class: 'mark' }, marks)] : []),
      ),
      el(
        'div',
        { class: 'line small' },
        el('span', { class: 'status' }, word, ' ', this.#time),
        el('span', {}, tally),
      ),
    );
  }

  tick(now: number): void {
    if (this.#since !== undefined) this.#time.textContent = formatDuration(now - this.#since);
  }
}

function describeStatus(status: string) {
  const say = en.board;
  if (status === '') return { style: 'unknown', ...say.noAvailability };
  const availability = parseAvailability(status);
  if (availability.kind !== 'unknown') {
    return { style: availability.kind, ...say.availability[availability.kind] };
  }
  return { style: 'unknown', symbol: say.unknownAvailability.symbol, word: availability.word };
}
