import { texts } from '../texts/texts';

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

/** What decides which items there are. */
export interface MenuFacts {
  /** Whether the manifest asks for BigQuery. @default false */
  readonly hasArchive?: boolean;
}

/** The menus people see; an item appears when it works. */
export const menus = ({ hasArchive = false }: MenuFacts = {}): readonly Menu[] => [
  {
    caption: texts.menus.activityTracker.caption,
    items: [
      { caption: texts.menus.activityTracker.refreshNow, door: 'activityTracker' },
      { caption: texts.menus.activityTracker.configure, door: 'showConfigSidebar' },
      { caption: texts.menus.activityTracker.setUp, door: 'setupActivityTracker' },
      { caption: texts.menus.activityTracker.automaticRefresh, door: 'showScheduleSidebar' },
      { caption: texts.menus.activityTracker.switchAvailability, door: 'switchUserStatus' },
      { caption: texts.menus.activityTracker.mapUsersToNumbers, door: 'mapNumbersToUsers' },
      { caption: texts.menus.activityTracker.clearCache, door: 'clearCache' },
      { caption: texts.menus.activityTracker.connectWebhooks, door: 'showWebhooksSidebar' },
      { caption: texts.menus.activityTracker.live, door: 'showLiveSidebar' },
      { caption: texts.menus.activityTracker.alerts, door: 'showAlertsSidebar' },
      { caption: texts.menus.activityTracker.tvPage, door: 'showTvSidebar' },
      { caption: texts.menus.activityTracker.health, door: 'showHealthSidebar' },
      { caption: texts.menus.activityTracker.definitions, door: 'showDefinitionsDialog' },
      { caption: texts.menus.activityTracker.selfTest, door: 'runSelfTest' },
      ...(hasArchive
        ? [{ caption: texts.menus.activityTracker.archive, door: 'showArchiveSidebar' }]
        : []),
      { caption: texts.menus.activityTracker.about, door: 'showAboutDialog' },
    ],
  },
  {
    caption: texts.menus.calls.caption,
    items: [
      { caption: texts.menus.calls.historyOfSelectedAgent, door: 'showUserCallsSidebar' },
      { caption: texts.menus.calls.historyOfEveryone, door: 'showAllCallsSidebar' },
      { caption: texts.menus.calls.advancedSearch, door: 'showAdvancedSearchSidebar' },
      { caption: texts.menus.calls.backfill, door: 'showBackfillSidebar' },
      { caption: texts.menus.calls.previewInsightCard, door: 'showPreviewCardSidebar' },
      { caption: texts.menus.calls.tryRouting, door: 'showTryRoutingSidebar' },
      { caption: texts.menus.calls.callsBehindThisNumber, door: 'showBehindSidebar' },
    ],
  },
];
