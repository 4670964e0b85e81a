import type { ApiRequest } from '../../aircall/client/api-request';
import type { Wire } from '../../aircall/parse/wire';
import type { Finding } from '../../domain/self-test/finding';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds } from '../../domain/time/units';
import type { Lab } from '../../ports/lab';

/** An answer of Aircall as it came, whatever its status. */
export interface AircallAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty when it is no JSON object. */
  readonly data: Wire;
}

/**
 * Asks Aircall, each question once.
 *
 * @throws {Unsettled} When there is no answer a check could judge: no key, no budget, no network.
 */
export type Ask = (request: ApiRequest) => AircallAnswer;

/** What a look may use. */
export interface LookWorld {
  readonly lab: Lab;
  readonly ask: Ask;
  /** All Script Properties. */
  readonly saved: Readonly<Record<string, string>>;
  /** Now, in epoch seconds with fractions. */
  now(): EpochSeconds;
}

/**
 * Looks at one thing.
 *
 * @throws {Unsettled} When there is nothing to look at. Whatever else is thrown makes the check fail.
 */
export type Look = (world: LookWorld) => Finding;

/** Ends a look that has nothing to look at. */
export class Unsettled extends Error {
  override readonly name = 'Unsettled';
}

/** Whether the host that runs this script said that it does not copy what was tried. */
export const isNotEmulated = (error: unknown): boolean =>
  error instanceof Error && error.name === 'NotEmulated';

/**
 * The sentence something is refused with; `undefined` when it is accepted.
 *
 * @throws {Error} When it is not refused but unknown to the host.
 */
export function refusalOf(attempt: () => unknown): string | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    if (isNotEmulated(error)) throw error;
    return error instanceof Error ? error.message : String(error);
  }
}

/** A refusal in words, or that there was none. */
export function sayRefusal(message: string | undefined): string {
  const say = texts.selfTest.values;
  return message === undefined ? say.accepted : say.refusedWith(message);
}

/** Yes or no. */
export const sayTruth = (truth: boolean): string =>
  truth ? texts.selfTest.values.yes : texts.selfTest.values.no;
