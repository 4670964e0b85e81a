import type { Aircall } from '../../aircall/client/client';
import type { ApiOutcome } from '../../aircall/client/outcome';
import { type UsersVersion, updateAvailability } from '../../aircall/endpoints/users';
import { parseUserState, type UserState } from '../../aircall/parse/user-state';
import { recordOf } from '../../aircall/parse/wire';
import type { StepOutcome, SwitchStep } from '../../domain/pages/availability-view';
import { explainFailure } from '../../domain/texts/explain-failure';
import { texts } from '../../domain/texts/texts';
import { failureOf } from '../failure-of';
import type { World } from '../world';

/** A step, the agent as they are now, and what is known of the outcome without writing. */
export interface JudgedStep {
  readonly step: SwitchStep;
  readonly user: UserState | undefined;
  /** `undefined`: to be written. */
  readonly outcome: StepOutcome | undefined;
}

/** Writes to Aircall what is still to be written, side by side; outcomes come in the order of steps. */
export function carryOut(
  world: World,
  { aircall, usersApi }: { readonly aircall: Aircall; readonly usersApi: UsersVersion },
  judged: readonly JudgedStep[],
): readonly StepOutcome[] {
  const open = judged.filter(({ outcome }) => outcome === undefined);
  const requests = open.map(({ step }) => updateAvailability(step.userId, step.target, usersApi));
  const answers = requests.length > 0 ? aircall.send(requests) : [];
  return judged.map((one) => {
    const answer = answers[open.indexOf(one)];
    if (one.outcome || answer === undefined) return one.outcome ?? notSent();
    return readAnswer(world, one, answer);
  });
}

const notSent = (): StepOutcome => ({
  kind: 'failed',
  why: texts.availability.notSent,
  mayTryAgain: true,
});

function readAnswer(world: World, { step, user }: JudgedStep, answer: ApiOutcome): StepOutcome {
  if (answer.kind === 'failed') return readFailure(world, answer.error);
  const to = parseUserState(recordOf(answer.data)?.user)?.state ?? step.target;
  if (to.setting !== step.target.setting) {
    return { kind: 'failed', why: texts.availability.notTaken, mayTryAgain: true };
  }
  return { kind: 'switched', from: user?.state ?? step.expected, to };
}

/** What may pass by itself; nothing is wrong with the agent then, nor with the key. */
const passing: ReadonlySet<string> = new Set([
  'rate-limited',
  'aircall-down',
  'timed-out',
  'unreachable',
  'unreadable-answer',
]);

function readFailure(world: World, error: unknown): StepOutcome {
  const failure = failureOf(error);
  if (failure.kind === 'not-found') return { kind: 'left', decision: 'gone' };
  const { what } = explainFailure(failure, world.clock.timeZone());
  world.log.trouble(what, error);
  return { kind: 'failed', why: what, mayTryAgain: passing.has(failure.kind) };
}
