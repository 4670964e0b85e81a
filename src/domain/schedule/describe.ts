import { assertNever } from '../assert-never';
import { decimalNumber } from '../texts/numbers';
import { semicolons } from '../texts/punctuation';
import { texts } from '../texts/texts';
import type { Seconds } from '../time/units';
import type { Interval, ScheduleChoice } from './interval';
import type { ScheduleState } from './judge-schedule';
import { minutesUsed, type RunCost } from './run-cost';

/** Google's clock is not exact; this much of an interval is oftener. */
const oftener = 0.75;

/** Whether the board refreshes itself, whose trigger does it, and what that means. */
export function describeState(state: ScheduleState): readonly string[] {
  const say = texts.schedule;
  switch (state.kind) {
    case 'off':
      return [say.off];
    case 'log':
      return [
        say.logOnly(state.minutes),
        ...(state.owner === undefined ? [] : [say.onlyOwner(state.owner || say.somebody)]),
      ];
    case 'mine':
      return [
        state.minutes === undefined ? say.byHand : say.mine(state.minutes),
        ...(state.triggers > 1 ? [say.duplicates(state.triggers)] : []),
      ];
    case 'others': {
      const owner = state.owner || say.somebody;
      return [
        say.others(owner, state.minutes),
        say.onlyOwner(owner),
        state.triggers > 0 ? say.doubleWork : say.takeOver(owner),
      ];
    }
    default:
      return assertNever(state);
  }
}

/** How often the board was refreshed of late, where that is oftener than a trigger is set to. */
export const describePace = (state: ScheduleState, pace: Seconds | undefined): readonly string[] =>
  pace !== undefined && 'minutes' in state && pace < (state.minutes ?? 0) * 60 * oftener
    ? [texts.schedule.seen(Math.round(pace))]
    : [];

/** What an interval would cost of the minutes Google allows a day. */
export function describeCost(cost: RunCost, interval: Interval): string {
  const say = texts.schedule;
  const used = minutesUsed(cost, interval);
  const takes = cost.isMeasured ? say.takes : say.shouldTake;
  const fits = used <= cost.minutesADay ? say.uses : say.exceeds;
  return semicolons([
    takes(decimalNumber(cost.seconds.toFixed(1))),
    fits(say.every(interval), Math.round(used), cost.minutesADay),
  ]);
}

/** What came of a choice. */
export function describeOutcome(choice: ScheduleChoice): string {
  const say = texts.schedule;
  if (choice === 'off') return say.switchedOff;
  return choice === 'log' ? say.switchedToLog : say.switchedOn(choice);
}
