import { texts } from '../texts/texts';
import type { EpochSeconds } from '../time/units';
import { plainLine } from './chat-text';
import {
  describeBreach,
  describeClear,
  describeLimit,
  describeSince,
  describeWatched,
} from './describe-alert';
import type { Readings } from './judge-alerts';
import type { Line, Message } from './plan-messages';

const say = texts.alerts.message;

/** What messages are written with. */
export interface Letterhead extends Readings {
  /** IANA name of the spreadsheet's time zone. */
  readonly timeZone: string;
  /** Of the spreadsheet; empty when it is not known. */
  readonly spreadsheetId: string;
}

/** A message as it is sent: a subject for an e-mail, and lines of text. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** Writes a message. Names from outside become nothing but text. */
export function writeLetter({ lines, held }: Message, letterhead: Letterhead): Letter {
  const { spreadsheetId } = letterhead;
  const address = `https://docs.google.com/spreadsheets/d/${spreadsheetId}`;
  const body = [
    ...lines.map((line) => plainLine(tell(line, letterhead))),
    ...(held > 0 ? [say.held(held)] : []),
    ...(/^[\w-]+$/.test(spreadsheetId) ? [address] : []),
  ];
  return { subject: plainLine(subjectOf(lines)), body: body.join('\n') };
}

function tell({ what, rule, breach }: Line, { now, timeZone, readValue }: Letterhead): string {
  const since: (at: EpochSeconds) => string = (at) => describeSince(at, now, timeZone);
  const value = readValue(rule);
  return what === 'breached'
    ? say.breached(describeBreach(rule, value, since(breach.since)))
    : say.cleared(describeClear(rule, value, since(breach.since)));
}

function subjectOf(lines: readonly Line[]): string {
  const [line] = lines;
  const begun = lines.filter(({ what }) => what === 'breached');
  if (line === undefined || lines.length > 1) return say.subjects(begun.length, lines.length);
  const watched = describeWatched(line.rule);
  return line.what === 'breached'
    ? say.subject(watched, describeLimit(line.rule))
    : say.clearSubject(watched);
}
