import type { ShownAlerts } from '../alerts/shown';
import { listWaitingCalls } from '../queue/waiting-calls';
import type { Snapshot } from '../snapshot';
import { cleanText } from '../texts/clean-text';
import type { Texts } from '../texts/en';
import type { Problem } from '../texts/failure';
import { texts } from '../texts/texts';
import { describeAge, formatDuration, formatHourAndMinute, formatMoment } from '../time/format';
import type { EpochSeconds, Seconds } from '../time/units';
import type { Strip } from './grid';
import { countHeads, type HeadCounts } from './head-counts';
import { listPeople } from './people';

/** A board younger than this is still worth reading when a refresh is put off. */
const youngSeconds = 120;

/** What the status strip is drawn from. */
export interface StripFacts {
  readonly now: EpochSeconds;
  /** IANA name, such as `Europe/Paris`. */
  readonly timeZone: string;
  readonly lookbackMinutes: number;
  /** The board this run painted; `undefined` when it painted none. */
  readonly board: PaintedBoard | undefined;
  /** When the board on the sheet was true; `undefined` when there never was one. */
  readonly lastGoodAt: EpochSeconds | undefined;
  /** `undefined` when no refresh is scheduled, or nobody knows when. */
  readonly nextRunAt: EpochSeconds | undefined;
  /** Why this run could not refresh the board. */
  readonly problem: Problem | undefined;
}

/** What there is to say about a board that was painted. */
export interface PaintedBoard {
  readonly updatedAt: EpochSeconds;
  /** How long its refresh took. */
  readonly tookSeconds: Seconds;
  /** How old Aircall's data was when the board was painted. */
  readonly ageSeconds: Seconds;
  /** Seconds since the newest webhook, when calls came by webhooks alone; else `undefined`. */
  readonly lastEventAgo: Seconds | undefined;
  readonly counts: BoardCounts;
  /** Callers to call back; 0 also when nobody keeps a list. */
  readonly callBacks: number;
  /** Breaches of alert rules; they may be a minute old. */
  readonly alerts: ShownAlerts;
  /** Which signs the board may have besides those of what agents are doing. */
  readonly signs: { readonly slow: boolean; readonly callers: boolean };
  /** What people should mend; empty for nothing. */
  readonly warning: string;
  /** Set while not all calls of the activity period could be read yet. */
  readonly incomplete: { readonly shown: number; readonly total: number } | undefined;
}

/** The whole company in four figures. */
export interface BoardCounts extends HeadCounts {
  readonly waiting: number;
}

/** Counts callers and agents; an agent in two teams is one agent. */
export function countBoard(snapshot: Snapshot): BoardCounts {
  const people = listPeople(snapshot, texts).values();
  return { waiting: listWaitingCalls(snapshot.openCalls).length, ...countHeads(people) };
}

/**
 * The strip above the board: how fresh it is, then what is wrong or what the signs mean.
 *
 * @throws {RangeError} When the time zone is not known.
 */
export function describeStrip(facts: StripFacts): Strip {
  const { board, problem } = facts;
  if (problem) return describeProblem(facts, problem, texts);
  if (board) return describeFreshness(facts, board, texts);
  return {
    tone: 'notice',
    corner: [texts.strip.noRefreshYet, ''],
    lines: [stateLegend(texts), ''],
  };
}

function describeFreshness(facts: StripFacts, board: PaintedBoard, texts: Texts): Strip {
  const say = texts.strip;
  const at = formatMoment(board.updatedAt, facts.now, facts.timeZone);
  const source = [
    describeSource(board, texts),
    say.took(board.tookSeconds),
    ...nextRun(facts, texts),
    say.activityPeriod(facts.lookbackMinutes),
  ].join(' · ');
  const waiting = say.waiting(board.counts.waiting);
  if (!board.incomplete) {
    const lines = [source, countLine(board, texts)] as const;
    const tone = board.alerts.isLoud ? 'alarm' : 'calm';
    return { tone, corner: [say.updated(at), waiting], lines };
  }
  const { shown, total } = board.incomplete;
  const warning = board.warning ? [say.warning(board.warning)] : [];
  const rest = [say.incomplete(shown, total), ...warning].join('   ');
  return { tone: 'notice', corner: [say.partlyUpdated(at), waiting], lines: [source, rest] };
}

const describeSource = ({ ageSeconds, lastEventAgo }: PaintedBoard, { strip }: Texts): string =>
  lastEventAgo === undefined
    ? strip.source(wholeSeconds(ageSeconds))
    : strip.webhooks(describeAge(wholeSeconds(lastEventAgo)));

const wholeSeconds = (seconds: Seconds): Seconds => Math.max(0, Math.round(seconds));

/** What happened stands above the way out: neither line must be cut off on a small screen. */
function describeProblem(facts: StripFacts, problem: Problem, texts: Texts): Strip {
  const say = texts.strip;
  const what = cleanText(problem.what);
  const whatToDo = cleanText(problem.whatToDo);
  const { lastGoodAt, now, timeZone } = facts;
  const next = nextRun(facts, texts);
  if (lastGoodAt === undefined) {
    const lines = [[what, ...next].join('   '), whatToDo] as const;
    return { tone: 'alarm', corner: [say.neverUpdated, ''], lines };
  }
  const since = say.since(formatMoment(lastGoodAt, now, timeZone));
  const ago = say.lastGoodBoard(formatDuration(now - lastGoodAt));
  const lines = [[what, [ago, ...next].join(' · ')].join('   '), whatToDo] as const;
  const isYoung = now - lastGoodAt < youngSeconds;
  const tone = problem.isPassing && isYoung ? 'notice' : 'alarm';
  return { tone, corner: [say.notUpdated, since], lines };
}

const nextRun = ({ nextRunAt, timeZone }: StripFacts, texts: Texts): readonly string[] =>
  nextRunAt === undefined ? [] : [texts.strip.next(formatHourAndMinute(nextRunAt, timeZone))];

function countLine(
  { counts, callBacks, alerts, signs, warning, lastEventAgo }: PaintedBoard,
  texts: Texts,
): string {
  const say = texts.strip;
  const signed = [
    stateLegend(texts),
    // without webhooks nobody is seen ringing
    ...(lastEventAgo === undefined ? [] : [legendOf(texts.board.ringing)]),
    ...(signs.callers ? [say.legend.callers] : []),
    ...(signs.slow ? [say.legend.slow] : []),
  ].join('   ');
  const back = callBacks > 0 ? [texts.callBacks.open(callBacks)] : [];
  // an alert must not be cut off on a small screen
  const alarm = alerts.text ? [say.warning(alerts.text)] : [];
  const wrong = warning ? [say.warning(warning)] : [];
  const parts = [...alarm, say.counts(counts), ...back, ...wrong, signed];
  return parts.join('   |   ');
}

const legendOf = ({ symbol, word }: { readonly symbol: string; readonly word: string }): string =>
  `${symbol} ${word}`;

const stateLegend = ({ board }: Texts): string =>
  Object.values(board.availability).map(legendOf).join('   ');
