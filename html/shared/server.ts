import type { Answer } from '../../src/domain/pages/answer';
import { explainNoAnswer } from '../../src/domain/pages/explain-no-answer';
import type { PageApi } from '../../src/domain/pages/page-api';
import type { Problem } from '../../src/domain/texts/failure';

/** A call to the script that brought no value, in words for whoever sits here. */
class PageFailure extends Error {
  override readonly name = 'PageFailure';

  constructor(readonly problem: Problem) {
    super(problem.what);
  }
}

/** The script's functions as promises of what they answer. */
type Server = {
  readonly [Name in keyof PageApi]: (
    ...values: Parameters<PageApi[Name]>
  ) => Promise<ReturnType<PageApi[Name]> extends Answer<infer Value> ? Value : never>;
};

/**
 * Calls the script: `await server.apiReadSettings()`.
 *
 * Every call rejects with a {@link PageFailure} when the script says no, or does not answer.
 */
export const server = new Proxy({} as Server, {
  get:
    (_, name) =>
    (...values: readonly unknown[]) =>
      call(String(name), values),
});

function call(name: string, values: readonly unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void =>
      reject(new PageFailure(explainNoAnswer(error.message || error.name)));
    const runner = google.script.run
      .withSuccessHandler((value) => {
        const answer = value as Answer<unknown> | null;
        if (answer?.ok) resolve(answer.value);
        else if (answer) reject(new PageFailure(answer.problem));
        else fail(new Error('no answer'));
      })
      .withFailureHandler(fail);
    const functions = runner as unknown as Record<string, (...values: unknown[]) => void>;
    functions[name]?.(...values);
  });
}

/** A thrown thing in words. */
export const problemOf = (error: unknown): Problem =>
  error instanceof PageFailure ? error.problem : explainNoAnswer(String(error));
