import type { UserState } from '../../aircall/parse/user-state';
import { decideSwitch } from '../../domain/availability-switch/decide-switch';
import { parseSwitchOrder } from '../../domain/availability-switch/parse-order';
import { isSameState } from '../../domain/availability-switch/switch-state';
import type {
  StepOutcome,
  StepReport,
  SwitchReport,
  SwitchStep,
} from '../../domain/pages/availability-view';
import { nameUser } from '../../domain/selection/name-user';
import { connectShared } from '../budget/connect-shared';
import { recallDirectory } from '../recall-directory';
import type { World } from '../world';
import { carryOut } from './carry-out';
import { noteSwitch } from './note-switch';
import { accountFacts } from './read-availabilities';
import { readStates } from './read-states';

/**
 * Switches agents, and notes in Runs who did what.
 *
 * Each agent is read again first: who follows working hours, has the state already, or is no longer
 * as the person who confirmed saw them, is left alone.
 *
 * @param order - Whatever a page or anybody else sends.
 * @throws {RangeError} When it is no order.
 * @throws {AircallError} When Aircall does not say how the agents are; nobody is switched then.
 */
export function switchAvailabilities(world: World, order: unknown): SwitchReport {
  const { steps, isUndo } = parseSwitchOrder(order);
  const startedAt = world.clock.now();
  const account = accountFacts(world);
  const { aircall } = connectShared(world, { priority: 'person' });
  const ids = steps.map(({ userId }) => userId);
  const states = readStates(aircall, ids, account);
  const judged = steps.map((step) => judge(step, states.get(step.userId)));
  const outcomes = carryOut(world, { aircall, usersApi: account.usersApi }, judged);
  const known = recallDirectory(world).users;
  const reports = outcomes.map((outcome, index): StepReport => {
    const userId = ids[index] ?? 0;
    const name = nameUser(known, userId, states.get(userId)?.name || undefined);
    return { userId, name, outcome };
  });
  noteSwitch(world, { startedAt, isUndo, reports });
  return { steps: reports };
}

const judge = (step: SwitchStep, user: UserState | undefined) => ({
  step,
  user,
  outcome: withoutWriting(step, user),
});

function withoutWriting(step: SwitchStep, user: UserState | undefined): StepOutcome | undefined {
  const decision = decideSwitch(user?.state, step.target);
  if (decision !== 'switch') return { kind: 'left', decision };
  const isAsSeen = user !== undefined && isSameState(user.state, step.expected);
  return isAsSeen ? undefined : { kind: 'changed', now: user?.state ?? step.expected };
}
