// The doors: every function Google can call, wired to the action behind it. gas-webpack-plugin
// turns each `global.name = name` of this file, and only of this file, into a top-level function.
import './begin-loading';
import { showAbout } from './actions/about/show-about';
import { careForAlerts } from './actions/alerts/care-for-alerts';
import { showAlerts } from './actions/alerts/show-alerts';
import { careForArchive } from './actions/archive/care-for-archive';
import { showArchive } from './actions/archive/show-archive';
import { showSwitch } from './actions/availability/show-switch';
import { showBackfill } from './actions/backfill/show-backfill';
import { showBehind } from './actions/behind/show-behind';
import { careForCallBacks } from './actions/call-backs/care-for-call-backs';
import { careForCallers } from './actions/callers/care-for-callers';
import { showClearCache } from './actions/clear-cache/show-clear-cache';
import { showConfigure } from './actions/configure/show-configure';
import { careForContacts } from './actions/contacts/care-for-contacts';
import { runFold } from './actions/fold/run-fold';
import { careForHandbook } from './actions/handbook/care-for-handbook';
import { showHealth } from './actions/health/show-health';
import { showPreviewCard } from './actions/insights/show-preview-card';
import { helpJobs } from './actions/jobs/help-jobs';
import { careForKpis } from './actions/kpi/care-for-kpis';
import { showDefinitions } from './actions/kpi/show-definitions';
import { learnLanguage } from './actions/learn-language';
import { showLive } from './actions/live/show-live';
import { careForLog } from './actions/log/care-for-log';
import { mapNumbersToUsers as mapUsers } from './actions/mapping/map-numbers-to-users';
import { upgrade } from './actions/migrations/upgrade';
import { leaveTail } from './actions/quota/count-use';
import { sparesNow } from './actions/quota/spares-now';
import { refresh } from './actions/refresh/refresh';
import { answerRoute } from './actions/routing/answer-route';
import { showTryRouting } from './actions/routing/show-try-routing';
import { showSchedule } from './actions/schedule/show-schedule';
import { showEveryonesHistory, showSearch } from './actions/search/show-pages';
import { showHistory } from './actions/selection/show-history';
import { selfTest } from './actions/self-test/self-test';
import { setUp } from './actions/set-up/set-up';
import { answerTvData } from './actions/tv/answer-data';
import { openTvPage } from './actions/tv/open-page';
import { showTv } from './actions/tv/show-tv';
import { answerGet } from './actions/webhook/answer-get';
import { checkWebhook } from './actions/webhook/check-webhook';
import { receive } from './actions/webhook/receive';
import { showWebhooks } from './actions/webhook/show-webhooks';
import type { World } from './actions/world';
import { hasBigQuery } from './apps-script/archive';
import { readFigures } from './apps-script/figures';
import { showMenus } from './apps-script/menus';
import { runLog } from './apps-script/run-log';
import { webJson, webPage } from './apps-script/web-page';
import { answerKpi, type KpiArgument, type KpiQuestion } from './domain/kpi/lookup';
import { menus } from './domain/menus/menus';
import { setLoading } from './domain/texts/loading';
import { texts } from './domain/texts/texts';
import { inWords } from './in-words';
import { pageDoor } from './page-doors';
import { createDoorWorld } from './web-app-world';
import { createOpeningWorld, createWorld } from './world';

/** Google hands an event to triggers and nothing to menu items. */
type TriggerEvent = GoogleAppsScript.Events.TimeDriven | undefined;

function onOpen(): void {
  try {
    learnLanguage(createOpeningWorld());
  } catch (error) {
    // menus in the wrong language are better than none
    runLog.trouble('The language of the spreadsheet is not known.', error);
  }
  showMenus(menus({ hasArchive: hasBigQuery() }));
}

/** The world of an execution, its workbook brought up to date; none when that is a newer version's. */
function upToDate(world: World): World | undefined {
  const readiness = upgrade(world);
  if (readiness === 'refused') return undefined;
  return readiness === 'upgraded' ? createWorld(world.startedBy !== 'trigger') : world;
}

function refreshBoard(event: TriggerEvent): void {
  const found = createWorld(event === undefined);
  const world = sparesNow(found) ? undefined : upToDate(found);
  if (world === undefined) return;
  const startedAt = world.clock.now();
  const figures = refresh(world);
  if (event === undefined) return;
  careForAlerts(world, startedAt, careForKpis(world, startedAt, figures));
  careForArchive(world);
  helpJobs(world, startedAt);
  checkWebhook(world, startedAt);
  careForCallers(world, startedAt);
  careForCallBacks(world, startedAt);
  careForLog(world, startedAt);
  careForContacts(world, startedAt);
  careForHandbook(world, startedAt);
  leaveTail(world);
}

