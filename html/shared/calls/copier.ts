import type { CopyOutcome, FoundCall } from '../../../src/domain/pages/search-view';
import { wholeNumber } from '../../../src/domain/texts/numbers';
import { texts } from '../../../src/domain/texts/texts';
import { button, el } from '../dom';
import { problemOf, server } from '../server';
import { Status } from '../status';

const say = texts.callCard;

/** Calls in one request: well below what Google lets a page send, and done within seconds. */
const partSize = 500;

/** What is to be copied, as it stands at the moment of the click. */
export interface CopySource {
  readonly calls: readonly FoundCall[];
  readonly criteria: string;
}

/** Copies results to a new tab, part by part; after a failure it goes on where it was. */
export class Copier {
  readonly element: HTMLElement;
  readonly #status = new Status();
  readonly #button: HTMLButtonElement;
  #isBusy = false;

  constructor(read: () => CopySource) {
    this.#button = button('', {}, () => void this.#copy(read()));
    this.element = el('div', { class: 'copier' }, this.#button, this.#status.element);
  }

  /** Offers to copy so many. */
  offer(count: number): void {
    this.#button.textContent = say.copy(wholeNumber(count));
    this.#button.hidden = count === 0;
  }

  /** Forgets what came of the last copying. */
  clear(): void {
    if (!this.#isBusy) this.#status.clear();
  }

  async #copy(source: CopySource, written?: CopyOutcome, from = 0): Promise<void> {
    this.#isBusy = true;
    this.#button.disabled = true;
    let [outcome, done] = [written, from];
    try {
      for (; done < source.calls.length; done += partSize) {
        const all = wholeNumber(source.calls.length);
        this.#status.say('busy', say.copying(wholeNumber(done), all));
        const calls = source.calls.slice(done, done + partSize).map(({ call }) => call);
        const tab = outcome && { sheetId: outcome.sheetId };
        outcome = await server.apiCopyCalls({ ...tab, calls, criteria: source.criteria });
      }
      const count = wholeNumber(source.calls.length);
      this.#status.say('good', say.copied(count, outcome?.sheetName ?? ''));
    } catch (error) {
      const run = (): void => void this.#copy(source, outcome, done);
      this.#status.explain(problemOf(error), { caption: say.goOn, run });
    } finally {
      this.#isBusy = false;
      this.#button.disabled = false;
    }
  }
}
