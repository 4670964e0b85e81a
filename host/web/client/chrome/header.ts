import { el, icon } from '../dom';

/** The views of the page, by the path that shows them. */
export type View = 'workbook' | 'executions' | 'triggers' | 'outbox';

const PATHS: Readonly<Record<View, string>> = {
  workbook: '/',
  executions: '/executions',
  triggers: '/triggers',
  outbox: '/outbox',
};
const PLAY = 'M8 5v14l11-7z';
const ALARM =
  'M12 4a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm1 10V8h-2v6l4.5 2.7 1-1.6L13 14zM7.9 3.4 6.6 1.9 2 5.7l1.3 1.5 4.6-3.8zm14.1 2.3-4.6-3.8-1.3 1.5 4.6 3.8L22 5.7z';

const LETTER = 'M3 5h18v14H3V5zm2 3v9h14V8l-7 5-7-5zm1.2-1 5.8 4 5.8-4H6.2z';

/** The view that the address names. */
export function viewOfPath(path: string): View {
  return (Object.keys(PATHS) as View[]).find((view) => PATHS[view] === path) ?? 'workbook';
}

/** What the person does in the header. */
interface HeaderEvents {
  readonly show: (view: View) => void;
  readonly changeUser: () => void;
}

/** The top of the page: the file's name over its menus, and at the right where else to go and who is here. */
export class Header {
  readonly #name = el('span', { class: 'file-name' });
  readonly #avatar = el('button', { type: 'button', class: 'avatar' });
  readonly #links = new Map<View, HTMLElement>();
  readonly element: HTMLElement;

  constructor(
    menuBar: HTMLElement,
    readonly events: HeaderEvents,
  ) {
    this.#avatar.addEventListener('click', () => this.events.changeUser());
    const picture = el('img', { src: '/icon.svg', width: '36', height: '36', alt: '' });
    const home = this.#link('workbook', 'Workbook', picture);
    home.className = 'file-icon';
    this.element = el(
      'header',
      { class: 'top' },
      home,
      el('div', { class: 'file' }, el('div', { class: 'file-line' }, this.#name), menuBar),
      el(
        'span',
        {
          class: 'where',
          title: 'This page is served by a local Apps Script host. It is not Google Sheets.',
        },
        'Local Apps Script host · not Google Sheets',
      ),
      el(
        'nav',
        { class: 'views', 'aria-label': 'Views' },
        this.#link('executions', 'Executions', icon(PLAY), 'Executions'),
        this.#link('triggers', 'Triggers', icon(ALARM), 'Triggers'),
        this.#link('outbox', 'Outbox', icon(LETTER), 'Outbox'),
      ),
      this.#avatar,
    );
  }

  /** Shows the file's name, here and in the browser's tab. */
  showName(name: string): void {
    this.#name.textContent = name;
    document.title = name;
  }

  /** Shows whom this tab plays. */
  showUser(email: string): void {
    this.#avatar.textContent = (email[0] ?? '?').toUpperCase();
    this.#avatar.title = `${email} — click to be somebody else in this tab`;
    this.#avatar.setAttribute('aria-label', `User: ${email}`);
  }

  /** Marks the view that is shown. */
  showView(view: View): void {
    for (const [name, link] of this.#links)
      link.setAttribute('aria-current', name === view ? 'page' : 'false');
  }

  #link(view: View, title: string, ...content: (Node | string)[]): HTMLAnchorElement {
    const link = el(
      'a',
      { href: PATHS[view], title, 'aria-label': title, class: 'view-link' },
      ...content,
    );
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.events.show(view);
    });
    this.#links.set(view, link);
    return link;
  }
}

/** Shows a view's path in the address bar. */
export function pushView(view: View): void {
  if (viewOfPath(location.pathname) !== view)
    history.pushState(null, '', PATHS[view] + location.search + location.hash);
}