function activityTracker(event: TriggerEvent): void {
  inWords(() => refreshBoard(event));
}

const kpiOf = (question: KpiQuestion) => answerKpi(readFigures(), question);

/**
 * Starts what a menu starts, for somebody at the open spreadsheet. Google runs any function of this
 * file for whoever opens a page of the web app as well, as the person who deployed it.
 */
const menuDoor = (work: (world: World) => void) => (): void =>
  inWords(() => {
    const world = createWorld(true);
    if (!world.prompt.isAttended) world.log.note(texts.pages.onlyAtSpreadsheet.what);
    else {
      learnLanguage(world);
      const ready = upToDate(world);
      if (ready) work(ready);
    }
  });

/** Safe to run again, also where nobody is: it leaves alone whatever is set up. */
function setupActivityTracker(): void {
  inWords(() => {
    const found = createWorld(true);
    learnLanguage(found);
    const world = upToDate(found);
    if (world) setUp(world);
  });
}

function foldInbox(): void {
  inWords(() => {
    const world = upToDate(createWorld(false));
    if (world) runFold(world);
  });
}

/** Answers Aircall. Always alike: who sent a forged delivery learns nothing, and nothing is retried. */
function doPost(
  event: GoogleAppsScript.Events.DoPost,
): GoogleAppsScript.HTML.HtmlOutput | GoogleAppsScript.Content.TextOutput {
  const { parameter, postData } = event;
  if (parameter.action === 'route') {
    return webJson(answerRoute(createDoorWorld(), { parameter, body: postData?.contents ?? '' }));
  }
  // how Aircall's POST is answered can be seen without one that would count as a delivery
  if (parameter.action === 'health') {
    return HtmlService.createHtmlOutput(answerGet(createDoorWorld(), parameter));
  }
  receive(createDoorWorld(), { key: parameter.key ?? '', body: postData?.contents ?? '' });
  // HtmlService answers 200; ContentService would redirect, which the sender may count as a failure
  return HtmlService.createHtmlOutput('OK');
}

function doGet(
  event: GoogleAppsScript.Events.DoGet,
): GoogleAppsScript.HTML.HtmlOutput | GoogleAppsScript.Content.TextOutput {
  const world = createDoorWorld();
  const { parameter } = event;
  if (parameter.action === 'route') return webJson(answerRoute(world, { parameter, body: '' }));
  if (parameter.view === 'tv-data') return webJson(answerTvData(world, parameter.key ?? ''));
  const opening = parameter.view === 'tv' ? openTvPage(world, parameter) : undefined;
  if (opening) return webPage('tv', texts.tv.title, opening);
  return HtmlService.createHtmlOutput(answerGet(world, parameter)).setTitle(texts.about.name);
}

/**
 * A figure of your call centre, from the sheet KPI. Metric, scope and period may be ranges.
 *
 * @param {"service_level"} metric Which figure: service_level, offered, answered, abandonment_rate, average_speed_of_answer… Activity Tracker > Definitions lists all.
 * @param {"Support"} scope Company, or the name of a team, number or agent. Empty: Company.
 * @param {"today"} period activity period, last hour, today or now. Empty: today.
 * @param {AIRCALL_AS_OF} asOf The cell AIRCALL_AS_OF: when it changes, Sheets computes the figure anew.
 * @return {number} Calls, seconds, or a share from 0 to 1; "–" when no call stands behind it.
 * @customfunction
 * @preserve
 */
