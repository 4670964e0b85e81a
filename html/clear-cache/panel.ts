import type { ClearCacheView, Cleared } from '../../src/domain/pages/clear-cache-view';
import { describeCold, listCache, sumUpCache } from '../../src/domain/pages/describe-cache';
import { texts } from '../../src/domain/texts/texts';
import { button, el } from '../shared/dom';
import { server } from '../shared/server';
import { Status } from '../shared/status';
import { whileBusy } from '../shared/while-busy';
import { sayRefresh } from './say-refresh';

const say = texts.clearCache;

/** The whole sidebar: what is forgotten, what is kept, and what came of it. */
export class ClearCachePanel {
  readonly element: HTMLFormElement;
  readonly #facts = el('div', { class: 'facts' });
  readonly #forgetKey = el('input', { type: 'checkbox', id: 'forget-key' });
  readonly #status = new Status();
  readonly #clear = el('button', { type: 'submit' }, say.clear);
  readonly #refresh = button(say.refreshNow, {}, () => void this.#refreshBoard());
  readonly #keyChoice = el(
    'label',
    { class: 'choice', for: 'forget-key' },
    this.#forgetKey,
    say.forgetKey,
  );

  constructor(view: ClearCacheView, cleared: Cleared | undefined) {
    const close = button(say.close, {}, () => google.script.host.close());
    this.element = el(
      'form',
      { novalidate: true, 'aria-label': say.title },
      this.#status.element,
      this.#facts,
      this.#keyChoice,
      el('div', { class: 'buttons' }, this.#clear, this.#refresh, close),
    );
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#clearNow();
    });
    this.#show(view);
    if (cleared) this.#tell(cleared);
    else this.#offer(this.#clear);
  }

  focus(): void {
    this.element.querySelector<HTMLButtonElement>('button.action')?.focus();
  }

  async #clearNow(): Promise<void> {
    await this.#whileBusy(say.clearing, async () => {
      const cleared = await server.apiClearCache({ forgetKey: this.#forgetKey.checked });
      this.#show(await server.apiReadCache());
      this.#tell(cleared);
    });
    this.focus();
  }

  async #refreshBoard(): Promise<void> {
    await this.#whileBusy(texts.setUp.refresh.refreshing, async () => {
      const refresh = await server.apiRefreshBoard();
      this.#show(await server.apiReadCache());
      sayRefresh(this.#status, refresh);
    });
  }

  #whileBusy(saying: string, work: () => Promise<void>): Promise<void> {
    const hold = [this.#clear, this.#refresh];
    return whileBusy({ status: this.#status, hold, saying }, work);
  }

  #tell({ at, before, isKeyForgotten }: Cleared): void {
    const { mappingEstimate } = before;
    const words = [
      say.done(at, sumUpCache(before)),
      ...(isKeyForgotten ? [say.keyForgotten] : []),
      ...(mappingEstimate && !isKeyForgotten ? [say.mapAgain(mappingEstimate)] : []),
    ];
    this.#status.say('good', words.join(' '));
    this.#offer(isKeyForgotten ? this.#clear : this.#refresh);
  }

  /** The button for what comes next stands out. */
  #offer(next: HTMLButtonElement): void {
    for (const each of [this.#clear, this.#refresh]) each.classList.toggle('action', each === next);
    this.#refresh.hidden = next === this.#clear;
  }

  #show(view: ClearCacheView): void {
    const hasKey = view.key.kind === 'stored';
    const { settings, log, board, key } = say.kept;
    this.#forgetKey.checked = false;
    this.#keyChoice.hidden = !hasKey;
    this.#facts.replaceChildren(
      ...list(say.forgets, listCache(view)),
      ...list(say.keeps, [settings, log, board, ...(hasKey ? [key] : [])]),
      ...describeCold(view).map((sentence) => el('p', { class: 'help' }, sentence)),
      ...(hasKey ? [] : [el('p', {}, say.noKey)]),
    );
  }
}

const list = (title: string, items: readonly string[]): readonly HTMLElement[] => [
  el('h2', {}, title),
  el('ul', {}, ...items.map((item) => el('li', {}, item))),
];
