import { texts } from '../../src/domain/texts/texts';
import { el } from './dom';
import { problemOf } from './server';
import { Status } from './status';

const say = texts.pages;

/**
 * Opens a page on what the script answers: a spinner, then the content, or why there is none with a
 * way to try again.
 *
 * @param read - Asks the script.
 * @param show - Draws the answer.
 */
export async function openPage<View>(
  read: () => Promise<View>,
  show: (view: View) => { readonly element: HTMLElement; focus(): void },
): Promise<void> {
  const page = document.body;
  const status = new Status();
  page.replaceChildren(el('main', { class: 'waiting' }, status.element));
  status.say('busy', say.loading);
  try {
    const content = show(await read());
    page.replaceChildren(el('main', {}, content.element));
    content.focus();
  } catch (error) {
    const run = (): void => void openPage(read, show);
    status.explain(problemOf(error), { caption: say.tryAgain, run });
  }
}
