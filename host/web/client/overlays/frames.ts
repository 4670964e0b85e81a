import type { FrameView, RunResult } from '../../protocol';
import { el } from '../dom';
import type { FrameAnswer, FrameMessage } from '../frame/messages';

/** What the pages of a script ask for. */
interface FrameEvents {
  readonly run: (frame: number, message: FrameMessage & { kind: 'run' }) => void;
  readonly closed: (frame: number) => void;
  /** `google.script.host.editor.focus()`. */
  readonly focus: () => void;
}

/** What a page may do: as in Sheets, but without an origin of its own that could reach the workbook page. */
const SANDBOX =
  'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';

interface Open {
  readonly view: FrameView;
  readonly iframe: HTMLIFrameElement;
  readonly box: HTMLElement;
}

/** The sidebar and the dialogs: pages of the script, each in a sandbox, talked to by messages. */
export class Frames {
  readonly sidebar = el('aside', { class: 'sidebar', hidden: true });
  readonly dialogs = el('div', { class: 'dialogs' });
  readonly #open = new Map<number, Open>();
  /** Which frame waits for which call. */
  readonly #calls = new Map<string, number>();

  constructor(readonly events: FrameEvents) {
    window.addEventListener('message', (event) => this.#heard(event));
  }

  /** Opens a page; a sidebar takes the place of the one before, and so does a modal dialog. */
  show(view: FrameView): void {
    if (this.#open.has(view.id)) return;
    for (const { view: other } of this.#open.values())
      if (other.place === view.place && view.place !== 'modeless') this.#remove(other.id);
    const iframe = el('iframe', { sandbox: SANDBOX, src: view.address, title: view.title });
    const box =
      view.place === 'sidebar' ? this.#inSidebar(view, iframe) : this.#inDialog(view, iframe);
    this.#open.set(view.id, { view, iframe, box });
  }

  /** Takes a page away that the script or the server closed. */
  remove(id: number): void {
    this.#remove(id);
  }

  /** Takes all pages away but those with these ids. */
  keepOnly(ids: readonly number[]): void {
    for (const id of [...this.#open.keys()]) if (!ids.includes(id)) this.#remove(id);
  }

  /** Hands the result of a call to the page that made it. */
  answer(result: RunResult): void {
    const frame = this.#open.get(this.#calls.get(result.call) ?? -1);
    this.#calls.delete(result.call);
    frame?.iframe.contentWindow?.postMessage(result satisfies FrameAnswer, '*');
  }

  #inSidebar(view: FrameView, iframe: HTMLIFrameElement): HTMLElement {
    this.sidebar.replaceChildren(this.#head(view), iframe);
    this.sidebar.hidden = false;
    this.sidebar.setAttribute('aria-label', view.title);
    return this.sidebar;
  }

  #inDialog(view: FrameView, iframe: HTMLIFrameElement): HTMLElement {
    const dialog = el(
      'div',
      {
        class: 'dialog',
        role: 'dialog',
        'aria-label': view.title,
        'aria-modal': String(view.place === 'modal'),
      },
      this.#head(view),
      iframe,
    );
    resize(iframe, view);
    const layer = el('div', { class: view.place === 'modal' ? 'scrim' : 'loose' }, dialog);
    layer.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') this.#closeByHand(view.id);
    });
    this.dialogs.append(layer);
    makeMovable(dialog);
    return layer;
  }

  #head(view: FrameView): HTMLElement {
    const close = el(
      'button',
      {
        type: 'button',
        class: 'close',
        'aria-label': 'Close',
        onclick: () => this.#closeByHand(view.id),
      },
      '✕',
    );
    return el('div', { class: 'frame-head' }, el('h2', {}, view.title), close);
  }

  #closeByHand(id: number): void {
    this.#remove(id);
    this.events.closed(id);
  }

  #remove(id: number): void {
    const open = this.#open.get(id);
    if (!open) return;
    this.#open.delete(id);
    if (open.box !== this.sidebar) open.box.remove();
    else {
      this.sidebar.hidden = true;
      this.sidebar.replaceChildren();
    }
  }

  #heard(event: MessageEvent): void {
    const open = [...this.#open.values()].find((one) => one.iframe.contentWindow === event.source);
    const message = event.data as FrameMessage | null;
    if (!open || typeof message !== 'object' || message === null) return;
    this.#obey(open, message);
  }

  #obey({ view, iframe }: Open, message: FrameMessage): void {
    if (message.kind === 'run') {
      this.#calls.set(message.call, view.id);
      this.events.run(view.id, message);
    } else if (message.kind === 'close') this.#closeByHand(view.id);
    else if (message.kind === 'focus') this.events.focus();
    else if (message.kind === 'size' && view.place !== 'sidebar') resize(iframe, message);
  }
}

function resize(iframe: HTMLIFrameElement, size: { width?: number; height?: number }): void {
  if (size.width !== undefined) iframe.style.width = `${Math.max(Number(size.width) || 0, 60)}px`;
  if (size.height !== undefined)
    iframe.style.height = `${Math.max(Number(size.height) || 0, 30)}px`;
}

/** A dialog is moved by its title. */
function makeMovable(dialog: HTMLElement): void {
  const head = dialog.querySelector<HTMLElement>('.frame-head');
  let from: { x: number; y: number } | undefined;
  const moved = { x: 0, y: 0 };
  head?.addEventListener('pointerdown', (event) => {
    if ((event.target as HTMLElement).closest('button')) return;
    from = { x: event.clientX - moved.x, y: event.clientY - moved.y };
    head.setPointerCapture(event.pointerId);
  });
  head?.addEventListener('pointermove', (event) => {
    if (!from) return;
    Object.assign(moved, { x: event.clientX - from.x, y: event.clientY - from.y });
    dialog.style.transform = `translate(${moved.x}px, ${moved.y}px)`;
  });
  head?.addEventListener('pointerup', () => {
    from = undefined;
  });
}
