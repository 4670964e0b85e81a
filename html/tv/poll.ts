import { answerWithin, nextPoll } from '../../src/domain/tv/polling';
import { readTvAnswer, type TvNews } from '../../src/domain/tv/read-answer';

/** Asks for the board again and again, for as long as the page is open. */
export class TvPoll {
  readonly #address: string;
  readonly #take: (news: TvNews) => void;
  #timer = 0;
  #failures = 0;
  #isAsking = false;

  /** @param take - Is handed every answer; `undefined` for none. */
  constructor(address: string, take: (news: TvNews) => void) {
    this.#address = address;
    this.#take = take;
  }

  start(): void {
    // a network that is back is not kept waiting
    window.addEventListener('online', () => void this.#look());
    void this.#look();
  }

  async #look(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    window.clearTimeout(this.#timer);
    const news = await this.#ask();
    const isGood = typeof news === 'object' && news.ok;
    this.#failures = isGood ? 0 : this.#failures + 1;
    this.#isAsking = false;
    const pause = nextPoll(this.#failures, Math.random());
    this.#timer = window.setTimeout(() => void this.#look(), pause * 1000);
    this.#take(news);
  }

  async #ask(): Promise<TvNews> {
    const giveUp = new AbortController();
    const timer = window.setTimeout(() => giveUp.abort(), answerWithin * 1000);
    try {
      const answer = await fetch(this.#address, { cache: 'no-store', signal: giveUp.signal });
      return readTvAnswer(await answer.text());
    } catch {
      // no network, no script, or none in time: the page says so and asks again
      return undefined;
    } finally {
      window.clearTimeout(timer);
    }
  }
}
