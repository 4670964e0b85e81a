import { readText, textCell } from '../sheets/cells';
import { type CellValue, headers, type Row } from '../sheets/headers';
import { semicolons } from '../texts/punctuation';
import { texts } from '../texts/texts';
import type { EpochSeconds } from '../time/units';
import type { AlertRule } from './alert-rule';
import type { AlertsState, Breach } from './alerts-state';
import { describeLimit, describeSince } from './describe-alert';
import type { Pending } from './judge-alerts';
import type { AlertColumn } from './parse-cells';
import type { ParsedAlerts } from './parse-rules';
import { targetsOf } from './plan-messages';
import { isQuiet } from './quiet';

const say = texts.alerts.state;

/** What the sheet's own columns are filled in from. */
export interface SheetFacts {
  readonly state: AlertsState;
  readonly pending: Pending;
  readonly now: EpochSeconds;
  /** IANA name of the spreadsheet's time zone. */
  readonly timeZone: string;
  readonly hasChat: boolean;
}

/** The columns we write; what stands in the others is people's. */
export type OwnColumn = Extract<AlertColumn, 'Acknowledged by' | 'State' | 'Problem'>;

const ownColumns: readonly OwnColumn[] = ['Acknowledged by', 'State', 'Problem'];

/**
 * Columns of the sheet that should say something else than they do: their cells from the first row
 * to the last.
 *
 * @param rows - As they were read a moment ago.
 */
export function cellsToWrite(
  rows: readonly Row[],
  { rules, problems }: ParsedAlerts,
  facts: SheetFacts,
): readonly { readonly column: OwnColumn; readonly cells: readonly CellValue[] }[] {
  const byRow = new Map(rules.map((rule) => [rule.row, rule]));
  const wanted = rows.map((row, index): Readonly<Record<OwnColumn, string>> => {
    const rule = byRow.get(index + 2);
    const breach = rule && facts.state.breaches[rule.key];
    return {
      'Acknowledged by': whoFor(readCell(row, 'Acknowledged by'), rule, breach),
      State: rule ? describeState(rule, breach, facts) : '',
      Problem: (rule ? problemOf(rule, facts) : problems[index]) ?? '',
    };
  });
  return ownColumns.flatMap((column) => {
    const isAsWanted = rows.every((row, at) => readCell(row, column) === wanted[at]?.[column]);
    return isAsWanted ? [] : [{ column, cells: wanted.map((cells) => textCell(cells[column])) }];
  });
}

const readCell = (row: Row, column: OwnColumn): string =>
  readText(row[headers.Alerts.indexOf(column)]);

/** A name for a breach that is over would silence the next one; in a row nobody follows it stays. */
function whoFor(name: string, rule: AlertRule | undefined, breach: Breach | undefined): string {
  if (rule === undefined) return name;
  return breach ? name || breach.by : '';
}

const problemOf = ({ channels }: AlertRule, { hasChat }: SheetFacts): string =>
  channels.chat && !hasChat ? texts.alerts.problems.noChat : '';

/** How a rule stands, as the column State says it. */
function describeState(
  rule: AlertRule,
  breach: Breach | undefined,
  { pending, now, timeZone, hasChat }: SheetFacts,
): string {
  const since = (at: EpochSeconds): string => describeSince(at, now, timeZone);
  if (breach === undefined) {
    const began = pending[rule.key];
    return began === undefined ? say.ok : say.pending(describeLimit(rule), since(began));
  }
  const by = breach.by === '' ? [] : [texts.alerts.acknowledged(breach.by)];
  const told = describeTold(rule, breach, { now, timeZone, hasChat });
  return semicolons([say.breached(since(breach.since)), ...told, ...by]);
}

/** What became of a breach's message: a few words, or none when there is nothing to say. */
export function describeTold(
  rule: AlertRule,
  { told, by, isHeld, outcome }: Breach,
  { now, timeZone, hasChat }: Pick<SheetFacts, 'now' | 'timeZone' | 'hasChat'>,
): readonly string[] {
  if (targetsOf(rule, { hasChat }).length === 0) return [];
  if (told === 'sending') return [say.sending];
  if (told !== 'no') return outcome === '' ? [] : [outcome];
  if (by !== '') return [say.noMessage];
  if (isQuiet(rule.quiet, now, timeZone)) return [say.quiet];
  return isHeld ? [say.held] : [];
}
