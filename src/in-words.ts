import { failureOf } from './actions/failure-of';
import { TellingError } from './actions/telling-error';
import { runLog } from './apps-script/run-log';
import { explainFailure } from './domain/texts/explain-failure';

/**
 * Does the work of a door that no page opened.
 *
 * @throws {TellingError} When it fails where no sheet can say so, as when Google's store cannot be
 * read. Google shows the sentence to whoever chose a menu item, and mails it to the owner of a trigger.
 */
export function inWords(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof TellingError) throw error;
    const { what, whatToDo } = explainFailure(failureOf(error), 'UTC');
    runLog.trouble(what, error);
    throw new TellingError(`${what} ${whatToDo}`);
  }
}
