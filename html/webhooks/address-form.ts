import { texts } from '../../src/domain/texts/texts';
import { el } from '../shared/dom';

const say = texts.connectWebhooks;

/** How the web app is deployed, and where its address is entered. */
export class AddressForm {
  readonly #input = el('input', {
    type: 'text',
    id: 'address',
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-describedby': 'address-help address-problem',
  });
  readonly #help = el('p', { class: 'help', id: 'address-help' });
  readonly #problem = el('p', { class: 'problem', id: 'address-problem', role: 'alert' });
  readonly element = el(
    'details',
    {},
    el('summary', {}, say.steps.title),
    el('ol', {}, ...say.steps.list.map((step) => el('li', {}, step))),
    el('p', { class: 'help' }, say.steps.safe),
    el('label', { class: 'label', for: 'address' }, say.address.label),
    this.#input,
    this.#help,
    this.#problem,
  );

  /** What was entered, or suggested. */
  get address(): string {
    return this.#input.value;
  }

  /** Fills in what is known, unless a person has written there. @param isConnected - Whether a webhook delivers there. */
  suggest(address: string, isConnected: boolean): void {
    if (this.#input.value === '') this.#input.value = address;
    const isSuggested = address !== '' && !isConnected;
    this.#help.textContent = isSuggested ? say.address.suggested : say.address.help;
  }

  /** Says what is wrong with the address, at the address; empty for nothing. */
  showProblem(problem: string): void {
    this.#problem.textContent = problem;
    this.#input.toggleAttribute('aria-invalid', false);
    if (problem === '') return;
    this.#input.setAttribute('aria-invalid', 'true');
    this.element.open = true;
    this.#input.focus();
  }

  focus(): void {
    this.#input.focus();
  }
}
