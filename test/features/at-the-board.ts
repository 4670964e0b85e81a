import { AnswersUi } from '../../host/cli/answers-ui';
import type { HtmlPage } from '../../host/engine/values';
import { type House, records } from './house';

/** What a menu item did for the person who chose it. */
export interface Shown {
  /** The sidebar's title, and what its page was opened with. */
  readonly sidebar: { readonly title: string | null; readonly opening: unknown } | undefined;
  /** Titles and sentences of dialogs. */
  readonly told: readonly string[];
}

class Watcher extends AnswersUi {
  page: HtmlPage | undefined;

  override showSidebar(page: HtmlPage): void {
    this.page = page;
  }
}

/** Where somebody's cursor is, and who they are. */
export interface Person {
  readonly a1: string;
  /** @default 'Activity Tracker' */
  readonly sheetName?: string;
  readonly user?: string;
}

/** Chooses a menu item with cells selected. */
export async function choose(house: House, door: string, person: Person): Promise<Shown> {
  const { a1, sheetName = 'Activity Tracker', user } = person;
  const ui = new Watcher();
  const report = await house.must(door, { ui, user, select: { sheetName, a1 } });
  const text = /id="opening">(.*?)<\/script>/.exec(ui.page?.content ?? '')?.[1];
  const opening: unknown = text === undefined ? undefined : JSON.parse(text);
  return {
    sidebar: ui.page && { title: ui.page.options.title, opening },
    told: report.dialogs.map(({ title, message }) => `${title} ${message}`),
  };
}

/** The first cell of an agent's tile, such as `D5`. */
export function tileOf(house: House, userId: number): string {
  const tile = records(house.sheet('UserSelection')).find(
    (row) => row['User ID'] === String(userId),
  );
  if (!tile) throw new Error(`User ${userId} is not on the board.`);
  return cellName(Number(tile.Row), Number(tile.Column));
}

/** A cell by row and column, counted from 1. */
export function cellName(row: number, column: number): string {
  const letter = (index: number): string => String.fromCharCode(65 + index);
  const high = Math.floor((column - 1) / 26);
  return `${high > 0 ? letter(high - 1) : ''}${letter((column - 1) % 26)}${row}`;
}

/** Every header begins with this. */
const headerSign = '▌';

/** The row of the blocks' headers, counted from 1; figures may stand above it. */
export function headerRowOf(house: House, sheetName = 'Activity Tracker'): number {
  const rows = house.sheet(sheetName).values;
  const index = rows.findIndex(([first]) => String(first).startsWith(headerSign));
  if (index < 0) throw new Error(`The sheet ${sheetName} has no block.`);
  return index + 1;
}

/** The titles of the blocks, from left to right. */
export const headersOf = (house: House, sheetName = 'Activity Tracker'): string[] =>
  (house.sheet(sheetName).values[headerRowOf(house, sheetName) - 1] ?? [])
    .map(String)
    .filter((title) => title.startsWith(headerSign));
