import type { JobState } from '../../../src/domain/jobs/job';
import type { Seconds } from '../../../src/domain/time/units';

/** What a page is told of its job, among other things. */
export interface DrivenView {
  readonly job?: {
    readonly state: JobState;
    /** Nothing can be done before that; 0: at once. */
    readonly waitSeconds: Seconds;
    /** Another execution is at it. */
    readonly isElsewhere: boolean;
  };
}

/** Between two slices: others want to use the spreadsheet too. */
const betweenSlices = 1;

/** While another execution is at it, or the script did not answer. */
const lookingOn = 5;

/** Drives a running job from the open page: asks for a slice, waits as long as told, asks again. */
export class Driver<View extends DrivenView> {
  readonly #slice: () => Promise<View>;
  readonly #show: (view: View) => void;
  readonly #explain: (error: unknown) => void;
  #timer: number | undefined;
  /** Tells the answer to an older question from the newest: a person may have steered meanwhile. */
  #turn = 0;

  /** @param page - How it asks for a slice, shows what came of it, and says what went wrong. */
  constructor(page: {
    readonly slice: () => Promise<View>;
    readonly show: (view: View) => void;
    readonly explain: (error: unknown) => void;
  }) {
    this.#slice = page.slice;
    this.#show = page.show;
    this.#explain = page.explain;
  }

  /** Goes on with what the script last said. */
  follow({ job }: View): void {
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
    this.#timer = window.setTimeout(() => void this.#goOn(), seconds * 1000);
  }

  async #goOn(): Promise<void> {
    const turn = this.#turn;
    try {
      const view = await this.#slice();
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
