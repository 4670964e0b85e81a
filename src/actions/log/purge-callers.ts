import type { LogCare } from '../../domain/log/log-care';
import {
  callerColumns,
  isAllBefore,
  nextToPurge,
  purgeBefore,
  tellingRecords,
} from '../../domain/log/retention';
import { stretchesOf } from '../../domain/log/stretches';
import { parseSettings } from '../../domain/settings/parse';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds } from '../../domain/time/units';
import type { LogSheet } from '../../ports/log-book';
import { noteAction } from '../note-action';
import type { World } from '../world';
import { holdingLog, keepCare } from './holding-log';

/** Stretches blanked in one slice; a log that people sorted takes several. */
const mostStretches = 200;

/**
 * Removes numbers and contacts of old calls from one sheet of the log: Calls first, then the months'
 * tabs, a sheet each run, once a day. A tab that is blanked to its end is not looked at again.
 */
export function purgeCallers(world: World): void {
  const startedAt = world.clock.now();
  const { retentionDays } = parseSettings(world.saved.SETTINGS);
  const before = purgeBefore(retentionDays, startedAt);
  if (before === undefined) return;
  const result = holdingLog(world, (care) =>
    care.purgeNext === '' ? purgeCurrent(world, care, before) : purgeMonth(world, care, before),
  );
  if (result === undefined || result.blanked === 0) return;
  noteAction(world, {
    startedAt,
    run: texts.log.retention,
    outcome: texts.runs.ok,
    detail: texts.log.blanked(result.blanked, result.sheet),
  });
}

interface Purged {
  readonly sheet: string;
  readonly blanked: number;
}

function purgeCurrent(world: World, care: LogCare, before: EpochSeconds): Purged | undefined {
  const sheet = world.logBook.current();
  if (sheet === undefined) return undefined;
  const { blanked, isDone } = blankOld(sheet, before);
  world.workbook.flush();
  // behind it in the order of months comes the first one
  if (isDone) keepCare(world, { ...care, purgeNext: '0' });
  return { sheet: sheet.name, blanked };
}

function purgeMonth(world: World, care: LogCare, before: EpochSeconds): Purged | undefined {
  const { clock, logBook, workbook } = world;
  const timeZone = clock.timeZone();
  const month = nextToPurge(care, logBook.months(), before, timeZone);
  if (month === undefined) {
    keepCare(world, { ...care, purgeNext: '', purgedAt: clock.now() });
    return undefined;
  }
  const sheet = logBook.find(month);
  const { blanked, isDone } = sheet ? blankOld(sheet, before) : { blanked: 0, isDone: true };
  workbook.flush();
  const isClean = isDone && sheet !== undefined && isAllBefore(month, before, timeZone);
  const clean = isClean ? [...care.clean, month] : care.clean;
  if (isDone) keepCare(world, { ...care, clean, purgeNext: month });
  return { sheet: sheet?.name ?? '', blanked };
}

function blankOld(sheet: LogSheet, before: EpochSeconds) {
  const started = sheet.column('Started');
  const callers = callerColumns.map((word) => sheet.column(word));
  const stretches = stretchesOf(tellingRecords({ started, callers }, before));
  const now = stretches.slice(0, mostStretches);
  sheet.blank(callerColumns, now);
  return {
    blanked: now.reduce((sum, { count }) => sum + count, 0),
    isDone: now.length === stretches.length,
  };
}
