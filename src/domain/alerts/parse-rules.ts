import { createChecksum } from '../contacts/checksum';
import type { Scope } from '../kpi/scopes';
import { wordIn } from '../routing/words';
import { readText } from '../sheets/cells';
import { headers, type Row } from '../sheets/headers';
import { isTicked } from '../sheets/peoples/ticked';
import { cleanText } from '../texts/clean-text';
import { en } from '../texts/en';
import type { Seconds } from '../time/units';
import { type AlertMetric, alertMetrics, periodFor, readMetric } from './alert-metric';
import type { AlertRule, Channels } from './alert-rule';
import { type Side, sideWords } from './alert-words';
import { findScope } from './find-scope';
import { mostAddresses, parseChannels } from './parse-channels';
import { parseLevel, parseSeconds } from './parse-level';
import { parseQuiet, type QuietSpan } from './quiet';

const columns = headers.Alerts;

/** A column of Alerts. */
export type AlertColumn = (typeof columns)[number];

/** What the sheet Alerts says. */
export interface ParsedAlerts {
  /** Rules that are followed, in sheet order. */
  readonly rules: readonly AlertRule[];
  /** What is wrong with each row, in the order of the rows; empty for nothing. */
  readonly problems: readonly string[];
}

/** What a run can look after: what is remembered of so many breaches fits a property. */
export const mostRules = 50;

/** A rule waits no longer than a day before it speaks. */
const longestWait: Seconds = 86_400;

const say = en.alerts.problems;

type Complain = (sentence: string) => void;
type Cell = (column: AlertColumn) => string;

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
    const rule = parseRule(cell, {
      row: index + 2,
      scopes,
      complain: (words) => wrong.push(words),
    });
    if (rule === undefined || wrong.length > 0) return wrong.join(' ');
    const twin = rules.find(({ key }) => key === rule.key);
    if (twin) return say.twin(twin.row);
    if (rules.length === mostRules) return say.tooMany(mostRules);
    rules.push(rule);
    return '';
  });
  return { rules, problems };
}

interface Reading {
  readonly row: number;
  readonly scopes: readonly Scope[];
  readonly complain: Complain;
}

/** @returns `undefined` when something is wrong, which was complained of then. */
function parseRule(cell: Cell, { row, scopes, complain }: Reading): AlertRule | undefined {
  const watched = parseMetric(cell('Metric'), complain);
  const scope = parseScope(cell('Scope'), scopes, complain);
  const side = parseSide(cell('Above or below'), complain);
  const forSeconds = parseFor(cell('For s'), complain);
  const quiet = parseQuietCell(cell('Quiet hours'), complain);
  const channels = parseChannelCell(cell('Channel'), complain);
  if (!watched || !scope || !side || !channels) return undefined;
  const { metric, period } = watched;
  if (!metric.scopes.includes(scope.kind)) complain(say.notForScope(metric.key, metric.scopes));
  const levels = parseLevels(cell, { metric, side, complain });
  if (levels === undefined) return undefined;
  const sum = createChecksum();
  for (const part of [metric.key, period, scope.key, side, levels.threshold]) sum.add(String(part));
  return {
    ...{ row, scope, period, side, forSeconds, quiet, channels },
    ...levels,
    key: sum.read(),
    metric: metric.key,
    acknowledgedBy: cell('Acknowledged by'),
  };
}

function parseMetric(text: string, complain: Complain) {
  const word = readMetric(text);
  if (text === '' || word === undefined) {
    complain(
      say.metric(
        text,
        alertMetrics.filter(({ key }) => !key.includes(':')).map(({ key }) => key),
      ),
    );
    return undefined;
  }
  const { metric } = word;
  const period = periodFor(metric, word.period);
  if (period === undefined)
    complain(
      say.period(
        metric.key,
        metric.periods.map((each) => en.kpi.periods[each]),
      ),
    );
  return period && { metric, period };
}

function parseScope(text: string, scopes: readonly Scope[], complain: Complain): Scope | undefined {
  const found = findScope(text, scopes);
  if (found.kind === 'one') return found.scope;
  complain(found.kind === 'none' ? say.scope(text) : say.scopes(text, found.names));
  return undefined;
}

function parseSide(text: string, complain: Complain): Side | undefined {
  const synonyms = { '>': 'above', over: 'above', '<': 'below', under: 'below' } as const;
  const side = wordIn(text, sideWords, synonyms);
  if (side === undefined) complain(say.side(text));
  return side;
}

interface Levelled {
  readonly metric: AlertMetric;
  readonly side: Side;
  readonly complain: Complain;
}

function parseLevels(cell: Cell, { metric: { unit }, side, complain }: Levelled) {
  const read = (column: 'Threshold' | 'Clear at'): number | undefined => {
    const level = parseLevel(cell(column), unit);
    if (level === undefined) complain(say.level(column, cell(column), unit));
    return level;
  };
  const threshold = read('Threshold');
  const clearAt = cell('Clear at') === '' ? threshold : read('Clear at');
  if (threshold === undefined || clearAt === undefined) return undefined;
  if (side === 'above' ? clearAt > threshold : clearAt < threshold) complain(say.clearAt(side));
  return { threshold, clearAt };
}

function parseFor(text: string, complain: Complain): Seconds {
  const seconds = text === '' ? 0 : parseSeconds(text);
  if (seconds !== undefined && seconds <= longestWait) return seconds;
  complain(say.forSeconds(text));
  return 0;
}

function parseQuietCell(text: string, complain: Complain): readonly QuietSpan[] {
  const quiet = parseQuiet(text);
  if (quiet === undefined) complain(say.quiet(text));
  return quiet ?? [];
}

function parseChannelCell(text: string, complain: Complain): Channels | undefined {
  const channels = parseChannels(text);
  if ('board' in channels) return channels;
  complain('wrong' in channels ? say.channel(channels.wrong) : say.addresses(mostAddresses));
  return undefined;
}
