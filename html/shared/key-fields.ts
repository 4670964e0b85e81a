import { checkKey, type KeyProblems } from '../../src/domain/keys/check-key';
import {
  inputsOf,
  type KeyForm,
  type KeyInput,
  keyKinds,
  readKeyForm,
} from '../../src/domain/keys/key-form';
import { texts } from '../../src/domain/texts/texts';
import { el } from './dom';
import { type SecretField, secretField } from './fields/secret';

const say = texts.setUp.key;

const inputNames = Object.keys(say.inputs) as KeyInput[];

/** The fields an Aircall key is entered in, in one of three ways. They begin empty, always. */
export class KeyFields {
  readonly element: HTMLElement;
  readonly #radios = keyKinds.map((kind) =>
    el('input', { type: 'radio', name: 'kind', value: kind }),
  );
  readonly #fields: Readonly<Record<KeyInput, SecretField>>;
  readonly #help = el('p', { class: 'help', 'aria-live': 'polite' });

  constructor() {
    const fields = inputNames.map((name) => [name, secretField(name, say.inputs[name])] as const);
    this.#fields = Object.fromEntries(fields) as Record<KeyInput, SecretField>;
    const choices = el(
      'fieldset',
      { class: 'choices' },
      el('legend', {}, say.kindQuestion),
      ...this.#radios.map((radio, at) => {
        const kind = keyKinds[at] ?? 'pair';
        return el('label', {}, radio, el('span', {}, say.kinds[kind]));
      }),
    );
    choices.addEventListener('input', () => this.#showKind());
    const inputs = fields.map(([, field]) => field.element);
    this.element = el(
      'div',
      { class: 'key-fields' },
      el('p', {}, say.where),
      el('p', {}, say.once),
      choices,
      this.#help,
      ...inputs,
      el('p', { class: 'help' }, say.safe),
    );
    this.#choose('pair');
  }

  /** What was entered, when it can be a key at all; else what is wrong is shown. */
  read(): KeyForm | undefined {
    const kind = this.#kind();
    const entered = inputNames.map((name) => [name, this.#fields[name].read()]);
    const form = readKeyForm({ kind, ...Object.fromEntries(entered) });
    const checked = form && checkKey(form);
    this.showProblems(checked && !checked.ok ? checked.problems : {});
    return checked?.ok ? form : undefined;
  }

  /** Says at each input what is wrong with it, and goes to the first. */
  showProblems(problems: KeyProblems): void {
    for (const name of inputNames) this.#fields[name].showProblem(problems[name]);
    const first = inputNames.find((name) => problems[name] !== undefined);
    if (first) this.#fields[first].focus();
  }

  /** Forgets what was entered, so that no secret stays on the page. */
  clear(): void {
    for (const name of inputNames) this.#fields[name].clear();
    this.showProblems({});
  }

  focus(): void {
    const [first = 'apiId'] = inputsOf[this.#kind()];
    this.#fields[first].focus();
  }

  #kind(): KeyForm['kind'] {
    return keyKinds.find((_, at) => this.#radios[at]?.checked) ?? 'pair';
  }

  #choose(kind: KeyForm['kind']): void {
    this.#radios.forEach((radio, at) => {
      radio.checked = keyKinds[at] === kind;
    });
    this.#showKind();
  }

  #showKind(): void {
    const kind = this.#kind();
    this.#help.textContent = say.kindHelp[kind];
    for (const name of inputNames) {
      this.#fields[name].element.hidden = !inputsOf[kind].includes(name);
    }
    this.showProblems({});
  }
}
