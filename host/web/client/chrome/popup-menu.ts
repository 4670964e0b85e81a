import { el } from '../dom';

/** One line of a pop-up menu. */
export type PopupItem =
  | {
      readonly kind: 'item';
      readonly caption: string;
      readonly run: () => void;
      /** Shown at the right, greyed: `Ctrl+C`. */
      readonly hint?: string;
      readonly ticked?: boolean;
    }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly caption: string; readonly items: readonly PopupItem[] };

/** What the menu does for its lines. */
interface Owner {
  close(): void;
}

/** The list of a menu, with its submenus inside; arrow keys move, Enter runs, Escape closes. */
export function popupList(items: readonly PopupItem[], owner: Owner): HTMLElement {
  const list = el('ul', { class: 'popup', role: 'menu' });
  for (const item of items) list.append(line(item, owner));
  list.addEventListener('keydown', (event) => moveFocus(list, event));
  return list;
}

function line(item: PopupItem, owner: Owner): HTMLElement {
  switch (item.kind) {
    case 'separator':
      return el('li', { class: 'separator', role: 'separator' });
    case 'submenu':
      return submenu(item.caption, item.items, owner);
    case 'item':
      return command(item, owner);
  }
}

function command(item: PopupItem & { kind: 'item' }, owner: Owner): HTMLElement {
  const run = (): void => {
    owner.close();
    item.run();
  };
  return el(
    'li',
    {
      role: item.ticked === undefined ? 'menuitem' : 'menuitemcheckbox',
      'aria-checked': item.ticked === undefined ? undefined : String(item.ticked),
      tabindex: -1,
      onclick: run,
      onkeydown: (event: KeyboardEvent) => {
        if (event.key === 'Enter' || event.key === ' ') run();
      },
      onmouseenter: (event: MouseEvent) => (event.currentTarget as HTMLElement).focus(),
    },
    el('span', { class: 'tick-mark' }, item.ticked ? '✓' : ''),
    el('span', { class: 'caption' }, item.caption),
    el('span', { class: 'hint' }, item.hint ?? ''),
  );
}

function submenu(caption: string, items: readonly PopupItem[], owner: Owner): HTMLElement {
  const list = popupList(items, owner);
  return el(
    'li',
    {
      class: 'submenu',
      role: 'menuitem',
      'aria-haspopup': 'menu',
      tabindex: -1,
      onmouseenter: (event: MouseEvent) => (event.currentTarget as HTMLElement).focus(),
      onkeydown: (event: KeyboardEvent) => {
        if (event.key === 'ArrowRight') focusFirst(list);
        else if (event.key === 'ArrowLeft') (event.currentTarget as HTMLElement).focus();
        else return;
        event.stopPropagation();
      },
    },
    el('span', { class: 'tick-mark' }),
    el('span', { class: 'caption' }, caption),
    el('span', { class: 'hint' }, '►'),
    list,
  );
}

/** Puts the keyboard on the first line of a list. */
export function focusFirst(list: HTMLElement): void {
  (list.querySelector(':scope > [tabindex]') as HTMLElement | null)?.focus();
}

function moveFocus(list: HTMLElement, event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const lines = [...list.querySelectorAll<HTMLElement>(':scope > [tabindex]')];
  const at = lines.findIndex((one) => one.contains(document.activeElement));
  lines[(at + step + lines.length) % lines.length]?.focus();
  event.preventDefault();
  event.stopPropagation();
}
