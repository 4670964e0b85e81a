import type { ExecutionDetails, MenuView } from '../protocol';
import { Header, pushView, type View, viewOfPath } from './chrome/header';
import { MenuBar } from './chrome/menu-bar';
import { pageMenus, withScriptMenus } from './chrome/menus';
import { RunningBar } from './chrome/running-bar';
import { Connection, tabIdentity } from './connection';
import { byId, el } from './dom';
import { addressSheet, recall, sheetOfAddress } from './memory';
import { Frames } from './overlays/frames';
import { OwnQuestions } from './overlays/own-questions';
import { Questions } from './overlays/questions';
import { Toasts } from './overlays/toasts';
import {
  changeUser,
  confirmProtected,
  downloadSheet,
  hiddenSheets,
  tellAbout,
} from './own-commands';
import { ExecutionsPage } from './pages/executions-page';
import { OutboxPage } from './pages/outbox-page';
import { TriggersPage } from './pages/triggers-page';
import { WorkbookPane } from './workbook-pane';

/** The whole page: its parts, and which of them hears what. */
class Page {
  readonly #connection = new Connection(tabIdentity());
  readonly #own = new OwnQuestions();
  readonly #menuBar = new MenuBar();
  readonly #header = new Header(this.#menuBar.element, {
    show: (view) => this.#show(view),
    changeUser: () => void changeUser(this.#own),
  });
  readonly #running = new RunningBar((execution) => this.#send('cancel', { execution }));
  readonly #questions = new Questions((answer) => {
    this.#send('answer', answer);
    this.#pane.focus();
  });
  readonly #toasts = new Toasts();
  readonly #frames = new Frames({
    run: (frame, { call, functionName, args }) => this.#run(frame, call, functionName, args),
    closed: (frame) => {
      this.#send('close', { frame });
      this.#pane.focus();
    },
    focus: () => this.#pane.focus(),
  });
  readonly #pane = new WorkbookPane({
    edit: (edit) => this.#send('edit', edit),
    select: (selection) => this.#sendSelection(selection),
    openSheet: (sheetId) => this.#send('sheet', { sheetId }),
    needRows: (sheetId, block) => this.#send('rows', { sheetId, block }),
    confirmProtected: (goOn) => void this.#warn(goOn),
  });
  readonly #executions = new ExecutionsPage(
    (id) => this.#details(id),
    (execution) => this.#send('cancel', { execution }),
  );
  readonly #triggers = new TriggersPage();
  readonly #outbox = new OutboxPage();
  readonly #lost = el(
    'div',
    { class: 'lost', role: 'status', hidden: true },
    'The host does not answer. Trying to reach it again…',
  );
  readonly #workbook = el(
    'main',
    { class: 'view workbook-view' },
    el('div', { class: 'left' }, this.#pane.formulaBar, this.#pane.element, this.#pane.bottom),
    this.#frames.sidebar,
  );
  #scriptMenus: readonly MenuView[] = [];
  #selectTimer = 0;

  /** Puts the parts on the page and starts listening. */
  start(): void {
    const overlays = [
      this.#running.element,
      this.#frames.dialogs,
      this.#toasts.element,
      this.#questions.element,
      this.#own.element,
    ];
    byId('page').replaceChildren(
      this.#header.element,
      this.#lost,
      this.#workbook,
      this.#executions.element,
      this.#triggers.element,
      this.#outbox.element,
      ...overlays,
    );
    this.#showMenus();
    this.#display(viewOfPath(location.pathname));
    this.#pane.focus();
    window.addEventListener('popstate', () => this.#display(viewOfPath(location.pathname)));
    window.addEventListener('hashchange', () => {
      const sheetId = sheetOfAddress();
      if (sheetId !== undefined) this.#send('sheet', { sheetId });
    });
    window.addEventListener('pagehide', () => this.#connection.leave());
    this.#listen();
  }

  #listen(): void {
    const connection = this.#connection;
    connection.on('hello', ({ user, open }) => {
      this.#header.showUser(user);
      this.#questions.keepOnly(open);
      this.#frames.keepOnly(open);
      this.#executions.clear();
    });
    connection.on('status', ({ text }) => this.#pane.showStatus(text));
    connection.on('workbook', (workbook) => {
      this.#header.showName(workbook.name);
      this.#pane.showWorkbook(workbook);
    });
    connection.on('styles', (styles) => this.#pane.addStyles(styles));
    connection.on('sheet', (sheet) => {
      this.#pane.showSheet(sheet);
      addressSheet(sheet.id);
    });
    connection.on('patch', (patch) => this.#pane.patch(patch));
    connection.on('select', ({ area }) => {
      this.#pane.moveCursor(area);
      // The server knows already: a script moved the cursor there.
      clearTimeout(this.#selectTimer);
    });
    connection.on('menus', (menus) => {
      this.#scriptMenus = menus;
      this.#showMenus();
    });
    connection.on('toast', (toast) => this.#toasts.show(toast));
    connection.on('question', (question) => this.#questions.show(question));
    connection.on('answered', ({ id }) => this.#questions.remove(id));
    connection.on('frame', (frame) => this.#frames.show(frame));
    connection.on('unframe', ({ id }) => this.#frames.remove(id));
    connection.on('result', (result) => this.#frames.answer(result));
    connection.on('running', (running) => this.#running.show(running));
    connection.on('failure', ({ label, message }) =>
      this.#running.fail(label, message, () => this.#show('executions')),
    );
    connection.on('executions', (executions) => this.#executions.update(executions));
    connection.on('triggers', (triggers) => this.#triggers.update(triggers));
    connection.on('outbox', (outbox) => this.#outbox.update(outbox));
    connection.listen(sheetOfAddress() ?? recall().sheetId, (connected) => {
      this.#lost.hidden = connected;
    });
  }

  #send(...[name, body]: Parameters<Connection['send']>): void {
    const isMissed = name !== 'select' && name !== 'rows' && name !== 'close';
    this.#connection.send(name, body).catch((error: Error) => {
      if (isMissed) void this.#own.tell('', error.message);
    });
  }

  #run(frame: number, call: string, functionName: string, args: readonly unknown[]): void {
    this.#connection
      .send('run', { frame, call, functionName, args, ...this.#pane.selection() })
      .catch((error: Error) => {
        this.#frames.answer({ call, ok: false, name: 'Error', message: error.message });
      });
  }

  /** Dragging moves the cursor many times a second; the server hears where it rests. */
  #sendSelection(selection: Parameters<WorkbookPane['events']['select']>[0]): void {
    clearTimeout(this.#selectTimer);
    this.#selectTimer = window.setTimeout(() => this.#send('select', selection), 60);
  }

  #show(view: View): void {
    pushView(view);
    this.#display(view);
  }

  #display(view: View): void {
    this.#workbook.hidden = view !== 'workbook';
    this.#executions.element.hidden = view !== 'executions';
    this.#triggers.element.hidden = view !== 'triggers';
    this.#outbox.element.hidden = view !== 'outbox';
    this.#header.showView(view);
  }

  #showMenus(): void {
    const run = (functionName: string, caption: string): void => {
      this.#show('workbook');
      this.#pane.focus();
      this.#send('menu', { functionName, caption, ...this.#pane.selection() });
    };
    this.#menuBar.show(withScriptMenus(this.#pageMenus(), this.#scriptMenus, run));
  }

  #pageMenus() {
    const bar = this.#pane.formulaBar;
    return pageMenus({
      download: () => downloadSheet(this.#pane),
      changeUser: () => void changeUser(this.#own),
      reload: () => location.reload(),
      copy: () => void navigator.clipboard?.writeText(this.#pane.copied()),
      edit: () => this.#pane.openEditor(),
      clear: () => this.#pane.clear(),
      toggleFormulaBar: () => {
        bar.hidden = !bar.hidden;
      },
      isFormulaBarShown: () => !bar.hidden,
      hiddenSheets: () =>
        hiddenSheets(this.#pane.sheets, (sheetId) => this.#send('sheet', { sheetId })),
      showExecutions: () => this.#show('executions'),
      showTriggers: () => this.#show('triggers'),
      showOutbox: () => this.#show('outbox'),
      about: () => void tellAbout(this.#own),
    });
  }

  async #warn(goOn: () => void): Promise<void> {
    if (await confirmProtected(this.#own)) goOn();
    this.#pane.focus();
  }

  async #details(id: number): Promise<ExecutionDetails> {
    const response = await fetch(`/api/executions/${id}`);
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as ExecutionDetails;
  }
}

/** Starts the workbook page. */
export function startPage(): void {
  new Page().start();
}
