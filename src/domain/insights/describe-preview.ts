import { assertNever } from '../assert-never';
import { readableNumber } from '../phone/readable';
import type { Settings } from '../settings/settings';
import { listCell } from '../sheets/cells';
import { texts } from '../texts/texts';
import { describeAgo } from './ago';
import type { CardFacts } from './card';
import type { CardRow, When } from './card-row';
import type { RowFate } from './lay-out';
import { columnValue, readPlaceholder, tellFact } from './placeholders';
import type { PreviewSheets } from './preview-view';
import { placeholdersIn } from './template';

const say = texts.previewCard;

/** Which of the switches of cards are on, in sentences. */
export function describeSwitches(
  { sendCards, dryRun }: Pick<Settings, 'sendCards' | 'dryRun'>,
  isConnected: boolean,
): readonly string[] {
  const cards = sendCards ? (dryRun ? say.cardsDry : say.cardsOn) : say.cardsOff;
  return sendCards && !isConnected ? [cards, say.notConnected] : [cards];
}

/** Who was recognised, and what the log knows of them. */
export function describeCaller({ contact, history, call, now }: CardFacts): readonly string[] {
  if (call.externalNumber === undefined) return [say.hidden];
  const number = readableNumber(call.externalNumber);
  const who = contact
    ? say.recognised(contact.name || say.noName, contact.company, number)
    : say.notRecognised(number);
  if (history === 'unknown') return [who, say.historyUnknown];
  const { lastCall, lastAgent, recentCalls, openMissed } = history;
  if (lastCall === undefined) return [who, say.noCalls];
  return [
    who,
    say.lastCall(
      describeAgo(now - lastCall.at),
      tellFact('last.direction', lastCall.direction),
      tellFact('last.outcome', lastCall.outcome),
      listCell(lastCall.tags),
    ),
    ...(lastAgent ? [say.lastAgent(lastAgent.name, describeAgo(now - lastAgent.at))] : []),
    recentCalls === undefined ? say.notCounted : say.counted(recentCalls, openMissed ?? 0),
  ];
}

/** Why a row gave no line; `undefined` when it gave one. */
export function describeFate(row: CardRow, fate: RowFate, facts: CardFacts): string | undefined {
  switch (fate.kind) {
    case 'shown':
      return undefined;
    case 'left out':
      return say.leftOut;
    case 'lone heading':
      return say.loneHeading;
    case 'empty':
      return say.empty(emptyNames(row, facts));
    case 'other direction':
      return facts.call.direction === 'inbound' ? say.outboundOnly : say.inboundOnly;
    case 'other number':
      return say.otherNumber;
    case 'other caller':
      return describeWhen(fate.when, facts);
    default:
      return assertNever(fate);
  }
}

function describeWhen(when: When, { contact }: CardFacts): string {
  switch (when.kind) {
    case 'known':
      return say.knownOnly;
    case 'unknown':
      return say.unknownOnly;
    case 'field':
      return contact
        ? say.otherValue(when.field, when.value, columnValue(contact, when.field))
        : say.knownOnly;
    default:
      return assertNever(when);
  }
}

const emptyNames = (row: CardRow, facts: CardFacts): readonly string[] => [
  ...new Set(
    [row.text, row.label]
      .flatMap(placeholdersIn)
      .filter((name) => readPlaceholder(name, facts) === ''),
  ),
];

/** Why there is no card. */
export function describeNothing({ lines, problems }: PreviewSheets): string {
  if (lines > 0) return say.nothingMatches;
  return problems.length > 0 ? say.nothingReadable : say.nothingTicked;
}
