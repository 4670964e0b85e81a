import type { Call } from '../calls/call';
import { type Assignments, isMapped } from '../groups/assignments';
import { markLetters } from '../queue/marks';
import { waitBand } from '../queue/wait-band';
import { listWaitingCalls, waitSeconds } from '../queue/waiting-calls';
import type { Settings } from '../settings/settings';
import type { Snapshot } from '../snapshot';
import { cleanOptional } from '../texts/clean-text';
import { clipText } from '../texts/clip-text';
import type { Texts } from '../texts/en';
import { formatDuration } from '../time/format';
import { type Block, type Tile, type TileLine, textCharacters, tileCharacters } from './board';
import { countFree } from './callers-for';

/** What a caller's tile needs besides the call. */
interface CallerView {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  readonly assignments: Assignments;
  readonly texts: Texts;
}

const strong = { leftTone: 'strong', rightTone: 'strong' } as const;
const strongFigure = { rightTone: 'strong' } as const;

/** A caller's tile without words. */
const blankCaller: readonly TileLine[] = [
  { left: '', right: '', ...strong },
  { left: '', right: '', ...strongFigure },
  { left: '', right: '', ...strongFigure },
];

/** The queue's block: every waiting caller once, longest wait first. */
export function describeQueue(view: CallerView): Block {
  const { snapshot, settings, assignments, texts } = view;
  const calls = listWaitingCalls(snapshot.openCalls);
  const [first] = calls;
  const limits = texts.board.queueNote(settings.warnAfterSeconds, settings.overdueAfterSeconds);
  return {
    title: texts.board.header(texts.board.queueTitle),
    summary: first
      ? texts.board.queueSummary(calls.length, formatDuration(waitSeconds(first, snapshot.takenAt)))
      : texts.board.emptyQueue,
    totals: '',
    note: isMapped(assignments) ? `${limits} ${texts.board.marksNote}` : limits,
    tiles: calls.map((call) => describeCaller(call, view)),
    blank: blankCaller,
  };
}

function describeCaller(call: Call, view: CallerView): Tile {
  const { snapshot, settings, texts } = view;
  const say = texts.board;
  const wait = waitSeconds(call, snapshot.takenAt);
  const band = waitBand(wait, settings);
  const digits = cleanOptional(call.externalDigits) ?? say.hiddenNumber;
  const contact = cleanOptional(call.contactName);
  const answerers = describeAnswerers(call, view);
  const numberText = say.onNumber(cleanOptional(call.number?.name));
  const contactText = contact ? say.fromContact(contact) : '';
  const bandWord = say.waitBand[band];
  return {
    style: band,
    userId: undefined,
    borderMark: snapshot.marks.get(call.id),
    lines: [
      { left: say.callerLine(digits), right: formatDuration(wait), ...strong },
      { left: clipBeside(numberText, answerers), right: answerers, ...strongFigure },
      { left: clipBeside(contactText, bandWord), right: bandWord, ...strongFigure },
    ],
  };
}

/** The caller's letter and how many could answer now; empty while nobody knows who could. */
function describeAnswerers(call: Call, { snapshot, assignments, texts }: CallerView): string {
  const mark = snapshot.marks.get(call.id);
  const assigned = call.number && assignments.get(call.number.id);
  if (mark === undefined || assigned === undefined) return '';
  return texts.board.answerers(markLetters(mark), countFree(assigned, snapshot.availabilities));
}

const clipBeside = (text: string, figure: string): string =>
  clipText(text, figure === '' ? tileCharacters : textCharacters);
