import { dateCell, textCell } from '../../domain/sheets/cells';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds } from '../../domain/time/units';
import type { Mended } from '../../ports/workbook';
import type { World } from '../world';

/** How many runs the Runs sheet remembers: more than eight hours of one a minute. */
const runsKept = 500;

/**
 * Service calls of a refresh that follow its note: writing it, one flush, cache, state, the lease.
 * A test compares the sum with what the host counts.
 */
const callsToCome = 9;

/** What happened in a run, for the Runs sheet. */
export interface RunNote {
  readonly startedAt: EpochSeconds;
  readonly run: string;
  readonly outcome: string;
  readonly detail: string;
}

/**
 * Notes a run in its place of the ring.
 *
 * @param number - How many runs were noted before.
 */
export function noteRun(world: World, number: number, note: RunNote): void {
  // looked up first, so that its own loss is noted, too
  world.workbook.idOf('Runs');
  world.tables.put('Runs', number % runsKept, [
    dateCell(note.startedAt),
    note.run,
    textCell(world.startedBy),
    Math.round((world.clock.now() - note.startedAt) * 10) / 10,
    world.meter.serviceCalls() + callsToCome,
    world.meter.requests(),
    note.outcome,
    textCell([note.detail, ...world.workbook.mended().map(tellMended)].join('. ')),
  ]);
}

const tellMended = ({ sheet, what }: Mended): string =>
  what === 'made again' ? texts.runs.madeAgain(sheet) : texts.runs.headerPutRight(sheet);
