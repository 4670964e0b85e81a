import { explainToPerson } from '../../domain/texts/explain-failure';
import { texts } from '../../domain/texts/texts';
import { failureOf } from '../failure-of';
import { Refusal } from '../refusal';
import type { World } from '../world';

/** Does what a menu item asks for; when it cannot be done, a dialog says why and what to do. */
export function answerMenu(world: World, work: () => void): void {
  try {
    if (world.workbook.isCopy()) throw new Refusal(texts.failures.copiedSpreadsheet);
    work();
  } catch (error) {
    const isRefusal = error instanceof Refusal;
    const problem = isRefusal
      ? error.problem
      : explainToPerson(failureOf(error), world.clock.timeZone());
    if (!isRefusal) world.log.trouble(problem.what, error);
    world.prompt.tell(problem.what, problem.whatToDo);
  }
}
