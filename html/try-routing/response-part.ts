import type { ResponseForm, ResponseTest } from '../../src/domain/pages/try-routing-view';
import { type TargetKind, targetKinds } from '../../src/domain/routing/question';
import { texts } from '../../src/domain/texts/texts';
import { el } from '../shared/dom';
import { server } from '../shared/server';
import { Status } from '../shared/status';
import { whileBusy } from '../shared/while-busy';
import { choiceBox, labelled } from './labelled';

const say = texts.tryRouting.response;

/** What each address answers at which path. */
const paths: Readonly<Record<ResponseForm['source'], Readonly<Record<TargetKind, string>>>> = {
  ours: { user: 'user.id', team: 'team.id', number: 'number.digits', external: 'external.number' },
  aircall: {
    user: 'calls[0].user.id',
    team: 'calls[0].teams[0].id',
    number: 'calls[0].number.digits',
    external: 'calls[0].raw_digits',
  },
};

const textBox = (id: string): HTMLInputElement =>
  el('input', {
    ...{ type: 'text', id, class: 'wide', autocomplete: 'off' },
    ...{ spellcheck: 'false', maxlength: '300' },
  });

/** An address asked as the widget asks it, as in the widget's own "Test response". */
export class ResponsePart {
  readonly #source = choiceBox('source', [
    { value: 'ours', name: say.sources.ours },
    { value: 'aircall', name: say.sources.aircall },
  ]);
  readonly #number = textBox('response-number');
  readonly #type = choiceBox(
    'type',
    targetKinds.map((value) => ({ value, name: say.types[value] })),
  );
  readonly #path = textBox('path');
  readonly #numberField = labelled(this.#number, say.number, say.numberHelp);
  readonly #pathField = labelled(this.#path, say.path, say.pathHelp);
  readonly #status = new Status();
  readonly #submit = el('button', { type: 'submit', class: 'action' }, say.submit);
  readonly #result = el('div', { class: 'outcome' });
  readonly element: HTMLElement;

  constructor() {
    const form = el(
      'form',
      { novalidate: true, 'aria-label': say.form },
      el('p', {}, say.purpose),
      labelled(this.#source, say.source).element,
      this.#numberField.element,
      labelled(this.#type, say.type).element,
      this.#pathField.element,
      this.#status.element,
      el('div', { class: 'buttons' }, this.#submit),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#test();
    });
    for (const select of [this.#source, this.#type]) {
      select.addEventListener('input', () => this.#suggestPath());
    }
    this.#suggestPath();
    this.element = el('div', {}, form, this.#result);
  }

  focus(): void {
    this.#number.focus();
  }

  /** The usual path, unless a person wrote one of their own. */
  #suggestPath(): void {
    const known = Object.values(paths).flatMap((each) => Object.values(each));
    const isOwn = this.#path.value !== '' && !known.includes(this.#path.value);
    if (!isOwn) this.#path.value = paths[this.#read().source][this.#read().type];
  }

  #read(): ResponseForm {
    return {
      source: this.#source.value === 'aircall' ? 'aircall' : 'ours',
      number: this.#number.value.trim(),
      path: this.#path.value.trim(),
      type: targetKinds.find((kind) => kind === this.#type.value) ?? 'user',
    };
  }

  async #test(): Promise<void> {
    const facts = { status: this.#status, hold: [this.#submit], saying: say.testing };
    await whileBusy(facts, async () => {
      const test = await server.apiTestResponse(this.#read());
      this.#status.clear();
      this.#result.replaceChildren();
      if (test.field === 'number') this.#numberField.complain(test.problem);
      else if (test.field === 'path') this.#pathField.complain(test.problem);
      else this.#show(test);
    });
  }

  #show(test: ResponseTest): void {
    const section = testSection(test);
    this.#result.replaceChildren(section);
    section.focus();
  }
}

function testSection({ problem, note, raw, value, fits, verdict }: ResponseTest): HTMLElement {
  const paragraph = (text: string, kind: string): readonly HTMLElement[] =>
    text === '' ? [] : [el('p', { class: kind }, text)];
  return el(
    'section',
    { class: 'result', 'aria-label': say.region, tabindex: '-1' },
    ...paragraph(problem, 'refusal'),
    ...(verdict === ''
      ? []
      : [
          el(
            'div',
            { class: 'decision', 'data-outcome': fits ? 'target' : 'nothing' },
            ...(value === '' ? [] : [el('span', {}, say.value), el('code', {}, value)]),
            el('p', {}, verdict),
          ),
        ]),
    ...paragraph(note, 'advice'),
    ...(raw === ''
      ? []
      : [el('div', { class: 'json' }, el('h2', {}, say.raw), el('pre', {}, raw))]),
  );
}
