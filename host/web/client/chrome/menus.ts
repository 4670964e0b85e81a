import type { MenuItemView, MenuView } from '../../protocol';
import type { BarMenu } from './menu-bar';
import type { PopupItem } from './popup-menu';

/** What the page's own menus do. */
export interface PageCommands {
  readonly download: () => void;
  readonly changeUser: () => void;
  readonly reload: () => void;
  readonly copy: () => void;
  readonly edit: () => void;
  readonly clear: () => void;
  readonly toggleFormulaBar: () => void;
  readonly isFormulaBarShown: () => boolean;
  readonly hiddenSheets: () => readonly PopupItem[];
  readonly showExecutions: () => void;
  readonly showTriggers: () => void;
  readonly showOutbox: () => void;
  readonly about: () => void;
}

/** The menus every workbook has. Only what works here is listed. */
export function pageMenus(commands: PageCommands): BarMenu[] {
  const item = (caption: string, run: () => void, hint?: string): PopupItem => ({
    kind: 'item',
    caption,
    run,
    ...(hint ? { hint } : {}),
  });
  return [
    {
      caption: 'File',
      items: () => [
        item('Download this sheet (.csv)', commands.download),
        item('Open as another person…', commands.changeUser),
        { kind: 'separator' },
        item('Reload', commands.reload, 'F5'),
      ],
    },
    {
      caption: 'Edit',
      items: () => [
        item('Copy', commands.copy, 'Ctrl+C'),
        item('Edit cell', commands.edit, 'F2'),
        item('Delete values', commands.clear, 'Delete'),
      ],
    },
    {
      caption: 'View',
      items: () => [
        {
          ...item('Formula bar', commands.toggleFormulaBar),
          ticked: commands.isFormulaBarShown(),
        } as PopupItem,
        ...hidden(commands.hiddenSheets()),
      ],
    },
    {
      caption: 'Extensions',
      items: () => [
        item('Executions', commands.showExecutions),
        item('Triggers', commands.showTriggers),
        item('Outbox', commands.showOutbox),
      ],
    },
    { caption: 'Help', items: () => [item('About this page', commands.about)] },
  ];
}

function hidden(sheets: readonly PopupItem[]): PopupItem[] {
  return sheets.length === 0 ? [] : [{ kind: 'submenu', caption: 'Hidden sheets', items: sheets }];
}

/**
 * The page's menus with those of the script after them; a script's "Extensions", as
 * `createAddonMenu` makes it, joins the page's own.
 *
 * @param run - Hears which function an item names.
 */
export function withScriptMenus(
  own: readonly BarMenu[],
  menus: readonly MenuView[],
  run: (functionName: string, caption: string) => void,
): BarMenu[] {
  const script = menus.map(({ caption, items }) => ({
    caption,
    items: () => items.map((one) => scriptItem(one, run)),
  }));
  const isOwn = ({ caption }: BarMenu): boolean => own.some((menu) => menu.caption === caption);
  const joined = own.map(({ caption, items }) => ({
    caption,
    items: () => [
      ...items(),
      ...script.filter((menu) => menu.caption === caption).flatMap((menu) => menu.items()),
    ],
  }));
  return [...joined, ...script.filter((menu) => !isOwn(menu))];
}

function scriptItem(
  item: MenuItemView,
  run: (functionName: string, caption: string) => void,
): PopupItem {
  switch (item.kind) {
    case 'separator':
      return item;
    case 'submenu':
      return {
        kind: 'submenu',
        caption: item.menu.caption,
        items: item.menu.items.map((one) => scriptItem(one, run)),
      };
    case 'item':
      return {
        kind: 'item',
        caption: item.caption,
        run: () => run(item.functionName, item.caption),
      };
  }
}
