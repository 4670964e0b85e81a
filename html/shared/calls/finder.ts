import type { CallsSlice, CallsWish } from '../../../src/domain/pages/search-view';
import { el } from '../dom';
import { problemOf } from '../server';
import type { CallsContext } from './context';
import { Progress } from './progress';
import { CallResults } from './results';
import { SliceReader } from './slice-reader';

/** How a search stands. */
export type FinderState = 'running' | 'stopped' | 'failed' | 'ended';

/** Who is told how a search stands. */
export interface FinderListener {
  onState(state: FinderState): void;
  /** @param period - That is searched, as the script read the wish. */
  onPeriod(period: CallsSlice['period']): void;
}

/** Finds the calls of a wish: progress while it reads, and what was found. */
export class CallFinder {
  readonly element: HTMLElement;
  readonly #progress = new Progress({ stop: () => this.stop(), goOn: () => this.#goOn() });
  readonly #results: CallResults;
  readonly #listener: FinderListener;
  #reader: SliceReader | undefined;

  /** @param criteria - What is searched by, in words. */
  constructor(context: CallsContext, criteria: () => string, listener: FinderListener) {
    this.#results = new CallResults(context, criteria);
    this.#listener = listener;
    this.element = el('div', { class: 'finder' }, this.#progress.element, this.#results.element);
    this.element.hidden = true;
  }

  get count(): number {
    return this.#results.count;
  }

  /** Forgets what was found before, and searches. */
  start(wish: CallsWish): void {
    this.#reader?.stop();
    this.#results.clear();
    this.element.hidden = false;
    this.#reader = new SliceReader(wish, {
      onSlice: (slice) => this.#take(slice),
      onWait: (seconds) => this.#progress.showWait(seconds),
      onEnd: () => this.#end(),
      onFailure: (error) => this.#fail(error),
    });
    this.#goOn();
  }

  stop(): void {
    this.#reader?.stop();
    this.#progress.showStopped(this.count);
    this.#listener.onState('stopped');
  }

  #goOn(): void {
    this.#progress.showStart();
    this.#listener.onState('running');
    void this.#reader?.goOn();
  }

  #take(slice: CallsSlice): void {
    this.#results.add(slice.calls);
    this.#progress.showSlice(slice, this.count);
    this.#listener.onPeriod(slice.period);
  }

  #end(): void {
    const hadFocus = this.#progress.element.contains(document.activeElement);
    this.#progress.showEnd(this.count);
    if (hadFocus) this.#results.focus();
    this.#listener.onState('ended');
  }

  #fail(error: unknown): void {
    this.#progress.showFailure(problemOf(error), this.count);
    this.#listener.onState('failed');
  }
}
