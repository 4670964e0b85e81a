import { AnswersUi } from '../../../host/cli/answers-ui';
import type { Menu, Toast } from '../../../host/engine/ui';
import type { HtmlPage } from '../../../host/engine/values';
import { evaluate, makeHost, perform, withHost } from '../open-host';

const host = makeHost();
afterAll(() => host.close());

/** A window that remembers what it was shown. */
class SeenUi extends AnswersUi {
  readonly menus: Menu[] = [];
  readonly pages: [string, HtmlPage, unknown][] = [];
  readonly toasts: Toast[] = [];

  override addMenu(menu: Menu): void {
    this.menus.push(menu);
  }

  override showSidebar(page: HtmlPage): void {
    this.pages.push(['sidebar', page, undefined]);
  }

  override showDialog(page: HtmlPage, options: unknown): void {
    this.pages.push(['dialog', page, options]);
  }

  override toast(toast: Toast): void {
    this.toasts.push(toast);
  }
}

it('onOpen builds the menus', async () => {
  const ui = new SeenUi();
  const report = await host.simpleTrigger({
    kind: 'onOpen',
    user: 'a@example.com',
    ui,
    selection: { sheetName: 'Sheet1', a1: 'A1' },
  });
  expect(report?.ok).toBe(true);
  expect(ui.menus).toEqual([
    {
      caption: 'Services',
      items: [
        { kind: 'item', caption: 'Say hello', functionName: 'sayHello' },
        { kind: 'separator' },
        {
          kind: 'submenu',
          menu: {
            caption: 'More',
            items: [{ kind: 'item', caption: 'Again', functionName: 'sayHello' }],
          },
        },
      ],
    },
  ]);
});

it('onEdit hears what was typed where', async () => {
  await host.simpleTrigger({
    kind: 'onEdit',
    user: 'a@example.com',
    ui: new SeenUi(),
    selection: { sheetName: 'Sheet1', a1: 'B2' },
    value: 'new',
    oldValue: 'old',
  });
  const edit = 'PropertiesService.getScriptProperties().getProperty("edit")';
  expect(await evaluate(host, edit)).toBe('["Sheet1","B2","new","old"]');
});

it('a project without the trigger runs nothing', async () => {
  const event = { user: '', ui: new SeenUi(), selection: { sheetName: 'Sheet1', a1: 'A1' } };
  expect(await host.simpleTrigger({ kind: 'onSelectionChange', ...event })).toBeUndefined();
});

describe('alert and prompt', () => {
  it.each([
    ['ui.alert("Sure?")', [], 'OK', ['OK']],
    ['ui.alert("Sure?", ui.ButtonSet.YES_NO)', ['no'], 'NO', ['YES', 'NO']],
    ['ui.alert("Title", "Sure?", ui.ButtonSet.OK_CANCEL)', ['close'], 'CLOSE', ['OK', 'CANCEL']],
    [
      'ui.prompt("Name?", ui.ButtonSet.YES_NO_CANCEL).getSelectedButton()',
      [],
      'YES',
      ['YES', 'NO', 'CANCEL'],
    ],
    ['ui.prompt("Title", "Name?", ui.ButtonSet.OK).getResponseText()', ['Ann'], 'Ann', ['OK']],
    ['ui.prompt("Name?").getResponseText()', [{ text: 'yes' }], 'yes', ['OK']],
  ])('%s answered %p is %s', async (source, answers, result, buttons) => {
    const report = await host.run({
      function: 'perform',
      args: [`const ui = SpreadsheetApp.getUi(); return String(${source});`],
      answers,
    });
    expect(report.result).toBe(result);
    expect(report.dialogs).toEqual([expect.objectContaining({ buttons })]);
  });

  it('what is shown without waiting is reported: pages and toasts', async () => {
    const { shown } = await host.run({
      function: 'perform',
      args: [
        `const page = HtmlService.createHtmlOutput('x').setTitle('Beside');
         SpreadsheetApp.getUi().showSidebar(page);
         SpreadsheetApp.getUi().showModalDialog(page, 'Over');
         SpreadsheetApp.getActive().toast('Done', 'Work');`,
      ],
    });
    expect(shown).toEqual([
      { kind: 'sidebar', title: 'Beside', message: '' },
      { kind: 'dialog', title: 'Over', message: '' },
      { kind: 'toast', title: 'Work', message: 'Done' },
    ]);
  });

  it('an answer that no button has fails the run', async () => {
    const code = 'SpreadsheetApp.getUi().alert("Sure?")';
    await expect(perform(host, code, { answers: ['yes'] })).rejects.toThrow(
      'No button "yes" in the dialog "Sure?"; it has OK.',
    );
  });

  it('an answer is a member of Ui.Button, by identity', async () => {
    const code = 'const ui = SpreadsheetApp.getUi(); return ui.alert("x") === ui.Button.OK;';
    expect(await perform(host, code)).toBe(true);
  });

  it('waits for the person, however long', async () => {
    let answer: (() => void) | undefined;
    const ui = new SeenUi();
    const asked = new Promise<void>((now) => {
      ui.ask = () => {
        now();
        return new Promise((done) => {
          answer = () => done({ button: 'OK', text: '' });
        });
      };
    });
    const run = perform(host, 'return String(SpreadsheetApp.getUi().alert("x"))', { ui });
    await asked;
    answer?.();
    expect(await run).toBe('OK');
  });
});

describe('pages', () => {
  it.each([
    ['showSidebar(page)', 'sidebar', undefined],
    ['showModalDialog(page, "Title")', 'dialog', { title: 'Title', modal: true }],
    ['showModelessDialog(page, "Title")', 'dialog', { title: 'Title', modal: false }],
  ])('%s', async (call, where, options) => {
    const ui = new SeenUi();
    const code = `
      const page = HtmlService.createHtmlOutput('<p>x</p>').setTitle('T').setWidth(400).setHeight(300);
      SpreadsheetApp.getUi().${call};`;
    await perform(host, code, { ui });
    const [[shownWhere, page, shownOptions] = []] = ui.pages;
    expect([shownWhere, shownOptions]).toEqual([where, options]);
    expect(page).toMatchObject({
      content: '<p>x</p>',
      options: { title: 'T', width: 400, height: 300 },
    });
  });

  it('refuse what is no page', async () => {
    await expect(perform(host, 'SpreadsheetApp.getUi().showSidebar("<p>")')).rejects.toThrow(
      "The parameters (string) don't match the method signature for Ui.showSidebar.",
    );
  });
});

it('a toast is shown and not waited for', async () => {
  const ui = new SeenUi();
  await perform(host, 'SpreadsheetApp.getActive().toast("Done", "Title", 3)', { ui });
  expect(ui.toasts).toEqual([{ message: 'Done', title: 'Title', timeoutSeconds: 3 }]);
});

it.each([
  ['onOpen', [], undefined],
  ['onEdit', [], '["Sheet1","B2",null,null]'],
] as const)('%s run by hand is handed an event', async (name, args, edit) => {
  await withHost(async (fresh) => {
    const select = { sheetName: 'Sheet1', a1: 'B2' };
    const report = await fresh.run({ function: name, as: 'simple', args, select });
    expect(report.error).toBeNull();
    const source = 'PropertiesService.getScriptProperties().getProperty("edit")';
    expect(await evaluate(fresh, source)).toBe(edit ?? null);
  });
});
