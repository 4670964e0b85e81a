import {
  clipCell,
  dateCell,
  listCell,
  readDate,
  readId,
  readList,
  readOptionalText,
  readText,
  textCell,
} from '../sheets/cells';
import { type CellValue, callHeader, type Row } from '../sheets/headers';
import type { EpochSeconds } from '../time/units';
import type { Call, CallStatus, Direction, Reference } from './call';
import { outcomeOf } from './outcome';
import { isWholeTrail, readTrail, sourceCell, type Touch, touchesCell } from './trail';

type Column = (typeof callHeader)[number];
type Cells = Record<Column, CellValue>;

const yes = 'yes';

/**
 * A call as a row of Live calls or Calls; what does not fit into a cell is cut, and shows it.
 *
 * @param updatedAt - When what the row says was last seen to change.
 */
export function callRow(call: Call, updatedAt: EpochSeconds): Row {
  const cells: Cells = { ...identity(call), ...timing(call), ...people(call), ...facts(call) };
  cells.Updated = dateCell(updatedAt);
  return callHeader.map((column) => clipCell(cells[column]));
}

type Identity = 'Call ID' | 'Direction' | 'Status' | 'Outcome' | 'Missed reason';
const identity = (call: Call): Pick<Cells, Identity> => ({
  'Call ID': String(call.id),
  Direction: call.direction,
  Status: call.status,
  Outcome: outcomeOf(call),
  'Missed reason': textCell(call.missedReason),
});

type Timing = 'Started' | 'Answered' | 'Ended' | 'Wait s' | 'Talk s' | 'Total s';
const timing = (call: Call): Pick<Cells, Timing> => ({
  Started: dateCell(call.startedAt),
  Answered: dateCell(call.answeredAt),
  Ended: dateCell(call.endedAt),
  'Wait s': between(call.startedAt, call.answeredAt ?? call.endedAt),
  'Talk s': between(call.answeredAt, call.endedAt),
  'Total s': between(call.startedAt, call.endedAt),
});

type People =
  | 'External number'
  | 'Contact'
  | 'Number ID'
  | 'Number'
  | 'User ID'
  | 'User'
  | 'Teams'
  | 'Transferred from'
  | 'Transferred to'
  | 'Assigned to';
const people = (call: Call): Pick<Cells, People> => ({
  'External number': textCell(call.externalDigits),
  Contact: textCell(call.contactName),
  'Number ID': idCell(call.number),
  Number: textCell(call.number?.name),
  'User ID': idCell(call.user),
  User: textCell(call.user?.name),
  Teams: textCell(listCell(call.teams)),
  'Transferred from': textCell(call.transferredFrom),
  'Transferred to': textCell(call.transferredTo),
  'Assigned to': textCell(call.assignedTo),
});

const facts = (call: Call) => ({
  Tags: textCell(listCell(call.tags)),
  Comments: textCell(listCell(call.comments)),
  Recording: call.hasRecording ? yes : '',
  Voicemail: call.hasVoicemail ? yes : '',
  Asset: textCell(call.asset),
  Archived: call.isArchived ? yes : '',
  ...trailCells(call),
  Updated: '' as CellValue,
});

/** What only webhooks know. */
function trailCells({ trail, status, startedAt }: Call) {
  const isOver = status === 'done';
  const tell = (touches: readonly Touch[]): string =>
    trail
      ? textCell(touchesCell(touches, { startedAt, isWhole: isWholeTrail(trail, isOver) }))
      : '';
  return {
    Rings: tell(trail?.rings ?? []),
    Declined: tell(trail?.declines ?? []),
    Source: sourceCell(trail, isOver),
  };
}

const between = (from: EpochSeconds | undefined, to: EpochSeconds | undefined): CellValue =>
  from === undefined || to === undefined ? '' : Math.max(0, to - from);

const idCell = (reference: Reference | undefined): string =>
  reference === undefined ? '' : String(reference.id);

/** The call a row tells of; `undefined` when a person made the row unreadable. */
export function readCallRow(row: Row): Call | undefined {
  const cell = (column: Column): CellValue | undefined => row[callHeader.indexOf(column)];
  const text = (column: Column): string | undefined => readOptionalText(unguarded(cell(column)));
  const id = readId(cell('Call ID'));
  const startedAt = readDate(cell('Started'));
  const direction = readText(cell('Direction'));
  const status = readText(cell('Status'));
  if (id === undefined || startedAt === undefined) return undefined;
  if (!isDirection(direction) || !isStatus(status)) return undefined;
  const trail = readTrail(
    {
      rings: unguarded(cell('Rings')),
      declined: unguarded(cell('Declined')),
      source: cell('Source'),
    },
    { startedAt, isOver: status === 'done' },
  );
  return {
    id,
    direction,
    status,
    startedAt,
    missedReason: text('Missed reason'),
    answeredAt: readDate(cell('Answered')),
    endedAt: readDate(cell('Ended')),
    externalDigits: text('External number'),
    contactName: text('Contact'),
    number: readReference(cell('Number ID'), text('Number')),
    user: readReference(cell('User ID'), text('User')),
    teams: readList(unguarded(cell('Teams'))),
    transferredFrom: text('Transferred from'),
    transferredTo: text('Transferred to'),
    assignedTo: text('Assigned to'),
    tags: readList(unguarded(cell('Tags'))),
    comments: readList(unguarded(cell('Comments'))),
    hasRecording: cell('Recording') === yes,
    hasVoicemail: cell('Voicemail') === yes,
    asset: text('Asset'),
    isArchived: cell('Archived') === yes,
    ...(trail && { trail }),
  };
}

/** When what the row says was last seen to change. */
export const readUpdated = (row: Row): EpochSeconds | undefined =>
  readDate(row[callHeader.indexOf('Updated')]);

// Sheets keeps the guarding apostrophe to itself; a cell that shows it was written as plain text
const unguarded = (cell: CellValue | undefined): CellValue | undefined =>
  typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;

const isDirection = (word: string): word is Direction => word === 'inbound' || word === 'outbound';
const isStatus = (word: string): word is CallStatus =>
  word === 'initial' || word === 'answered' || word === 'done';

function readReference(id: CellValue | undefined, name: string | undefined): Reference | undefined {
  const known = readId(id);
  return known === undefined ? undefined : { id: known, name: name ?? '' };
}
