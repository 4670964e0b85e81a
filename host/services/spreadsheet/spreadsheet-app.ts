import { ScriptException, type ServiceObject } from '../service';
import { ActiveBase } from './active-base';
import { Call } from './call';
import { DataValidationBuilder } from './data-validation';
import { RichTextValueBuilder } from './rich-text';
import { TextStyleBuilder } from './text-style';

const FULL_SCOPE = 'https://www.googleapis.com/auth/spreadsheets';
const CURRENT_SCOPE = `${FULL_SCOPE}.currentonly`;

/** The global `SpreadsheetApp`, bound to the one spreadsheet of the host. */
export class SpreadsheetApp extends ActiveBase {
  readonly className = 'SpreadsheetApp';

  getActive(): ServiceObject | null {
    return this.#active('SpreadsheetApp.getActive');
  }

  getActiveSpreadsheet(): ServiceObject | null {
    return this.#active('SpreadsheetApp.getActiveSpreadsheet');
  }

  openById(...args: unknown[]): ServiceObject {
    const id = new Call('SpreadsheetApp.openById', args).count(1).string(0);
    return this.#open('openById', id);
  }

  openByUrl(...args: unknown[]): ServiceObject {
    const url = new Call('SpreadsheetApp.openByUrl', args).count(1).string(0);
    const id = /\/d\/([\w-]+)/.exec(url)?.[1];
    if (id === undefined) throw new ScriptException(`Invalid argument: ${url}`);
    return this.#open('openByUrl', id);
  }

  getUi(): ServiceObject {
    return this.session.context.getUi();
  }

  flush(): void {
    this.session.flush();
  }

  newDataValidation(): ServiceObject {
    return new DataValidationBuilder(this.session.make);
  }

  newRichTextValue(): ServiceObject {
    return new RichTextValueBuilder();
  }

  newTextStyle(): ServiceObject {
    return new TextStyleBuilder();
  }

  #active(what: string): ServiceObject | null {
    const { context, options } = this.session;
    context.requireScope(what, [CURRENT_SCOPE, FULL_SCOPE]);
    if (context.kind === 'webapp' && options.activeInWebApp === false) return null;
    return this.session.make.spreadsheet();
  }

  #open(method: string, id: string): ServiceObject {
    const { context, workbook } = this.session;
    const what = `SpreadsheetApp.${method}`;
    if (context.authMode !== 'FULL') {
      throw new ScriptException(
        `You do not have permission to call ${what}. Required permissions: ${FULL_SCOPE}`,
      );
    }
    context.requireScope(what, [FULL_SCOPE]);
    if (id !== workbook.id) {
      throw new ScriptException(
        `Unexpected error while getting the method or property ${method} on object SpreadsheetApp.`,
      );
    }
    return this.session.make.spreadsheet();
  }
}
