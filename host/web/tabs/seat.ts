import type { Host } from '../../host';
import type { SheetModel } from '../../workbook/sheet-model';
import { pictureCharts } from '../picture/chart-picture';
import { type Picture, SheetFeed } from '../picture/sheet-feed';
import type { SelectionView } from '../protocol';
import type { SheetPatch, SheetView } from '../view';
import type { EventStream } from './event-stream';
import type { Tab } from './tab';

/** A browser tab and the sheet it is being shown. */
export class Seat {
  #feed: SheetFeed | undefined;
  #knownStyles = new Set<number>();

  constructor(
    readonly tab: Tab,
    readonly host: Pick<Host, 'workbook' | 'redact'>,
  ) {}

  /** The sheet on screen; the first visible one before any was shown, or when it was deleted. */
  get sheet(): SheetModel | undefined {
    const { sheets } = this.host.workbook;
    const shown = sheets.find(({ id }) => id === this.#feed?.sheet.id);
    return shown ?? sheets.find(({ layout }) => !layout.hidden) ?? sheets[0];
  }

  /** Begins anew with a browser that knows nothing. */
  connect(stream: EventStream, sheetId: number | undefined): void {
    this.tab.connect(stream);
    this.#knownStyles = new Set();
    this.show(this.host.workbook.sheets.find(({ id }) => id === sheetId) ?? this.sheet);
  }

  /** Shows a sheet from scratch. */
  show(sheet: SheetModel | undefined): void {
    if (!sheet) return;
    const { workbook } = this.host;
    const room = {
      picture: () => ({ rules: workbook.rules, redact: (text: string) => this.host.redact(text) }),
      charts: () => pictureCharts(sheet, workbook, (text) => this.host.redact(text)),
      revision: () => workbook.revisions.current,
    };
    this.#feed = new SheetFeed(sheet, room, this.#knownStyles);
    if (this.tab.selection?.sheetName !== sheet.name)
      this.tab.selection = { sheetName: sheet.name, a1: 'A1' };
    this.#tell('sheet', this.#feed.open());
  }

  /** Sends a block of rows of the sheet on screen. */
  showBlock(sheetId: number, block: number): void {
    if (this.#feed?.sheet.id === sheetId) this.#tell('patch', this.#feed.block(block));
  }

  /** Sends what changed in the sheet on screen; another sheet when it was deleted. */
  showChanges(): void {
    if (this.#feed && !this.host.workbook.sheets.includes(this.#feed.sheet)) this.show(this.sheet);
    else this.#tell('patch', this.#feed?.changes());
  }

  /** Moves the cursor on screen, to another sheet if need be. */
  moveCursor(to: SelectionView): void {
    if (this.#feed?.sheet.id !== to.sheetId) this.show(this.host.workbook.sheetById(to.sheetId));
    this.tab.send('select', to);
  }

  #tell(name: 'sheet', picture: Picture<SheetView>): void;
  #tell(name: 'patch', picture: Picture<SheetPatch> | undefined): void;
  #tell(name: 'sheet' | 'patch', picture: Picture<SheetView & SheetPatch> | undefined): void {
    if (!picture) return;
    if (Object.keys(picture.styles).length > 0) this.tab.send('styles', picture.styles);
    this.tab.send(name, picture.view);
  }
}
