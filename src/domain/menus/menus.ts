import { en } from '../texts/en';

/** A menu of the spreadsheet; each item runs a global function. */
export interface Menu {
  readonly caption: string;
  readonly items: readonly MenuItem[];
}

/** One line of a menu. */
export interface MenuItem {
  readonly caption: string;
  /** Name of the global function behind it. */
  readonly door: string;
}

/** The menus people see; an item appears when it works. */
export const menus: readonly Menu[] = [
  {
    caption: en.menus.activityTracker.caption,
    items: [
      { caption: en.menus.activityTracker.refreshNow, door: 'activityTracker' },
      { caption: en.menus.activityTracker.configure, door: 'showConfigSidebar' },
      { caption: en.menus.activityTracker.setUp, door: 'setupActivityTracker' },
      { caption: en.menus.activityTracker.automaticRefresh, door: 'showScheduleSidebar' },
      { caption: en.menus.activityTracker.switchAvailability, door: 'switchUserStatus' },
      { caption: en.menus.activityTracker.mapUsersToNumbers, door: 'mapNumbersToUsers' },
      { caption: en.menus.activityTracker.clearCache, door: 'clearCache' },
      { caption: en.menus.activityTracker.connectWebhooks, door: 'showWebhooksSidebar' },
      { caption: en.menus.activityTracker.live, door: 'showLiveSidebar' },
      { caption: en.menus.activityTracker.alerts, door: 'showAlertsSidebar' },
      { caption: en.menus.activityTracker.tvPage, door: 'showTvSidebar' },
      { caption: en.menus.activityTracker.health, door: 'showHealthSidebar' },
      { caption: en.menus.activityTracker.definitions, door: 'showDefinitionsDialog' },
    ],
  },
  {
    caption: en.menus.calls.caption,
    items: [
      { caption: en.menus.calls.historyOfSelectedAgent, door: 'showUserCallsSidebar' },
      { caption: en.menus.calls.historyOfEveryone, door: 'showAllCallsSidebar' },
      { caption: en.menus.calls.advancedSearch, door: 'showAdvancedSearchSidebar' },
      { caption: en.menus.calls.backfill, door: 'showBackfillSidebar' },
      { caption: en.menus.calls.previewInsightCard, door: 'showPreviewCardSidebar' },
      { caption: en.menus.calls.tryRouting, door: 'showTryRoutingSidebar' },
      { caption: en.menus.calls.callsBehindThisNumber, door: 'showBehindSidebar' },
    ],
  },
];
