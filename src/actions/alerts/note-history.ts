import type { AlertRule } from '../../domain/alerts/alert-rule';
import { describeLimit, describeValue, describeWatched } from '../../domain/alerts/describe-alert';
import type { AlertNews, Readings } from '../../domain/alerts/judge-alerts';
import { dateCell, textCell } from '../../domain/sheets/cells';
import type { Row } from '../../domain/sheets/headers';
import { texts } from '../../domain/texts/texts';
import type { World } from '../world';
import type { Outcome } from './send-messages';

const say = texts.alerts.history;

/** How many rows the history keeps, and up to a tenth more. */
const mostRows = 1_000;

/** What happened in one run. */
export interface Happenings {
  readonly news: readonly AlertNews[];
  readonly outcomes: readonly Outcome[];
  readonly letterhead: Readings;
}

/** Writes what happened into the sheet Alert history. */
export function noteHistory({ tables }: World, happenings: Happenings): void {
  const rows = historyRows(happenings);
  if (rows.length === 0) return;
  tables.append('Alert history', rows);
  tables.trim('Alert history', mostRows);
}

/** A row for each thing that happened, and for each breach that was told later than it began. */
function historyRows({ news, outcomes, letterhead: { now, readValue } }: Happenings): Row[] {
  const row = (rule: AlertRule, value: number | undefined, what: string, outcome: string): Row => [
    dateCell(now),
    textCell(`${describeWatched(rule)} ${describeLimit(rule)}`),
    textCell(describeValue(rule, value)),
    textCell(what),
    textCell(describeChannels(rule)),
    textCell(outcome),
  ];
  const wordsFor = (key: string, what: AlertNews['what']): string =>
    outcomes
      .filter(({ message }) =>
        message.lines.some((line) => line.what === what && line.rule.key === key),
      )
      .map(({ words }) => words)
      .join(', ');
  const begun = new Set(news.flatMap(({ what, rule }) => (what === 'breached' ? [rule.key] : [])));
  const late = outcomes
    .flatMap(({ message }) => message.lines)
    .filter(({ what, rule }) => what === 'breached' && !begun.has(rule.key));
  const lateRules = [...new Map(late.map(({ rule }) => [rule.key, rule])).values()];
  return [
    ...news.map(({ what, rule, value, breach }) => {
      const words = what === 'acknowledged' ? say.acknowledged(breach.by) : say[what];
      const isShown = what === 'breached' && rule.channels.board;
      const sent = wordsFor(rule.key, what);
      const outcome = [...(isShown ? [say.shown] : []), ...(sent ? [sent] : [])].join(', ');
      return row(rule, value, words, outcome || say.nothingSent);
    }),
    ...lateRules.map((rule) =>
      row(rule, readValue(rule), say.told, wordsFor(rule.key, 'breached')),
    ),
  ];
}

/** Where a rule is told, as its cell says it. */
const describeChannels = ({ channels: { board, mail, chat } }: AlertRule): string =>
  [
    ...(board ? [texts.alerts.channels.board] : []),
    ...(mail.length > 0 ? [texts.alerts.channels.mail(mail)] : []),
    ...(chat ? [texts.alerts.channels.chat] : []),
  ].join(', ');
