import { readList, readText } from '../sheets/cells';
import type { CellValue } from '../sheets/headers';
import type { EpochSeconds } from '../time/units';

/** A call that rang on an agent, or was declined by one: who, and when. */
export interface Touch {
  readonly userId: number;
  readonly name: string;
  readonly at: EpochSeconds;
}

/** What only webhooks tell of a call. It is incomplete when its first or last delivery was lost. */
export interface CallTrail {
  /** On whom it rang, in order of time; once per agent and second. */
  readonly rings: readonly Touch[];
  readonly declines: readonly Touch[];
  /** Whether the delivery of its creation arrived. */
  readonly hasStart: boolean;
  /** Whether the delivery that ends and completes it arrived. */
  readonly hasEnd: boolean;
}

/** A call of which webhooks told nothing yet. */
export const emptyTrail: CallTrail = { rings: [], declines: [], hasStart: false, hasEnd: false };

/** Everything two trails of one call know; the same whichever comes first, and again. */
export function mergeTrails(
  one: CallTrail | undefined,
  other: CallTrail | undefined,
): CallTrail | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return {
    rings: mergeTouches(one.rings, other.rings),
    declines: mergeTouches(one.declines, other.declines),
    hasStart: one.hasStart || other.hasStart,
    hasEnd: one.hasEnd || other.hasEnd,
  };
}

function mergeTouches(one: readonly Touch[], other: readonly Touch[]): readonly Touch[] {
  const touches = new Map<string, Touch>();
  for (const touch of [...one, ...other]) {
    const key = `${touch.at} ${touch.userId}`;
    const known = touches.get(key);
    // one agent under two names: the same one of them in whatever order they come
    if (known === undefined || known.name < touch.name) touches.set(key, touch);
  }
  return [...touches.values()].sort((a, b) => a.at - b.at || a.userId - b.userId);
}

const api = 'API';
const webhooks = 'webhooks';
const startMissing = `${webhooks}, start missing`;
const endMissing = `${webhooks}, end missing`;
const bothMissing = `${webhooks}, start and end missing`;

/** Where a call's facts come from, for the column Source. @param isOver - Whether the call is. */
export function sourceCell(trail: CallTrail | undefined, isOver: boolean): string {
  if (trail === undefined) return api;
  const lacksEnd = isOver && !trail.hasEnd;
  if (trail.hasStart) return lacksEnd ? endMissing : webhooks;
  return lacksEnd ? bothMissing : startMissing;
}

const incomplete = 'incomplete';

/**
 * Rings or declines in a cell: `Ana Martin #456 +3 s, Bo Lee #457 +10 s`, seconds since the call
 * started; with `incomplete` at the end when a delivery was lost.
 */
export function touchesCell(
  touches: readonly Touch[],
  { startedAt, isWhole }: { readonly startedAt: EpochSeconds; readonly isWhole: boolean },
): string {
  const told = touches.map(
    ({ userId, name, at }) => `${plainName(name)} #${userId} +${at - startedAt} s`,
  );
  return [...told, ...(isWhole ? [] : [incomplete])].join(', ');
}

/** A name must not look like another entry when the cell is read again. */
const plainName = (name: string): string => name.replace(/[,#\s]+/g, ' ').trim();

const touchPattern = /^(.*?) ?#(\d+) \+(-?\d+) s$/;

/** The rings or declines of a cell. */
function readTouches(cell: CellValue | undefined, startedAt: EpochSeconds): Touch[] {
  return readList(cell).flatMap((entry) => {
    const [, name = '', userId, after] = touchPattern.exec(entry) ?? [];
    return userId === undefined
      ? []
      : [{ userId: Number(userId), name, at: startedAt + Number(after) }];
  });
}

/** The trail a row tells of; `undefined` when webhooks told nothing of its call. */
export function readTrail(
  cells: Readonly<Record<'rings' | 'declined' | 'source', CellValue | undefined>>,
  { startedAt, isOver }: { readonly startedAt: EpochSeconds; readonly isOver: boolean },
): CallTrail | undefined {
  const ends = readTrailSource(readText(cells.source), isOver);
  return (
    ends && {
      rings: readTouches(cells.rings, startedAt),
      declines: readTouches(cells.declined, startedAt),
      ...ends,
    }
  );
}

/** Which ends of a call webhooks told of, from what {@link sourceCell} wrote; `undefined`: of nothing. */
export function readTrailSource(
  source: string,
  isOver: boolean,
): Pick<CallTrail, 'hasStart' | 'hasEnd'> | undefined {
  if (!source.startsWith(webhooks)) return undefined;
  return {
    hasStart: source === webhooks || source === endMissing,
    hasEnd: isOver && (source === webhooks || source === startMissing),
  };
}

/** Whether nothing of it can have been lost at its ends. */
export const isWholeTrail = (trail: CallTrail, isOver: boolean): boolean =>
  trail.hasStart && (trail.hasEnd || !isOver);
