import type { Seconds } from '../domain/time/units';

/**
 * What may vanish at any moment, as texts by name. A text of any length is kept whole or not at all.
 */
export interface Cache {
  /** The texts that are still there; one read for all names. */
  read<Name extends string>(names: readonly Name[]): Readonly<Partial<Record<Name, string>>>;
  /**
   * Keeps several texts in one write.
   *
   * @param seconds - How long at most; 6 hours is the ceiling.
   */
  write(texts: Readonly<Record<string, string>>, seconds: Seconds): void;
  forget(names: readonly string[]): void;
}
