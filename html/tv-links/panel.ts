import { texts } from '../../src/domain/texts/texts';
import type { TvLinksView, TvLinkView } from '../../src/domain/tv/links-view';
import { button, el } from '../shared/dom';
import { server } from '../shared/server';
import { Status } from '../shared/status';
import { whileBusy } from '../shared/while-busy';
import { LinkForm } from './link-form';
import { linkItem } from './link-item';

const say = texts.tv.links;

/** The whole sidebar: make a link, and what can be done with those there are. */
export class TvLinksPanel {
  readonly #form = new LinkForm();
  readonly #status = new Status();
  readonly #make = el('button', { type: 'submit', class: 'action' }, say.make);
  readonly #list = el('ul', { class: 'links' });
  readonly #none = el('p', { class: 'help' }, say.none);
  readonly #question = el('p', { id: 'question' });
  readonly #yes = button(say.yes, {}, () => void this.#revokeNow());
  readonly #ask = el(
    'div',
    { class: 'question', role: 'alertdialog', 'aria-labelledby': 'question', hidden: true },
    this.#question,
    el(
      'div',
      { class: 'buttons' },
      this.#yes,
      button(say.no, {}, () => this.#leave()),
    ),
  );
  readonly element: HTMLFormElement;
  #doomed: TvLinkView | undefined;

  constructor(view: TvLinksView) {
    this.element = el(
      'form',
      { novalidate: true, 'aria-label': say.title },
      el('p', {}, say.purpose),
      this.#form.element,
      this.#make,
      this.#status.element,
      this.#ask,
      el('h2', {}, say.listTitle),
      this.#none,
      this.#list,
      el('p', { class: 'help' }, say.light),
    );
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#makeNow();
    });
    this.#ask.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#leave();
    });
    this.#show(view);
  }

  focus(): void {
    this.#form.focus();
  }

  #show(view: TvLinksView): void {
    this.#form.show(view);
    this.#none.hidden = view.links.length > 0;
    this.#list.replaceChildren(
      ...view.links.map((link) =>
        linkItem(link, view, {
          say: (tone, sentence) => this.#status.say(tone, sentence),
          revoke: (doomed) => this.#askAbout(doomed),
        }),
      ),
    );
  }

  async #makeNow(): Promise<void> {
    this.#form.showProblem('');
    await this.#do(say.making, async () => {
      const outcome = await server.apiMakeTvLink(this.#form.wish);
      this.#status.clear();
      if (!outcome.made) {
        this.#form.showProblem(outcome.problem);
        return;
      }
      this.#form.clearName();
      this.#show(outcome.view);
      this.#status.say('good', say.made);
    });
  }

  #askAbout(link: TvLinkView): void {
    this.#doomed = link;
    this.#status.clear();
    this.#question.textContent = say.question(link.name);
    this.#ask.hidden = false;
    this.#yes.focus();
  }

  #leave(): void {
    this.#ask.hidden = true;
    this.#form.focus();
  }

  async #revokeNow(): Promise<void> {
    const link = this.#doomed;
    this.#leave();
    if (link === undefined) return;
    await this.#do(say.revoking, async () => {
      this.#show(await server.apiRevokeTvLink(link.id));
      this.#status.say('good', say.revoked(link.name));
    });
  }

  #do(saying: string, work: () => Promise<void>): Promise<void> {
    return whileBusy({ status: this.#status, hold: [this.#make, this.#yes], saying }, work);
  }
}
