import { texts } from '../../src/domain/texts/texts';
import type { TvLinksView, TvLinkWish } from '../../src/domain/tv/links-view';
import { type LinkLife, linkLives } from '../../src/domain/tv/tv-link';
import { el } from '../shared/dom';

const say = texts.tv.links;
const { steps } = texts.connectWebhooks;

/** What a link is to be, and where the web app is when nobody knows yet. */
export class LinkForm {
  readonly #name = el('input', { type: 'text', id: 'name', placeholder: say.namePlaceholder });
  readonly #days = el(
    'select',
    { id: 'days' },
    ...linkLives.map((life) => el('option', { value: String(life) }, say.lives[life])),
  );
  readonly #address = el('input', {
    type: 'text',
    id: 'address',
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-describedby': 'address-help address-problem',
  });
  readonly #help = el('p', { class: 'help', id: 'address-help' });
  readonly #problem = el('p', { class: 'problem', id: 'address-problem', role: 'alert' });
  readonly #addressPart = el(
    'details',
    {},
    el('summary', {}, steps.title),
    el('ol', {}, ...steps.list.map((step) => el('li', {}, step))),
    el('label', { class: 'label', for: 'address' }, say.address.label),
    this.#address,
    this.#help,
    this.#problem,
  );
  readonly element = el(
    'div',
    { class: 'form' },
    this.#addressPart,
    el('label', { class: 'label', for: 'name' }, say.name),
    this.#name,
    el('label', { class: 'label', for: 'days' }, say.life),
    this.#days,
  );

  get wish(): TvLinkWish {
    return {
      name: this.#name.value,
      days: Number(this.#days.value) as LinkLife,
      address: this.#address.value,
    };
  }

  /** Fills in the address, unless a person has written there. */
  show({ address, isSuggested }: TvLinksView): void {
    if (this.#address.value === '') this.#address.value = address;
    const { suggested, help, none } = say.address;
    this.#help.textContent = address === '' ? `${none} ${help}` : suggested;
    // an address that webhooks are connected to is changed there
    this.#addressPart.hidden = address !== '' && !isSuggested;
    this.#addressPart.open ||= address === '';
  }

  /** Says what is wrong with the address, at the address; empty for nothing. */
  showProblem(problem: string): void {
    this.#problem.textContent = problem;
    this.#address.toggleAttribute('aria-invalid', false);
    if (problem === '') return;
    this.#address.setAttribute('aria-invalid', 'true');
    this.#addressPart.open = true;
    this.#address.focus();
  }

  clearName(): void {
    this.#name.value = '';
  }

  focus(): void {
    (this.#addressPart.open && !this.#addressPart.hidden ? this.#address : this.#name).focus();
  }
}
