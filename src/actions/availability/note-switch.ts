import { describeReport } from '../../domain/availability-switch/describe';
import type { StepReport } from '../../domain/pages/availability-view';
import { semicolons } from '../../domain/texts/punctuation';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds } from '../../domain/time/units';
import { noteAction } from '../note-action';
import type { World } from '../world';

/** What was done, for the Runs sheet. */
interface SwitchNote {
  readonly startedAt: EpochSeconds;
  readonly isUndo: boolean;
  readonly reports: readonly StepReport[];
}

/** Notes in Runs whom somebody switched from what to what, when there was anything to do. */
export function noteSwitch(world: World, { startedAt, isUndo, reports }: SwitchNote): void {
  const tried = reports.filter(({ outcome }) => outcome.kind !== 'left');
  if (tried.length === 0) return;
  const done = tried.filter(({ outcome }) => outcome.kind === 'switched');
  const partly = done.length > 0 ? texts.runs.partial : texts.runs.failed;
  const note = {
    startedAt,
    run: isUndo ? texts.availability.undoRun : texts.availability.run,
    outcome: done.length === tried.length ? texts.runs.ok : partly,
    detail: semicolons(tried.map((report) => describeReport(report))),
  };
  try {
    noteAction(world, note);
  } catch (error) {
    // the agents are switched all the same, and the page must say so
    world.log.trouble(`${note.run}: ${note.detail}`, error);
  }
}
