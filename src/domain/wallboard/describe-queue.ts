import type { Call } from '../calls/call';
import { waitBand } from '../queue/wait-band';
import { listWaitingCalls, waitSeconds } from '../queue/waiting-calls';
import type { Settings } from '../settings/settings';
import type { Snapshot } from '../snapshot';
import { cleanOptional } from '../texts/clean-text';
import { clipText } from '../texts/clip-text';
import type { Texts } from '../texts/en';
import { formatDuration } from '../time/format';
import type { EpochSeconds } from '../time/units';
import { type Block, type Tile, tileCharacters } from './board';

/** The queue's block: every waiting caller once, longest wait first. */
export function describeQueue(snapshot: Snapshot, settings: Settings, texts: Texts): Block {
  const now = snapshot.takenAt;
  const calls = listWaitingCalls(snapshot.openCalls);
  const [first] = calls;
  return {
    title: texts.board.header(texts.board.queueTitle),
    summary: first
      ? texts.board.queueSummary(calls.length, formatDuration(waitSeconds(first, now)))
      : texts.board.emptyQueue,
    note: texts.board.queueNote(settings.warnAfterSeconds, settings.overdueAfterSeconds),
    tiles: calls.map((call) => describeCaller(call, now, settings, texts)),
  };
}

function describeCaller(call: Call, now: EpochSeconds, settings: Settings, texts: Texts): Tile {
  const say = texts.board;
  const wait = waitSeconds(call, now);
  const digits = cleanOptional(call.externalDigits) ?? say.hiddenNumber;
  const number = cleanOptional(call.number?.name);
  const contact = cleanOptional(call.contactName);
  return {
    style: waitBand(wait, settings),
    userId: undefined,
    lines: [
      { left: say.callerLine(digits), right: formatDuration(wait) },
      { left: clipText(say.onNumber(number), tileCharacters), right: '' },
      { left: contact ? clipText(say.fromContact(contact), tileCharacters) : '', right: '' },
    ],
  };
}
