import type { Answer } from '../domain/pages/answer';
import { explainToPerson } from '../domain/texts/explain-failure';
import type { Problem } from '../domain/texts/failure';
import { texts } from '../domain/texts/texts';
import { failureOf } from './failure-of';
import { Refusal } from './refusal';
import type { World } from './world';

/**
 * Answers a page: with the value, or in words why there is none. Nothing is thrown.
 *
 * Only a page beside the open spreadsheet is answered. Whoever opens a page of the web app can call
 * every function of the script from there, without an account, as the person who deployed it.
 *
 * @see https://developers.google.com/apps-script/guides/html/communication — `google.script.run`
 * works in any page of HtmlService (read 2026-11-21); `getUi` does not work in a web app.
 *
 * @param openWorld - Meets the ports; this may fail as well.
 */
export function answerPage<T>(openWorld: () => World, work: (world: World) => T): Answer<T> {
  let world: World | undefined;
  try {
    world = openWorld();
    if (!world.prompt.isAttended) return { ok: false, problem: texts.pages.onlyAtSpreadsheet };
    if (world.workbook.isCopy()) return { ok: false, problem: texts.failures.copiedSpreadsheet };
    return { ok: true, value: work(world) };
  } catch (error) {
    return { ok: false, problem: explain(error, world) };
  }
}

function explain(error: unknown, world: World | undefined): Problem {
  if (error instanceof Refusal) return error.problem;
  const problem = explainToPerson(failureOf(error), world?.clock.timeZone() ?? 'UTC');
  world?.log.trouble(problem.what, error);
  return problem;
}
