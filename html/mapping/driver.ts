import type { MappingView } from '../../src/domain/mapping/view';
import { server } from '../shared/server';

/** Between two slices: others want to use the spreadsheet too. */
const betweenSlices = 1;

/** While another execution is at it, or the script did not answer. */
const lookingOn = 5;

/** Drives a running job from the open page: asks for a slice, waits as long as told, asks again. */
export class Driver {
  readonly #show: (view: MappingView) => void;
  readonly #explain: (error: unknown) => void;
  #timer: number | undefined;
  /** Tells the answer to an older question from the newest: a person may have steered meanwhile. */
  #turn = 0;

  constructor(show: (view: MappingView) => void, explain: (error: unknown) => void) {
    this.#show = show;
    this.#explain = explain;
  }

  /** Goes on with what the script last said. */
  follow({ job }: MappingView): void {
    this.stop();
    if (job?.state !== 'running') return;
    const wait = job.isElsewhere ? lookingOn : Math.max(betweenSlices, job.waitSeconds);
    this.#after(wait);
  }

  /** Asks for no more slices. */
  stop(): void {
    window.clearTimeout(this.#timer);
    this.#turn += 1;
  }

  #after(seconds: number): void {
    this.#timer = window.setTimeout(() => void this.#slice(), seconds * 1000);
  }

  async #slice(): Promise<void> {
    const turn = this.#turn;
    try {
      const view = await server.apiContinueMapping();
      if (turn !== this.#turn) return;
      this.#show(view);
      this.follow(view);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#explain(error);
      this.#after(lookingOn);
    }
  }
}
