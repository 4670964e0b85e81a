import { menuTexts } from './menus';

const { activityTracker, calls } = menuTexts;

/** The way to an item of the first menu: `Activity Tracker > Configurer…`, between guillemets. */
export const trackerItem = (item: keyof typeof activityTracker): string =>
  `« ${activityTracker.caption} > ${activityTracker[item]} »`;

/** The way to an item of the menu of calls, between guillemets. */
export const callsItem = (item: keyof typeof calls): string =>
  `« ${calls.caption} > ${calls[item]} »`;

/** The name alone of an item of either menu, between guillemets. */
export const itemName = (item: keyof typeof activityTracker | keyof typeof calls): string =>
  `« ${{ ...activityTracker, ...calls }[item]} »`;
