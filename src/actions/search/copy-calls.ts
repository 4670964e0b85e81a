import type { Call } from '../../domain/calls/call';
import { callRow } from '../../domain/calls/row';
import type { CopyOutcome } from '../../domain/pages/search-view';
import { readCopiedCall } from '../../domain/search/read-copied-call';
import { columnFormats, columnWidths } from '../../domain/sheets/formats';
import { callHeader, type Row } from '../../domain/sheets/headers';
import { clipText } from '../../domain/texts/clip-text';
import { texts } from '../../domain/texts/texts';
import { dateTimeFormat } from '../../domain/time/format';
import type { Tab } from '../../ports/tabs';
import { Refusal } from '../refusal';
import type { World } from '../world';

/** Calls of one part; a page sends more of them in several. */
const mostCalls = 2000;

/** A note longer than this is none a person reads. */
const longestNote = 5000;

const say = texts.searchWords;
const { problems } = say;

/**
 * Writes results to a tab of their own, or below those of the parts before. A part that is sent once
 * more, because the answer was lost, is not written again.
 *
 * @param part - A `CopyPart`; whatever a page or anybody else sends.
 * @throws {Refusal} When it is none, or its tab is gone.
 */
export function copyCalls(world: World, part: unknown): CopyOutcome {
  const { sheetId, calls, criteria } = (part ?? {}) as Readonly<Record<string, unknown>>;
  const rows = rowsOf(world, calls);
  const isFirst = sheetId === undefined || sheetId === null;
  const tab = isFirst ? makeTab(world, String(criteria ?? '')) : findTab(world, String(sheetId));
  if (isFirst || !isWritten(tab, rows)) tab.append(rows);
  world.workbook.flush();
  return { sheetId: tab.id, sheetName: tab.name, rows: tab.count() };
}

function rowsOf(world: World, calls: unknown): readonly Row[] {
  if (!Array.isArray(calls) || calls.length > mostCalls) throw new Refusal(problems.noCalls);
  const known = calls.map(readCopiedCall).filter((call): call is Call => call !== undefined);
  if (known.length === 0 || known.length < calls.length) throw new Refusal(problems.noCalls);
  const now = world.clock.now();
  return known.map((call) => callRow(call, now));
}

function makeTab(world: World, criteria: string): Tab {
  const [day = '', time = ''] = dateTimeFormat(world.clock.timeZone())(world.clock.now()).split(
    ' ',
  );
  return world.tabs.make({
    name: say.tabName(day, time.slice(0, 5)),
    header: callHeader,
    formats: columnFormats('Calls'),
    widths: columnWidths('Calls'),
    note: clipText(`${say.copied}\n${criteria}`, longestNote),
  });
}

/** Only a tab we made for results: its first cell's note says so. */
function findTab(world: World, sheetId: string): Tab {
  const tab = world.tabs.find(sheetId);
  if (tab?.note.startsWith(say.copied)) return tab;
  throw new Refusal(problems.noTab);
}

function isWritten(tab: Tab, rows: readonly Row[]): boolean {
  const ids = tab.lastKeys(rows.length);
  return ids.length === rows.length && rows.every(([id], index) => ids[index] === id);
}
