import type { Menu } from '../domain/menus/menus';

/** Puts menus beside Google's own; a menu of the same caption is replaced. */
export function showMenus(menus: readonly Menu[]): void {
  const ui = SpreadsheetApp.getUi();
  for (const { caption, items } of menus) {
    const menu = ui.createMenu(caption);
    for (const item of items) menu.addItem(item.caption, item.door);
    menu.addToUi();
  }
}
