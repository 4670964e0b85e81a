import { usedColumns } from '../../domain/log/own-columns';
import { chooseRemoval, type Removal } from '../../domain/log/rollover';
import { type Stretch, stretchesOf } from '../../domain/log/stretches';
import type { Row } from '../../domain/sheets/headers';
import { texts } from '../../domain/texts/texts';
import type { Lease } from '../../ports/lease';
import type { LogSheet } from '../../ports/log-book';
import { noteAction } from '../note-action';
import type { World } from '../world';
import { holdingLog, keepCare } from './holding-log';

/**
 * Moves some records of the oldest closed month from Calls to that month's tab: copied, looked up
 * again in the tab, and only then removed. An execution that is killed anywhere loses nothing; what
 * it leaves in both sheets is found by the next one, which removes it from Calls.
 */
export function rollOver(world: World): void {
  const startedAt = world.clock.now();
  const result = holdingLog(world, (care, lease) => {
    const current = world.logBook.current();
    if (current === undefined) return undefined;
    const removal = chooseRemoval(current.column('Started'), startedAt, world.clock.timeZone());
    if (removal === undefined) {
      keepCare(world, { ...care, isRolling: false });
      return undefined;
    }
    const { month } = removal;
    // first: what arrives there has not been looked at by the retention
    if (care.clean.includes(month)) {
      keepCare(world, { ...care, clean: care.clean.filter((each) => each !== month) });
    }
    return { month, ...moveRecords(world, lease, current, removal) };
  });
  if (result === undefined) return;
  const { month, moved, isDisturbed } = result;
  const told = texts.log.moved(moved, month);
  noteAction(world, {
    startedAt,
    run: texts.log.rollOver,
    outcome: isDisturbed ? texts.runs.partial : texts.runs.ok,
    detail: isDisturbed ? `${told}. ${texts.log.disturbed}` : told,
  });
}

interface Moved {
  readonly moved: number;
  /** Calls was sorted or edited by hand meanwhile. */
  readonly isDisturbed: boolean;
}

function moveRecords(
  world: World,
  lease: Lease,
  current: LogSheet,
  { month, stretches }: Removal,
): Moved {
  const rows = stretches.map((stretch) => current.readWhole(stretch));
  const tab = world.logBook.find(month) ?? world.logBook.make(month, namedWords(current));
  copyRecords(tab, current.words, rows.flat());
  world.workbook.flush();
  const at = current.words.indexOf(idColumn);
  const idsOf = (part: readonly Row[] = []): readonly string[] =>
    part.map((row) => String(row[at] ?? ''));
  const there = new Set(tab.column(idColumn).map(String));
  if (!idsOf(rows.flat()).every((id) => there.has(id)))
    throw new Error(texts.log.notVerified(tab.name));
  let moved = 0;
  // from the bottom up, so that the positions above stay true
  for (const [index, stretch] of [...stretches.entries()].reverse()) {
    const isSame = isUnmoved(current, stretch, idsOf(rows[index]));
    if (!isSame || !lease.renew()) return { moved, isDisturbed: true };
    current.remove(stretch);
    moved += stretch.count;
  }
  world.workbook.flush();
  return { moved, isDisturbed: false };
}

const idColumn = 'Call ID';

/** A new tab has people's own columns, too, unless they never gave them a name. */
const namedWords = ({ words }: LogSheet): readonly string[] => usedColumns(words, []).words;

const isUnmoved = (sheet: LogSheet, stretch: Stretch, ids: readonly string[]): boolean =>
  JSON.stringify(sheet.column(idColumn, stretch).map(String)) === JSON.stringify(ids);

/** Adds records to a tab; those that are there already are written over, since Calls is newer. */
function copyRecords(tab: LogSheet, words: readonly string[], records: readonly Row[]): void {
  const used = usedColumns(words, records);
  const at = used.words.indexOf(idColumn);
  const places = new Map(tab.column(idColumn).map((cell, position) => [String(cell), position]));
  const known = new Map<number, Row>();
  const fresh: Row[] = [];
  for (const row of used.rows) {
    const position = places.get(String(row[at] ?? ''));
    if (position === undefined) fresh.push(row);
    else known.set(position, row);
  }
  const positions = [...known.keys()].sort((a, b) => a - b);
  for (const { first, count } of stretchesOf(positions)) {
    const rows = Array.from({ length: count }, (_, index) => known.get(first + index) ?? []);
    tab.writeWhole(first, used.words, rows);
  }
  if (fresh.length > 0) tab.writeWhole(undefined, used.words, fresh);
}
