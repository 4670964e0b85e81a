import type { ShownAlerts } from '../alerts/shown';
import { maskText } from './mask-text';
import type { TvAlerts } from './tv-board';

/**
 * What a wall shows of alerts; `undefined` while there is none.
 *
 * @param name - Makes of a rule's key a name that tells nothing of it.
 */
export function describeAlerts(
  { text, isLoud, values }: ShownAlerts,
  name: (key: string) => string,
): TvAlerts | undefined {
  if (text === '') return undefined;
  return { text: maskText(text), isLoud, ids: Object.keys(values).map(name).sort() };
}

/** Whether a breach began that nobody is on yet. @param before - As it was shown last. */
export const hasNewAlert = (before: TvAlerts | undefined, after: TvAlerts | undefined): boolean =>
  after?.isLoud === true && after.ids.some((id) => !before?.ids.includes(id));
