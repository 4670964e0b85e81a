import type { Answer, ButtonName, Menu, Question, Selection, Toast, UiBridge } from '../engine/ui';
import type { HtmlPage } from '../engine/values';

/** An answer prepared for a dialog: a button's name, a prompt's text, or both. */
export type PreparedAnswer =
  | string
  | { readonly button?: string | undefined; readonly text?: string | undefined };

/** A window without a person: dialogs take the next prepared answer, else their first button. */
export class AnswersUi implements UiBridge {
  readonly #answers: PreparedAnswer[];

  constructor(answers: readonly PreparedAnswer[] = []) {
    this.#answers = [...answers];
  }

  /** @throws {Error} When the next answer names a button that the dialog does not have. */
  async ask(question: Question): Promise<Answer> {
    const first = question.buttons[0] ?? 'CANCEL';
    const prepared = this.#answers.shift();
    if (prepared === undefined) return { button: first, text: '' };
    const { button, text = '' } =
      typeof prepared === 'string' ? read(prepared, question) : prepared;
    return { button: button === undefined ? first : findButton(button, question), text };
  }

  addMenu(_menu: Menu): void {}

  showSidebar(_page: HtmlPage): void {}

  showDialog(
    _page: HtmlPage,
    _options: { readonly title: string; readonly modal: boolean },
  ): void {}

  toast(_toast: Toast): void {}

  select(_selection: Selection): void {}
}

/** A lone word is a button when the dialog has it, otherwise what a prompt was told. */
function read(word: string, question: Question): { button?: string; text?: string } {
  const isButton = /^(ok|cancel|yes|no|close)$/i.test(word);
  return isButton || question.kind === 'alert' ? { button: word } : { text: word };
}

function findButton(name: string, { buttons, message }: Question): ButtonName {
  const wanted = name.toUpperCase() as ButtonName;
  if (buttons.includes(wanted) || wanted === 'CLOSE') return wanted;
  throw new Error(`No button "${name}" in the dialog "${message}"; it has ${buttons.join(', ')}.`);
}
