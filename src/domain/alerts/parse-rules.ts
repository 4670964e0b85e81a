import { createChecksum } from '../contacts/checksum';
import type { Scope } from '../kpi/scopes';
import { readText } from '../sheets/cells';
import { headers, type Row } from '../sheets/headers';
import { isTicked } from '../sheets/peoples/ticked';
import { cleanText } from '../texts/clean-text';
import { texts } from '../texts/texts';
import type { AlertRule } from './alert-rule';
import {
  type AlertColumn,
  type Cell,
  type Complain,
  type RuleCells,
  readRuleCells,
} from './parse-cells';

const columns: readonly AlertColumn[] = headers.Alerts;

/** What the sheet Alerts says. */
export interface ParsedAlerts {
  /** Rules that are followed, in sheet order. */
  readonly rules: readonly AlertRule[];
  /** What is wrong with each row, in the order of the rows; empty for nothing. */
  readonly problems: readonly string[];
}

/** What a run can look after: what is remembered of so many breaches fits a property. */
export const mostRules = 50;

const say = texts.alerts.problems;

/**
 * Reads the rules. A row in which a cell is wrong is left out; the others are not touched by it.
 *
 * @param rows - The sheet without its header.
 * @param scopes - Of the directory.
 */
export function parseAlerts(rows: readonly Row[], scopes: readonly Scope[]): ParsedAlerts {
  const rules: AlertRule[] = [];
  const problems = rows.map((row, index): string => {
    const cell: Cell = (column) => cleanText(readText(row[columns.indexOf(column)]));
    if (!isTicked(cell('Enabled'))) return '';
    const wrong: string[] = [];
    const complain: Complain = (sentence) => {
      wrong.push(sentence);
    };
    const cells = readRuleCells(cell, scopes, complain);
    if (cells === undefined || wrong.length > 0) return wrong.join(' ');
    const acknowledgedBy = cell('Acknowledged by');
    const rule = { ...cells, row: index + 2, key: keyOf(cells), acknowledgedBy };
    const twin = rules.find(({ key }) => key === rule.key);
    if (twin) return say.twin(twin.row);
    if (rules.length === mostRules) return say.tooMany(mostRules);
    rules.push(rule);
    return '';
  });
  return { rules, problems };
}

/** Where it is told, and until when, is not what a rule is. */
function keyOf({ metric, period, scope, side, threshold }: RuleCells): string {
  const sum = createChecksum();
  for (const part of [metric, period, scope.key, side, threshold]) sum.add(String(part));
  return sum.read();
}
