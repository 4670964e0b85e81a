import { texts } from '../texts/texts';
import type { Seconds } from '../time/units';

/** How long ago something was, in whole steps, as people say it: `3 days ago`. */
export function describeAgo(seconds: Seconds): string {
  const say = texts.insights;
  if (seconds < 60) return say.justNow;
  if (seconds < 3_600) return say.minutesAgo(Math.floor(seconds / 60));
  if (seconds < 86_400) return say.hoursAgo(Math.floor(seconds / 3_600));
  return say.daysAgo(Math.floor(seconds / 86_400));
}
