import { parseObject } from '../settings/parse';

/** What the board says of alerts; the property ALERTS_SHOWN, so that a refresh need not ask. */
export interface ShownAlerts {
  /** Breaches in a few sentences; empty for none. */
  readonly text: string;
  /** Whether there is one that nobody is on yet. */
  readonly isLoud: boolean;
  /** How many there are. */
  readonly count: number;
  /** The figures of all breaches, with their units, by the key of their rule. */
  readonly values: Readonly<Record<string, string>>;
}

/** The property. */
export const shownProperty = 'ALERTS_SHOWN';

/** Reads the property; whatever is unreadable shows nothing. */
export function parseShown(text: string | undefined): ShownAlerts {
  const { values, ...stored } = parseObject(text);
  return {
    text: typeof stored.text === 'string' ? stored.text : '',
    isLoud: stored.isLoud === true,
    count: typeof stored.count === 'number' ? stored.count : 0,
    values: typeof values === 'object' && values !== null ? (values as Record<string, string>) : {},
  };
}
