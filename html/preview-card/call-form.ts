import type { Direction } from '../../src/domain/calls/call';
import type { PreviewForm, PreviewView } from '../../src/domain/insights/preview-view';
import { texts } from '../../src/domain/texts/texts';
import { el } from '../shared/dom';
import { choiceControl } from '../shared/fields/choice';
import type { Control } from '../shared/fields/control';
import { textControl } from '../shared/fields/text';

const say = texts.previewCard;
const ignore = (): void => {};

/** Which call is previewed; Enter asks for it. */
export class CallForm {
  readonly #number = textControl('number', ignore);
  readonly #direction = choiceControl(
    'direction',
    (['inbound', 'outbound'] as const).map((value) => ({ value, name: say.directions[value] })),
    ignore,
  );
  readonly #aircallNumber: Control<string>;
  readonly button = el('button', { type: 'submit', class: 'action' }, say.preview);
  readonly element: HTMLFormElement;

  constructor(numbers: PreviewView['numbers'], onSubmit: () => void) {
    const options = numbers.map(({ id, name }) => ({ value: String(id), name }));
    this.#aircallNumber = choiceControl(
      'aircall-number',
      [{ value: '', name: say.anyNumber }, ...options],
      ignore,
    );
    this.element = el(
      'form',
      { novalidate: true, 'aria-label': say.form },
      row('number', say.number, this.#number, say.numberHelp),
      row('direction', say.direction, this.#direction),
      row('aircall-number', say.aircallNumber, this.#aircallNumber),
      this.button,
    );
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.button.disabled) onSubmit();
    });
  }

  focus(): void {
    this.#number.focus();
  }

  read(): PreviewForm {
    const numberId = Number(this.#aircallNumber.read());
    return {
      number: this.#number.read() ?? '',
      direction: (this.#direction.read() ?? 'inbound') as Direction,
      ...(numberId > 0 && { numberId }),
    };
  }
}

function row(id: string, label: string, control: Control<string>, help?: string): HTMLElement {
  const helpId = `${id}-help`;
  if (help) for (const input of control.inputs) input.setAttribute('aria-describedby', helpId);
  return el(
    'div',
    { class: 'field' },
    el('label', { class: 'label', for: id }, label),
    control.element,
    ...(help ? [el('p', { class: 'help', id: helpId }, help)] : []),
  );
}
