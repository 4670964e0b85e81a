import type { Jobs } from '../ports/jobs';
import type { Services } from './services';

/** Clock triggers of the present user; another person's cannot be seen. */
export const createJobs = (services: Services, door: string): Jobs => ({
  isScheduled: () =>
    services.scripts.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === door),
  schedule: (minutes) => {
    services.scripts.newTrigger(door).timeBased().everyMinutes(minutes).create();
  },
});
