import type { ExecutionContext } from '../../engine/context';
import type { ServiceFamily } from '../../engine/services';
import type { Answer, Question, UiBridge } from '../../engine/ui';
import { HtmlPage } from '../../engine/values';
import { EnumValue, ScriptException, ServiceObject } from '../service';
import { buttonsOf, UI_ENUMS } from './button-set';
import { MenuBuilder } from './menu-builder';

const SCOPES = ['https://www.googleapis.com/auth/script.container.ui'];

class PromptResponse extends ServiceObject {
  readonly className = 'PromptResponse';
  readonly #answer: Answer;

  constructor(answer: Answer) {
    super();
    this.#answer = answer;
  }

  getResponseText(): string {
    return this.#answer.text;
  }

  getSelectedButton(): EnumValue {
    return new EnumValue('Button', this.#answer.button);
  }
}

/** What scripts get from `SpreadsheetApp.getUi()`: the window of the person for whom they run. */
export class Ui extends ServiceObject {
  readonly className = 'Ui';
  readonly #context: ExecutionContext;
  readonly #window: UiBridge;

  constructor(context: ExecutionContext, window: UiBridge) {
    super();
    this.#context = context;
    this.#window = window;
  }

  async alert(...args: unknown[]): Promise<EnumValue> {
    const { button } = await this.#ask('alert', args);
    return new EnumValue('Button', button);
  }

  async prompt(...args: unknown[]): Promise<PromptResponse> {
    return new PromptResponse(await this.#ask('prompt', args));
  }

  createMenu(caption: unknown): MenuBuilder {
    return new MenuBuilder(String(caption), (menu) => this.#window.addMenu(menu));
  }

  /** The menu under Extensions; its caption is the project's name. */
  createAddonMenu(): MenuBuilder {
    return this.createMenu('Extensions');
  }

  showSidebar(page: unknown): void {
    this.#context.requireScope('Ui.showSidebar', SCOPES);
    const sidebar = checkPage(page, 'showSidebar');
    this.#context.noteShown({ kind: 'sidebar', title: sidebar.options.title ?? '', message: '' });
    this.#window.showSidebar(sidebar);
  }

  showModalDialog(page: unknown, title: unknown): void {
    this.#showDialog('showModalDialog', page, title);
  }

  showModelessDialog(page: unknown, title: unknown): void {
    this.#showDialog('showModelessDialog', page, title);
  }

  #showDialog(
    method: 'showModalDialog' | 'showModelessDialog',
    page: unknown,
    title: unknown,
  ): void {
    this.#context.requireScope(`Ui.${method}`, SCOPES);
    const modal = method === 'showModalDialog';
    const dialog = checkPage(page, method);
    this.#context.noteShown({ kind: 'dialog', title: String(title ?? ''), message: '' });
    this.#window.showDialog(dialog, { title: String(title ?? ''), modal });
  }

  #ask(kind: Question['kind'], args: readonly unknown[]): Promise<Answer> {
    // alert(prompt), alert(prompt, buttons), alert(title, prompt, buttons)
    const [title, message, set] = args.length >= 3 ? args : ['', ...args];
    if (args.length === 0) {
      throw new ScriptException(
        `The parameters () don't match the method signature for Ui.${kind}.`,
      );
    }
    return this.#context.ask({
      kind,
      title: String(title),
      message: String(message),
      buttons: buttonsOf(set),
    });
  }
}

function checkPage(page: unknown, method: string): HtmlPage {
  if (page instanceof HtmlPage) return page;
  throw new ScriptException(
    `The parameters (${typeof page}) don't match the method signature for Ui.${method}.`,
  );
}

/** The enums of Ui; the object itself comes from `SpreadsheetApp.getUi()`. */
export const uiFamily: ServiceFamily = { globals: {}, enums: { Ui: UI_ENUMS } };
