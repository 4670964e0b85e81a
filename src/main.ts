// The doors: every function Google can call, wired to the action behind it. gas-webpack-plugin
// turns each `global.name = name` of this file, and only of this file, into a top-level function.
import { refresh } from './actions/refresh/refresh';
import { setUp } from './actions/set-up';
import { showMenus } from './apps-script/menus';
import { menus } from './domain/menus/menus';
import { createWorld } from './world';

/** Google hands an event to triggers and nothing to menu items. */
type TriggerEvent = GoogleAppsScript.Events.TimeDriven | undefined;

function onOpen(): void {
  showMenus(menus);
}

function activityTracker(event: TriggerEvent): void {
  refresh(createWorld(event === undefined));
}

function setupActivityTracker(): void {
  setUp(createWorld(true));
}

global.onOpen = onOpen;
global.activityTracker = activityTracker;
global.setupActivityTracker = setupActivityTracker;
