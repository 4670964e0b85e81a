import { problemOf } from './server';
import type { Status } from './status';

/** What must not be touched while the script works. */
type Holdable = HTMLButtonElement | HTMLFieldSetElement;

/** Keeps hands off a form while the script works, and says so; a failure is said in words. */
export async function whileBusy(
  facts: { readonly status: Status; readonly hold: readonly Holdable[]; readonly saying: string },
  work: () => Promise<void>,
): Promise<void> {
  const { status, hold, saying } = facts;
  const focused = document.activeElement;
  status.say('busy', saying);
  for (const element of hold) element.disabled = true;
  try {
    await work();
  } catch (error) {
    status.explain(problemOf(error));
  } finally {
    for (const element of hold) element.disabled = false;
    // a disabled element loses the focus, and the keyboard its place
    if (focused instanceof HTMLElement && document.activeElement === document.body) focused.focus();
  }
}
