import { areaOf, type CheckId } from '../../domain/self-test/check-ids';
import type { Finding } from '../../domain/self-test/finding';
import type { CheckResult } from '../../domain/self-test/result';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds } from '../../domain/time/units';
import type { Check } from './checks';
import { isNotEmulated, type LookWorld, Unsettled } from './look';

/** How a run is bounded, and who hears of it. */
export interface Running {
  /** Nothing is begun after it. */
  readonly deadline: EpochSeconds;
  /** Blackens what a sheet must not show. */
  readonly censor: (text: string) => string;
  /** Hears of all results after each area: those that are still to come say so. */
  readonly tell: (results: readonly CheckResult[]) => void;
}

/** Looks at one check after the other; one that fails is one result that says so. */
export function runChecks(
  checks: readonly Check[],
  world: LookWorld,
  { deadline, censor, tell }: Running,
): readonly CheckResult[] {
  const results = checks.map(({ id }) => notReached(id, world.now()));
  checks.forEach(({ id, look }, at) => {
    const startedAt = world.now();
    if (startedAt >= deadline) return;
    const result = resultOf(id, look, world);
    const seconds = Math.round((world.now() - startedAt) * 10) / 10;
    const { expected, found } = result;
    const text = { expected: censor(expected), found: censor(found) };
    results[at] = { ...result, ...text, seconds, at: startedAt };
    if (areaChanges(checks, at)) tell(results);
  });
  return results;
}

function areaChanges(checks: readonly Check[], at: number): boolean {
  const [now, next] = checks.slice(at, at + 2).map(({ id }) => areaOf(id));
  return now !== next;
}

const notReached = (id: CheckId, at: EpochSeconds): CheckResult => ({
  id,
  outcome: 'not-reached',
  expected: '',
  found: texts.selfTest.why.tooLate,
  seconds: 0,
  at,
});

type Judged = Pick<CheckResult, 'id' | 'outcome' | 'expected' | 'found'>;

function resultOf(id: CheckId, look: Check['look'], world: LookWorld): Judged {
  try {
    return judge(id, look(world));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    if (error instanceof Unsettled) return { id, outcome: 'open', expected: '', found };
    const outcome = isNotEmulated(error) ? 'not-emulated' : 'failed';
    return { id, outcome, expected: '', found };
  }
}

function judge(id: CheckId, finding: Finding): Judged {
  if (finding.kind === 'open') return { id, outcome: 'open', expected: '', found: finding.why };
  const { expected, found, holds } = finding;
  return { id, outcome: holds ? 'as-expected' : 'different', expected, found };
}
