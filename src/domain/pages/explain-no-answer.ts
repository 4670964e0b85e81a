import type { Texts } from '../texts/en';
import type { Problem } from '../texts/failure';
import { texts } from '../texts/texts';

type Reason = Exclude<keyof Texts['pages']['failures'], 'unexpected'>;

/** Google's sentences by what they mean to a person; the first that fits counts. */
const reasons: readonly (readonly [RegExp, Reason])[] = [
  [/PERMISSION_DENIED/, 'severalAccounts'],
  [/authoriz?s?ation is required|do not have permission|permissions are not/i, 'notAuthorised'],
  [/NetworkError|HTTP 0|connection failure|offline/i, 'noConnection'],
  [/maximum execution time|timed? ?out/i, 'tookTooLong'],
];

/**
 * Why a page got no answer at all, in the reader's words.
 *
 * @param message - What `google.script.run` handed to the failure handler.
 * @see https://developers.google.com/apps-script/guides/html/communication — failure handlers.
 */
export function explainNoAnswer(message: string): Problem {
  const say = texts.pages.failures;
  const known = reasons.find(([pattern]) => pattern.test(message));
  return known ? say[known[1]] : say.unexpected(message);
}
