import { waitBand } from '../../src/domain/queue/wait-band';
import { texts } from '../../src/domain/texts/texts';
import { formatDuration } from '../../src/domain/time/format';
import type { TvBoard, TvCaller } from '../../src/domain/tv/tv-board';
import { el } from '../shared/dom';
import { remSize } from './rem-size';

const say = texts.tv;

/** Least width of a caller's tile, in rem. */
const callerWidth = 13;

/** More rows of callers would leave no room for those who could answer. */
const mostRows = 2;

/** A caller on the screen, with what changes every second. */
interface ShownCaller {
  readonly caller: TvCaller;
  readonly tile: HTMLElement;
  readonly wait: HTMLElement;
  readonly word: HTMLElement;
}

/** Who waits: how many, how long, and a tile for each, longest wait first. */
export class QueueBand {
  readonly #count = el('strong', { class: 'count' });
  readonly #longest = el('span', { class: 'longest' });
  readonly #callers = el('ul', { class: 'callers' });
  readonly element = el(
    'section',
    { class: 'queue', 'aria-label': say.queueTitle },
    el('p', { class: 'total' }, this.#count, el('span', {}, say.waiting), this.#longest),
    this.#callers,
  );
  #shown: readonly ShownCaller[] = [];
  #board: TvBoard | undefined;

  draw(board: TvBoard): void {
    this.#board = board;
    const { queue } = board;
    this.#count.textContent = String(queue.length);
    const perRow = Math.max(1, Math.floor(this.#callers.clientWidth / remSize() / callerWidth));
    const places = perRow * mostRows;
    const fitting = queue.length > places ? places - 1 : queue.length;
    this.#shown = queue.slice(0, fitting).map(makeTile);
    const more = queue.length - fitting;
    this.#callers.style.gridTemplateColumns = `repeat(${perRow}, minmax(0, 1fr))`;
    this.#callers.replaceChildren(
      ...this.#shown.map(({ tile }) => tile),
      ...(more > 0 ? [el('li', { class: 'more' }, say.moreWaiting(more))] : []),
    );
  }

  /** Leaves nothing of a board in the page. */
  clear(): void {
    this.#board = undefined;
    this.#shown = [];
    this.#callers.replaceChildren();
  }

  tick(now: number): void {
    const board = this.#board;
    const [first] = board?.queue ?? [];
    this.#longest.textContent = first
      ? say.longest(formatDuration(now - first.startedAt))
      : say.nobodyWaits;
    if (board === undefined) return;
    this.element.dataset.band = first ? waitBand(now - first.startedAt, board) : '';
    for (const { caller, tile, wait, word } of this.#shown) {
      const seconds = now - caller.startedAt;
      const band = waitBand(seconds, board);
      tile.dataset.style = band;
      wait.textContent = formatDuration(seconds);
      word.textContent = texts.board.waitBand[band];
    }
  }
}

function makeTile(caller: TvCaller): ShownCaller {
  const wait = el('strong', { class: 'wait' });
  const word = el('span', { class: 'word' });
  const { mark, free = 0 } = caller;
  const digits = `☎ ${caller.digits || say.hiddenNumber}`;
  const number = caller.number || say.unknownNumber;
  const tile = el(
    'li',
    { class: 'tile' },
    el('div', { class: 'line' }, el('span', { class: 'digits' }, digits), wait),
    el('div', { class: 'line small' }, el('bdi', { class: 'number' }, number), word),
    ...(mark === undefined
      ? []
      : [el('div', { class: 'line small' }, el('b', { class: 'mark' }, mark), say.free(free))]),
  );
  return { caller, tile, wait, word };
}
