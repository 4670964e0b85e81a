import type { LiveView } from '../../src/domain/pages/live-view';
import { texts } from '../../src/domain/texts/texts';
import { formatDuration, formatTimeOfDay } from '../../src/domain/time/format';
import { button, el } from '../shared/dom';
import { problemOf, server } from '../shared/server';
import { Status } from '../shared/status';

const say = texts.live;

/** How often the page looks whether something happened. */
const lookMs = 5_000;

/** After a failure it looks less often, and so does a page nobody sees. */
const slowMs = 20_000;

/** Looks every five seconds, until it is paused or closed, and says how fresh the board is. */
export class LivePanel {
  readonly element: HTMLElement;
  readonly #sign = el('p', { class: 'sign', role: 'status' });
  readonly #facts = el('ul', { class: 'facts' });
  readonly #status = new Status();
  readonly #toggle = button('', {}, () => this.#switch(!this.#isOn));
  #isOn = false;
  #repaints = 0;
  #timer = 0;

  constructor(view: LiveView) {
    this.element = el(
      'section',
      {},
      el('p', {}, say.intro),
      el('p', { class: 'help' }, say.pace(view.pauseSeconds)),
      this.#sign,
      this.#facts,
      this.#status.element,
      this.#toggle,
    );
    this.#show(view);
    this.#switch(true);
  }

  focus(): void {
    this.#toggle.focus();
  }

  #switch(isOn: boolean): void {
    this.#isOn = isOn;
    this.#sign.dataset.on = String(isOn);
    this.#sign.textContent = isOn ? say.isOn : say.isOff;
    this.#toggle.textContent = isOn ? say.pause : say.goOn;
    window.clearTimeout(this.#timer);
    if (isOn) this.#lookIn(lookMs);
  }

  #lookIn(pauseMs: number): void {
    const pause = document.hidden ? slowMs : pauseMs;
    this.#timer = window.setTimeout(() => void this.#look(), pause);
  }

  async #look(): Promise<void> {
    try {
      const view = await server.apiLookLive();
      this.#status.clear();
      this.#show(view);
      if (this.#isOn) this.#lookIn(view.outcome === 'failed' ? slowMs : lookMs);
    } catch (error) {
      this.#status.explain(problemOf(error));
      if (this.#isOn) this.#lookIn(slowMs);
    }
  }

  #show(view: LiveView): void {
    if (view.outcome === 'repainted') this.#repaints += 1;
    if (view.problem) this.#status.explain(view.problem);
    const lines = [
      describeBoard(view),
      view.lastEventAgo === undefined ? say.polling : say.events(formatDuration(view.lastEventAgo)),
      ...(view.outcome === 'elsewhere' ? [say.elsewhere] : []),
      ...(this.#repaints > 0 ? [say.repaints(this.#repaints)] : []),
    ];
    this.#facts.replaceChildren(...lines.map((line) => el('li', {}, line)));
  }
}

function describeBoard({ goodAt, now, timeZone }: LiveView): string {
  if (goodAt === undefined) return say.noBoard;
  return say.board(formatTimeOfDay(goodAt, timeZone), formatDuration(Math.max(0, now - goodAt)));
}