global.AIRCALL_KPI = (
  metric: KpiArgument,
  scope: KpiArgument,
  period: KpiArgument,
  asOf: KpiArgument,
) => kpiOf({ metric, scope, period, asOf });
global.onOpen = onOpen;
global.activityTracker = activityTracker;
global.setupActivityTracker = setupActivityTracker;
global.showConfigSidebar = menuDoor(showConfigure);
global.showUserCallsSidebar = menuDoor(showHistory);
global.showAllCallsSidebar = menuDoor(showEveryonesHistory);
global.showAdvancedSearchSidebar = menuDoor(showSearch);
global.switchUserStatus = menuDoor(showSwitch);
global.showBackfillSidebar = menuDoor(showBackfill);
global.showScheduleSidebar = menuDoor(showSchedule);
global.showWebhooksSidebar = menuDoor(showWebhooks);
global.showTryRoutingSidebar = menuDoor(showTryRouting);
global.apiReadTryRouting = pageDoor('apiReadTryRouting');
global.apiMakeRouteAddress = pageDoor('apiMakeRouteAddress');
global.apiTryRouting = pageDoor('apiTryRouting');
global.apiTestResponse = pageDoor('apiTestResponse');
global.showDefinitionsDialog = menuDoor(showDefinitions);
global.runSelfTest = menuDoor(selfTest);
global.showAboutDialog = menuDoor(showAbout);
global.foldInbox = foldInbox;
global.doPost = doPost;
global.doGet = doGet;
global.showLiveSidebar = menuDoor(showLive);
global.apiLookLive = pageDoor('apiLookLive');
global.showAlertsSidebar = menuDoor(showAlerts);
global.apiReadAlerts = pageDoor('apiReadAlerts');
global.apiAcknowledgeAlert = pageDoor('apiAcknowledgeAlert');
global.apiSaveChatWebhook = pageDoor('apiSaveChatWebhook');
global.apiTestChatWebhook = pageDoor('apiTestChatWebhook');
global.apiShowAlertsSheet = pageDoor('apiShowAlertsSheet');
global.showTvSidebar = menuDoor(showTv);
global.apiReadTvLinks = pageDoor('apiReadTvLinks');
global.apiMakeTvLink = pageDoor('apiMakeTvLink');
global.apiRevokeTvLink = pageDoor('apiRevokeTvLink');
global.apiReadWebhooks = pageDoor('apiReadWebhooks');
global.apiConnectWebhooks = pageDoor('apiConnectWebhooks');
global.apiPauseWebhooks = pageDoor('apiPauseWebhooks');
global.apiRemoveWebhooks = pageDoor('apiRemoveWebhooks');
global.apiReplayDeadLetters = pageDoor('apiReplayDeadLetters');
global.apiReadSettings = pageDoor('apiReadSettings');
global.apiSaveSettings = pageDoor('apiSaveSettings');
global.apiReadSetUp = pageDoor('apiReadSetUp');
global.apiSaveKey = pageDoor('apiSaveKey');
global.apiRefreshBoard = pageDoor('apiRefreshBoard');
global.apiShowBoard = pageDoor('apiShowBoard');
global.apiReadSchedule = pageDoor('apiReadSchedule');
global.apiChangeSchedule = pageDoor('apiChangeSchedule');
global.apiReadSelection = pageDoor('apiReadSelection');
global.apiReadAvailabilities = pageDoor('apiReadAvailabilities');
global.apiSwitchAvailabilities = pageDoor('apiSwitchAvailabilities');
global.apiRedrawBoard = pageDoor('apiRedrawBoard');
global.showBehindSidebar = menuDoor(showBehind);
global.apiReadBehind = pageDoor('apiReadBehind');
global.apiReadSearchForm = pageDoor('apiReadSearchForm');
global.apiReadHistory = pageDoor('apiReadHistory');
global.apiFindCalls = pageDoor('apiFindCalls');
global.apiReadCall = pageDoor('apiReadCall');
global.apiCopyCalls = pageDoor('apiCopyCalls');
global.apiSaveSearch = pageDoor('apiSaveSearch');
global.apiForgetSearch = pageDoor('apiForgetSearch');
global.apiReadBackfill = pageDoor('apiReadBackfill');
global.apiEstimateBackfill = pageDoor('apiEstimateBackfill');
global.apiContinueBackfill = pageDoor('apiContinueBackfill');
global.apiSteerBackfill = pageDoor('apiSteerBackfill');
global.showArchiveSidebar = menuDoor(showArchive);
global.apiReadArchive = pageDoor('apiReadArchive');
global.apiCheckArchive = pageDoor('apiCheckArchive');
global.apiUseArchive = pageDoor('apiUseArchive');
global.apiSaveArchive = pageDoor('apiSaveArchive');
global.apiContinueArchive = pageDoor('apiContinueArchive');
global.apiSteerArchive = pageDoor('apiSteerArchive');
global.showPreviewCardSidebar = menuDoor(showPreviewCard);
global.apiReadPreviewCard = pageDoor('apiReadPreviewCard');
global.apiPreviewCard = pageDoor('apiPreviewCard');
/** Yes to its one question clears and keeps settings, log and key; No opens the page, clearing nothing. */
global.clearCache = menuDoor(showClearCache);
global.showHealthSidebar = menuDoor(showHealth);
global.apiReadHealth = pageDoor('apiReadHealth');
global.apiRepair = pageDoor('apiRepair');
global.apiReadCache = pageDoor('apiReadCache');
global.apiClearCache = pageDoor('apiClearCache');
global.mapNumbersToUsers = menuDoor(mapUsers);
global.apiReadMapping = pageDoor('apiReadMapping');
global.apiContinueMapping = pageDoor('apiContinueMapping');
global.apiSteerMapping = pageDoor('apiSteerMapping');

setLoading(false);
