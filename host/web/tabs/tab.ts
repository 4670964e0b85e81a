import { randomInt } from 'node:crypto';
import type { Answer, Menu, Question, Selection, Toast, UiBridge } from '../../engine/ui';
import type { HtmlPage } from '../../engine/values';
import type { FrameView, QuestionView, SelectionView, ServerEvents } from '../protocol';
import type { EventStream } from './event-stream';
import type { FrameStore } from './frame-store';

interface Waiting {
  readonly view: QuestionView;
  readonly answer: (answer: Answer) => void;
}

/** What a tab shares with the others. */
interface TabRoom {
  readonly frames: FrameStore;
  readonly redact: (text: string) => string;
  /** The cells a script selected, as the page counts them; `undefined` when they do not exist. */
  readonly locate: (selection: Selection) => SelectionView | undefined;
  /** A script moved this tab's cursor, perhaps to another sheet. */
  readonly moved: (tab: Tab, to: SelectionView) => void;
}

// Not from 0: a browser that outlived another host still shows that one's windows.
let questions = randomInt(1_000_000_000);

/** One browser tab: a person with a window on the workbook. For scripts it is their window. */
export class Tab implements UiBridge {
  /** Where this tab's cursor is. */
  selection: Selection | undefined;
  /** Whether `onOpen` has run for this tab. */
  isOpened = false;
  /** Whether `onSelectionChange` runs for this tab. */
  isNotifying = false;
  #stream: EventStream | undefined;
  readonly #menus = new Map<string, Menu>();
  readonly #waiting = new Map<number, Waiting>();
  readonly #frames = new Map<number, FrameView>();
  readonly #running = new Map<number, string>();
  /** What happened while the line was down and cannot be told from the state alone. */
  #missed: (() => void)[] = [];

  constructor(
    readonly id: string,
    readonly user: string,
    readonly room: TabRoom,
  ) {}

  get isConnected(): boolean {
    return this.#stream !== undefined;
  }

  /** Whether that line is the one in use. */
  isOn(stream: EventStream): boolean {
    return this.#stream === stream;
  }

  /** Takes a new line to the browser, or notes that there is none. */
  connect(stream: EventStream | undefined): void {
    this.#stream = stream;
  }

  /** Says hello on a new line. */
  greet(): void {
    this.send('hello', {
      user: this.user,
      open: [...this.#waiting.keys(), ...this.#frames.keys()],
    });
  }

  /** Tells all that is open. */
  tellState(): void {
    this.send('menus', [...this.#menus.values()]);
    for (const { view } of this.#waiting.values()) this.send('question', view);
    for (const view of this.#frames.values()) this.send('frame', view);
    this.#tellRunning();
    const missed = this.#missed;
    this.#missed = [];
    for (const tell of missed) tell();
  }

  /** Tells the browser, when it listens. */
  send<Name extends keyof ServerEvents>(name: Name, data: ServerEvents[Name]): void {
    this.#stream?.send(name, data);
  }

  /** Tells the browser, later when it does not listen now. */
  deliver<Name extends keyof ServerEvents>(name: Name, data: ServerEvents[Name]): void {
    if (this.#stream) this.send(name, data);
    else this.#missed.push(() => this.send(name, data));
  }

  addMenu(menu: Menu): void {
    this.#menus.set(menu.caption, menu);
    this.send('menus', [...this.#menus.values()]);
  }

  ask({ kind, title, message, buttons }: Question, signal: AbortSignal): Promise<Answer> {
    questions += 1;
    const id = questions;
    const { redact } = this.room;
    const view = { id, kind, buttons, title: redact(title), message: redact(message) };
    return new Promise((resolve) => {
      const answer = (given: Answer): void => {
        this.#waiting.delete(id);
        this.send('answered', { id });
        resolve(given);
      };
      this.#waiting.set(id, { view, answer });
      this.send('question', view);
      signal.addEventListener('abort', () => answer({ button: 'CLOSE', text: '' }), { once: true });
    });
  }

  /** The person answered; an answer nobody waits for is dropped. */
  answer(id: number, answer: Answer): void {
    this.#waiting.get(id)?.answer(answer);
  }

  showSidebar(page: HtmlPage): void {
    this.#openFrame(page, 'sidebar', page.options.title ?? '');
  }

  showDialog(page: HtmlPage, { title, modal }: { title: string; modal: boolean }): void {
    this.#openFrame(page, modal ? 'modal' : 'modeless', title);
  }

  /** A page was closed, by the person or by itself. */
  closeFrame(id: number): void {
    const view = this.#frames.get(id);
    if (!view) return;
    this.#frames.delete(id);
    this.room.frames.close(view);
  }

  /** Whether a page of this tab is still open. */
  hasFrame(id: number): boolean {
    return this.#frames.has(id);
  }

  toast({ message, title, timeoutSeconds }: Toast): void {
    const { redact } = this.room;
    this.deliver('toast', { title: redact(title), message: redact(message), timeoutSeconds });
  }

  select(selection: Selection): void {
    this.selection = selection;
    const to = this.room.locate(selection);
    if (to) this.room.moved(this, to);
  }

  /** Shows that an execution of this tab runs, until it has ended. */
  follow(id: number, label: string, ended: Promise<unknown>): void {
    this.#running.set(id, label);
    this.#tellRunning();
    void ended.finally(() => {
      this.#running.delete(id);
      this.#tellRunning();
    });
  }

  /** The browser is gone for good: what waited for the person gets no answer. */
  leave(): void {
    for (const { answer } of [...this.#waiting.values()]) answer({ button: 'CLOSE', text: '' });
    for (const id of [...this.#frames.keys()]) this.closeFrame(id);
    this.#stream?.close();
    this.#stream = undefined;
  }

  #openFrame(page: HtmlPage, place: FrameView['place'], title: string): void {
    for (const view of [...this.#frames.values()]) {
      if (view.place !== place || place === 'modeless') continue;
      this.closeFrame(view.id);
      this.send('unframe', { id: view.id });
    }
    const view = this.room.frames.open(page, place, title);
    this.#frames.set(view.id, view);
    this.send('frame', view);
  }

  #tellRunning(): void {
    this.send(
      'running',
      [...this.#running].map(([id, label]) => ({ id, label })),
    );
  }
}
