import type { Menu, MenuItem } from '../../engine/ui';
import { ScriptException, ServiceObject } from '../service';

/** What scripts get from `createMenu`. */
export class MenuBuilder extends ServiceObject {
  readonly className = 'Menu';
  readonly #caption: string;
  readonly #addToUi: (menu: Menu) => void;
  readonly #items: MenuItem[] = [];

  constructor(caption: string, addToUi: (menu: Menu) => void) {
    super();
    this.#caption = caption;
    this.#addToUi = addToUi;
  }

  /** What has been built so far; for the host. */
  get menu(): Menu {
    return { caption: this.#caption, items: [...this.#items] };
  }

  addItem(caption: unknown, functionName: unknown): this {
    if (!caption || !functionName) throw new ScriptException('Invalid argument: caption');
    this.#items.push({
      kind: 'item',
      caption: String(caption),
      functionName: String(functionName),
    });
    return this;
  }

  addSeparator(): this {
    this.#items.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: unknown): this {
    if (!(menu instanceof MenuBuilder)) throw new ScriptException('Invalid argument: menu');
    this.#items.push({ kind: 'submenu', menu: menu.menu });
    return this;
  }

  addToUi(): void {
    this.#addToUi(this.menu);
  }
}
