import { texts } from '../../src/domain/texts/texts';
import { formatDuration } from '../../src/domain/time/format';
import type { TvAgent, TvBoard } from '../../src/domain/tv/tv-board';
import { type Availability, parseAvailability } from '../../src/domain/users/availability';
import { isTooLong } from '../../src/domain/users/time-limits';
import { describeStatus } from '../../src/domain/wallboard/describe-status';
import { el } from '../shared/dom';

/** An agent: name, what they are doing and since when, what they did, and who waits for them. */
export class AgentTile {
  readonly element: HTMLElement;
  readonly #time = el('span', { class: 'time' });
  readonly #since: number | undefined;
  readonly #availability: Availability | undefined;
  readonly #limits: TvBoard['limits'];

  constructor(agent: TvAgent, limits: TvBoard['limits']) {
    const { name, status, ringing = false, since, inbound = 0, outbound = 0, marks } = agent;
    this.#availability = status === '' ? undefined : parseAvailability(status);
    this.#since = ringing || status === 'offline' ? undefined : since;
    this.#limits = limits;
    const { style, symbol, word } = describeStatus(this.#availability, ringing, texts);
    const tally = inbound + outbound > 0 ? texts.tv.tally(inbound, outbound) : '';
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
    if (this.#since === undefined) return;
    const seconds = Math.max(0, now - this.#since);
    const isOver = isTooLong(this.#availability, seconds, this.#limits);
    const time = formatDuration(seconds);
    this.#time.textContent = isOver ? texts.board.over(time) : time;
    this.#time.classList.toggle('over', isOver);
  }
}
