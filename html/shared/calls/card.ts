import type { FoundCall } from '../../../src/domain/pages/search-view';
import { type CardWords, cardText, describeCard } from '../../../src/domain/results/card';
import { webLink } from '../../../src/domain/results/link';
import { foldInPlace } from '../../../src/domain/results/quick-search';
import { texts } from '../../../src/domain/texts/texts';
import { el } from '../dom';
import { commentElement } from './comment';
import type { CallsContext } from './context';
import { markWords } from './highlight';
import { createPlayers } from './player';

const say = texts.callCard;

/** One call, for reading. */
export class CallCard {
  readonly element: HTMLElement;
  readonly #words: CardWords;
  readonly #found: FoundCall;
  readonly #players: ReturnType<typeof createPlayers>;
  readonly #summary = el('summary', {}, say.details);
  readonly #json = el('pre', { dir: 'ltr', tabindex: '0', 'aria-label': say.details });
  #marked: readonly string[] = [];

  constructor(found: FoundCall, context: CallsContext) {
    this.#found = found;
    this.#words = describeCard(found, context.moments);
    this.#players = createPlayers(found, context);
    const id = `call-${found.call.id}`;
    this.element = el(
      'article',
      { class: 'card', 'aria-labelledby': id, 'data-tone': this.#words.tone },
      ...this.#head(id),
      this.#lines(),
      ...listOf(this.#words.tags, { class: 'tags', 'aria-label': say.tags }, (tag) =>
        el('li', { dir: 'auto' }, tag),
      ),
      ...listOf(this.#words.comments, { class: 'comments', 'aria-label': say.comments }, (text) =>
        el('li', {}, commentElement(text)),
      ),
      ...this.#players.map((player) => player.element),
      this.#foot(),
    );
  }

  /** Marks words in what is shown; where they only stand in the JSON, its caption says so. */
  mark(words: readonly string[]): void {
    this.#marked = words;
    markWords(this.element, words);
    const face = foldInPlace(cardText(this.#words));
    const isInDetails = words.some((word) => !face.includes(word));
    this.#summary.textContent = isInDetails ? say.foundInDetails : say.details;
  }

  dispose(): void {
    for (const player of this.#players) player.dispose();
  }

  #head(id: string): readonly HTMLElement[] {
    const { direction, outcome, moment, party, digits, badge, reason } = this.#words;
    return [
      ...(reason === undefined ? [] : [el('p', { class: 'reason' }, reason)]),
      el(
        'h2',
        { id },
        el('span', { class: 'direction' }, direction),
        ' ',
        el('span', { class: 'outcome' }, outcome),
      ),
      el('p', { class: 'moment' }, moment),
      el('p', { class: 'party' }, el('bdi', {}, party)),
      ...(digits === undefined ? [] : [el('p', {}, el('bdi', {}, digits))]),
      ...(badge === undefined ? [] : [el('p', { class: 'badge' }, badge)]),
    ];
  }

  #lines(): HTMLElement {
    const rows = this.#words.lines.flatMap(({ label, value }) => [
      el('dt', {}, label),
      el('dd', {}, el('bdi', {}, value)),
    ]);
    return el('dl', {}, ...rows);
  }

  #foot(): HTMLElement {
    const details = el('details', {}, this.#summary, this.#json);
    // written when it is opened: most never are
    details.addEventListener('toggle', () => {
      if (!details.open || this.#json.textContent !== '') return;
      this.#json.textContent = this.#found.details;
      markWords(this.#json, this.#marked);
    });
    const asset = webLink(this.#found.call.asset);
    return el('div', { class: 'foot' }, ...(asset ? [this.#assetLink(asset)] : []), details);
  }

  #assetLink(href: string): HTMLElement {
    const label = say.opensInNewTab(this.#words.title);
    const attributes = { href, target: '_blank', rel: 'noopener noreferrer', 'aria-label': label };
    return el('a', { class: 'button', ...attributes }, say.openInAircall);
  }
}

/** A list with a label, or nothing when there is nothing to list. */
function listOf(
  texts: readonly string[],
  attributes: Readonly<Record<string, string>>,
  item: (text: string) => HTMLElement,
): readonly HTMLElement[] {
  return texts.length === 0 ? [] : [el('ul', attributes, ...texts.map(item))];
}
