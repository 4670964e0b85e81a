import { parseCredentials } from '../../aircall/auth/parse-credentials';
import { createRedactor } from '../../aircall/auth/redact';
import { createCensor } from '../../domain/self-test/censor';
import { type CheckResult, countOf } from '../../domain/self-test/result';
import { outcomeColours, resultRows } from '../../domain/self-test/result-rows';
import { sumUp } from '../../domain/self-test/sum-up';
import { texts } from '../../domain/texts/texts';
import type { Seconds } from '../../domain/time/units';
import type { World } from '../world';
import { askAircall } from './ask-aircall';
import { checks } from './checks';
import { runChecks } from './run-checks';

/** A run begins nothing after this: somebody waits, and Google ends an execution after six minutes. */
const patience: Seconds = 100;

/**
 * Looks, when somebody says so, at what the Activity Tracker assumes of Google and Aircall, and
 * writes what it finds to the sheet Self-test. Aircall is only read; what is made to look at is
 * removed again.
 */
export function selfTest(world: World): void {
  const { prompt, workbook } = world;
  const say = texts.selfTest;
  if (workbook.isCopy()) {
    const { what, whatToDo } = texts.failures.copiedSpreadsheet;
    prompt.tell(what, whatToDo);
    return;
  }
  if (!prompt.confirm(say.title, say.question)) return;
  const results = runAll(world);
  workbook.showSheet('Self-test');
  prompt.tell(say.title, `${sumUp(results)} ${say.readSheet}`);
}

function runAll(world: World): readonly CheckResult[] {
  const { lab, saved, clock } = world;
  const startedAt = clock.now();
  const look = { lab, saved, ask: askAircall(world), now: () => clock.now() };
  const tell = (results: readonly CheckResult[]): void => write(world, results);
  try {
    const bounds = { deadline: startedAt + patience, censor: blacken(saved), tell };
    const results = runChecks(checks, look, bounds);
    write(world, results);
    lab.layOut();
    return results;
  } finally {
    lab.cleanUp();
  }
}

/** A server may answer with the key in the form it travels in, which is stored nowhere. */
function blacken(saved: Readonly<Record<string, string>>): (text: string) => string {
  const { AIRCALL_API_ID: apiId, AIRCALL_API_TOKEN: apiToken } = saved;
  const redact = createRedactor(parseCredentials({ apiId, apiToken }));
  const censor = createCensor(saved);
  return (text) => censor(redact(text));
}

/** Written after each area: whatever ends the run, the sheet says how far it got. */
function write({ lab, tables, prompt, webApp }: World, results: readonly CheckResult[]): void {
  tables.replace('Self-test', resultRows(results, webApp.version));
  lab.colourOutcomes(outcomeColours(results));
  const done = results.length - countOf(results, 'not-reached');
  prompt.mention(texts.selfTest.progress(done, results.length));
}
