import type { Jobs } from '../ports/jobs';
import type { Services } from './services';

/** Clock triggers of the present user; another person's cannot be seen. */
export function createJobs(services: Services, door: string): Jobs {
  const { scripts } = services;
  const own = () =>
    scripts
      .getProjectTriggers()
      .filter(
        (trigger) =>
          trigger.getHandlerFunction() === door && String(trigger.getEventType()) === 'CLOCK',
      );
  const remove = (triggers: readonly GoogleAppsScript.Script.Trigger[]): void => {
    for (const trigger of triggers) scripts.deleteTrigger(trigger);
  };
  return {
    count: () => own().length,
    schedule: (minutes) => {
      const before = own();
      // made first: when Google refuses, the one before is still there
      scripts.newTrigger(door).timeBased().everyMinutes(minutes).create();
      remove(before);
    },
    remove: () => remove(own()),
  };
}
