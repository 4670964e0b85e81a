import type { Scope } from '../kpi/scopes';
import { wordIn } from '../routing/words';
import type { headers } from '../sheets/headers';
import { texts } from '../texts/texts';
import type { Seconds } from '../time/units';
import { type AlertMetric, alertMetrics, periodFor, readMetric } from './alert-metric';
import type { AlertRule, Channels } from './alert-rule';
import { type Side, sideWords } from './alert-words';
import { findScope } from './find-scope';
import { mostAddresses, parseChannels } from './parse-channels';
import { parseLevel, parseSeconds } from './parse-level';
import { parseQuiet, type QuietSpan } from './quiet';

/** A column of Alerts. */
export type AlertColumn = (typeof headers)['Alerts'][number];

/** Takes a sentence about what is wrong with a cell. */
export type Complain = (sentence: string) => void;

/** The text of a row's cell, trimmed and on one line. */
export type Cell = (column: AlertColumn) => string;

/** A rule waits no longer than a day before it speaks. */
const longestWait: Seconds = 86_400;

const say = texts.alerts.problems;

/** What the cells of a row say of a rule. */
export type RuleCells = Omit<AlertRule, 'row' | 'key' | 'acknowledgedBy'>;

/**
 * Reads the cells that people write.
 *
 * @param scopes - Of the directory.
 * @returns `undefined` when nothing can be made of them, which was complained of then.
 */
export function readRuleCells(
  cell: Cell,
  scopes: readonly Scope[],
  complain: Complain,
): RuleCells | undefined {
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
  const rest = { metric: metric.key, scope, period, side, forSeconds, quiet, channels };
  return levels && { ...rest, ...levels };
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
        metric.periods.map((each) => texts.kpi.periods[each]),
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
