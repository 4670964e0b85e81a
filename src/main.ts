// The doors: every function Google can call, wired to the action behind it. gas-webpack-plugin
// turns each `global.name = name` of this file, and only of this file, into a top-level function.
import { answerPage } from './actions/answer-page';
import { readAvailabilities } from './actions/availability/read-availabilities';
import { redrawBoard } from './actions/availability/redraw-board';
import { readSelected, showSwitch } from './actions/availability/show-switch';
import { switchAvailabilities } from './actions/availability/switch-availabilities';
import { estimateBackfill } from './actions/backfill/estimate-backfill';
import { readBackfill } from './actions/backfill/read-backfill';
import { showBackfill } from './actions/backfill/show-backfill';
import { continueBackfill, steerBackfill } from './actions/backfill/steer-backfill';
import { careForCallBacks } from './actions/call-backs/care-for-call-backs';
import { careForCallers } from './actions/callers/care-for-callers';
import { clearCache as clear } from './actions/clear-cache/clear-cache';
import { readCache } from './actions/clear-cache/read-cache';
import { showClearCache } from './actions/clear-cache/show-clear-cache';
import { readSettings } from './actions/configure/read-settings';
import { saveSettings } from './actions/configure/save-settings';
import { showConfigure } from './actions/configure/show-configure';
import { careForContacts } from './actions/contacts/care-for-contacts';
import { runFold } from './actions/fold/run-fold';
import { careForHandbook } from './actions/handbook/care-for-handbook';
import { previewCard } from './actions/insights/preview-card';
import { readPreviewCard } from './actions/insights/read-preview-card';
import { showPreviewCard } from './actions/insights/show-preview-card';
import { helpJobs } from './actions/jobs/help-jobs';
import { careForKpis } from './actions/kpi/care-for-kpis';
import { showDefinitions } from './actions/kpi/show-definitions';
import { lookLive } from './actions/live/look';
import { showLive } from './actions/live/show-live';
import { careForLog } from './actions/log/care-for-log';
import { mapNumbersToUsers as mapUsers } from './actions/mapping/map-numbers-to-users';
import { readMapping } from './actions/mapping/read-mapping';
import { continueMapping, steerMapping } from './actions/mapping/steer-mapping';
import { refresh } from './actions/refresh/refresh';
import { answerRoute } from './actions/routing/answer-route';
import { readTryRouting } from './actions/routing/read-try-routing';
import { makeRouteAddress } from './actions/routing/route-address';
import { showTryRouting } from './actions/routing/show-try-routing';
import { testResponse } from './actions/routing/test-response';
import { tryRouting } from './actions/routing/try-routing';
import { changeSchedule } from './actions/schedule/change-schedule';
import { readSchedule } from './actions/schedule/read-schedule';
import { showSchedule } from './actions/schedule/show-schedule';
import { copyCalls } from './actions/search/copy-calls';
import { findCalls } from './actions/search/find-calls';
import { readCall } from './actions/search/read-call';
import { readSearchForm } from './actions/search/read-form';
import { readHistory } from './actions/search/read-history';
import { forgetSearch, saveSearch } from './actions/search/saved-searches';
import { showEveryonesHistory, showSearch } from './actions/search/show-pages';
import { showHistory } from './actions/selection/show-history';
import { readSetUp } from './actions/set-up/read-set-up';
import { refreshBoard } from './actions/set-up/refresh-board';
import { saveKey } from './actions/set-up/save-key';
import { setUp } from './actions/set-up/set-up';
import { showBoard } from './actions/set-up/show-board';
import { answerTvData } from './actions/tv/answer-data';
import { makeLink } from './actions/tv/make-link';
import { openTvPage } from './actions/tv/open-page';
import { readTvLinks } from './actions/tv/read-links';
import { revokeLink } from './actions/tv/revoke-link';
import { showTv } from './actions/tv/show-tv';
import { answerGet } from './actions/webhook/answer-get';
import { pauseWebhooks, removeWebhooks } from './actions/webhook/change-webhooks';
import { checkWebhook } from './actions/webhook/check-webhook';
import { connectWebhooks } from './actions/webhook/connect-webhooks';
import { readWebhooks } from './actions/webhook/read-webhooks';
import { receive } from './actions/webhook/receive';
import { replayDeadLetters } from './actions/webhook/replay-dead-letters';
import { showWebhooks } from './actions/webhook/show-webhooks';
import type { World } from './actions/world';
import { readFigures } from './apps-script/figures';
import { showMenus } from './apps-script/menus';
import { unattendedPrompt } from './apps-script/prompt';
import { webJson, webPage } from './apps-script/web-page';
import { answerKpi, type KpiArgument, type KpiQuestion } from './domain/kpi/lookup';
import { menus } from './domain/menus/menus';
import type { PageApi } from './domain/pages/page-api';
import { en } from './domain/texts/en';
import { createDoorWorld } from './web-app-world';
import { createWorld } from './world';

/** Google hands an event to triggers and nothing to menu items. */
type TriggerEvent = GoogleAppsScript.Events.TimeDriven | undefined;

function onOpen(): void {
  showMenus(menus);
}

function activityTracker(event: TriggerEvent): void {
  const world = createWorld(event === undefined);
  const startedAt = world.clock.now();
  refresh(world);
  if (event === undefined) return;
  careForKpis(world, startedAt);
  helpJobs(world, startedAt);
  checkWebhook(world, startedAt);
  careForCallers(world, startedAt);
  careForCallBacks(world, startedAt);
  careForLog(world, startedAt);
  careForContacts(world, startedAt);
  careForHandbook(world, startedAt);
}

const kpiOf = (question: KpiQuestion) => answerKpi(readFigures(), question);

/**
 * Starts what a menu starts, for somebody at the open spreadsheet. Google runs any function of this
 * file for whoever opens a page of the web app as well, as the person who deployed it.
 */
function atSpreadsheet(work: (world: World) => void): void {
  const world = createWorld(true);
  if (world.prompt.isAttended) work(world);
  else world.log.note(en.pages.onlyAtSpreadsheet.what);
}

function mapNumbersToUsers(): void {
  atSpreadsheet(mapUsers);
}

/** Yes to its one question clears and keeps settings, log and key; No opens the page, clearing nothing. */
function clearCache(): void {
  atSpreadsheet(showClearCache);
}

/** Safe to run again, also where nobody is: it leaves alone whatever is set up. */
function setupActivityTracker(): void {
  setUp(createWorld(true));
}

function showConfigSidebar(): void {
  atSpreadsheet(showConfigure);
}

function showUserCallsSidebar(): void {
  atSpreadsheet(showHistory);
}

function switchUserStatus(): void {
  atSpreadsheet(showSwitch);
}

function showAllCallsSidebar(): void {
  atSpreadsheet(showEveryonesHistory);
}

function showAdvancedSearchSidebar(): void {
  atSpreadsheet(showSearch);
}

function showBackfillSidebar(): void {
  atSpreadsheet(showBackfill);
}

function showScheduleSidebar(): void {
  atSpreadsheet(showSchedule);
}

function showWebhooksSidebar(): void {
  atSpreadsheet(showWebhooks);
}

function showTryRoutingSidebar(): void {
  atSpreadsheet(showTryRouting);
}

function apiReadTryRouting(): Reply<'apiReadTryRouting'> {
  return answerPage(attendedWorld, readTryRouting);
}

function apiMakeRouteAddress(): Reply<'apiMakeRouteAddress'> {
  return answerPage(attendedWorld, makeRouteAddress);
}

function apiTryRouting(form: unknown): Reply<'apiTryRouting'> {
  return answerPage(attendedWorld, (world) => tryRouting(world, form));
}

function apiTestResponse(form: unknown): Reply<'apiTestResponse'> {
  return answerPage(attendedWorld, (world) => testResponse(world, form));
}

function showDefinitionsDialog(): void {
  atSpreadsheet(showDefinitions);
}

function foldInbox(): void {
  runFold(createWorld(false));
}

/** Answers Aircall. Always alike: who sent a forged delivery learns nothing, and nothing is retried. */
function doPost(
  event: GoogleAppsScript.Events.DoPost,
): GoogleAppsScript.HTML.HtmlOutput | GoogleAppsScript.Content.TextOutput {
  const { parameter, postData } = event;
  if (parameter.action === 'route') {
    return webJson(answerRoute(createDoorWorld(), { parameter, body: postData?.contents ?? '' }));
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
  if (opening) return webPage('tv', en.tv.title, opening);
  return HtmlService.createHtmlOutput(answerGet(world, parameter));
}

/** Whoever calls from a page sits in front of the spreadsheet. */
const attendedWorld = () => createWorld(true);

/** What a server function answers a page. */
type Reply<Name extends keyof PageApi> = ReturnType<PageApi[Name]>;

function apiReadSettings(): Reply<'apiReadSettings'> {
  return answerPage(attendedWorld, readSettings);
}

function apiSaveSettings(changes: unknown): Reply<'apiSaveSettings'> {
  return answerPage(attendedWorld, (world) => saveSettings(world, changes));
}

function apiReadSetUp(): Reply<'apiReadSetUp'> {
  return answerPage(attendedWorld, readSetUp);
}

function apiSaveKey(form: unknown): Reply<'apiSaveKey'> {
  return answerPage(attendedWorld, (world) => saveKey(world, form));
}

function apiRefreshBoard(): Reply<'apiRefreshBoard'> {
  return answerPage(attendedWorld, refreshBoard);
}

function apiShowBoard(): Reply<'apiShowBoard'> {
  return answerPage(attendedWorld, showBoard);
}

function apiReadSchedule(): Reply<'apiReadSchedule'> {
  return answerPage(attendedWorld, readSchedule);
}

function apiChangeSchedule(choice: unknown): Reply<'apiChangeSchedule'> {
  return answerPage(attendedWorld, (world) => changeSchedule(world, choice));
}

function apiReadSelection(): Reply<'apiReadSelection'> {
  return answerPage(attendedWorld, readSelected);
}

function apiReadAvailabilities(userIds: unknown): Reply<'apiReadAvailabilities'> {
  return answerPage(attendedWorld, (world) => readAvailabilities(world, userIds));
}

function apiSwitchAvailabilities(order: unknown): Reply<'apiSwitchAvailabilities'> {
  return answerPage(attendedWorld, (world) => switchAvailabilities(world, order));
}

function apiRedrawBoard(): Reply<'apiRedrawBoard'> {
  return answerPage(attendedWorld, redrawBoard);
}

function apiReadSearchForm(): Reply<'apiReadSearchForm'> {
  return answerPage(attendedWorld, readSearchForm);
}

function apiReadHistory(userId: unknown): Reply<'apiReadHistory'> {
  return answerPage(attendedWorld, (world) => readHistory(world, userId));
}

function apiFindCalls(wish: unknown, cursor: unknown): Reply<'apiFindCalls'> {
  return answerPage(attendedWorld, (world) => findCalls(world, wish, cursor));
}

function apiReadCall(callId: unknown): Reply<'apiReadCall'> {
  return answerPage(attendedWorld, (world) => readCall(world, callId));
}

function apiCopyCalls(part: unknown): Reply<'apiCopyCalls'> {
  return answerPage(attendedWorld, (world) => copyCalls(world, part));
}

function apiSaveSearch(search: unknown): Reply<'apiSaveSearch'> {
  return answerPage(attendedWorld, (world) => saveSearch(world, search));
}

function apiForgetSearch(name: unknown): Reply<'apiForgetSearch'> {
  return answerPage(attendedWorld, (world) => forgetSearch(world, name));
}

function showLiveSidebar(): void {
  atSpreadsheet(showLive);
}

function apiLookLive(): Reply<'apiLookLive'> {
  // whatever is to be said is said by the page: a repaint nobody asked for must not open a dialog
  return answerPage(attendedWorld, (world) => lookLive({ ...world, prompt: unattendedPrompt }));
}

function showTvSidebar(): void {
  atSpreadsheet(showTv);
}

function apiReadTvLinks(): Reply<'apiReadTvLinks'> {
  return answerPage(attendedWorld, readTvLinks);
}

function apiMakeTvLink(wish: unknown): Reply<'apiMakeTvLink'> {
  return answerPage(attendedWorld, (world) => makeLink(world, wish));
}

function apiRevokeTvLink(id: unknown): Reply<'apiRevokeTvLink'> {
  return answerPage(attendedWorld, (world) => revokeLink(world, id));
}

function apiReadWebhooks(): Reply<'apiReadWebhooks'> {
  return answerPage(attendedWorld, readWebhooks);
}

function apiConnectWebhooks(address: unknown): Reply<'apiConnectWebhooks'> {
  return answerPage(attendedWorld, (world) => connectWebhooks(world, address));
}

function apiPauseWebhooks(isPaused: unknown): Reply<'apiPauseWebhooks'> {
  return answerPage(attendedWorld, (world) => pauseWebhooks(world, isPaused));
}

function apiRemoveWebhooks(): Reply<'apiRemoveWebhooks'> {
  return answerPage(attendedWorld, removeWebhooks);
}

function apiReplayDeadLetters(): Reply<'apiReplayDeadLetters'> {
  return answerPage(attendedWorld, replayDeadLetters);
}

function apiReadMapping(): Reply<'apiReadMapping'> {
  return answerPage(attendedWorld, readMapping);
}

function apiContinueMapping(): Reply<'apiContinueMapping'> {
  return answerPage(attendedWorld, (world) => continueMapping(world));
}

function apiSteerMapping(wish: unknown): Reply<'apiSteerMapping'> {
  return answerPage(attendedWorld, (world) => steerMapping(world, wish));
}

function apiReadBackfill(): Reply<'apiReadBackfill'> {
  return answerPage(attendedWorld, readBackfill);
}

function apiEstimateBackfill(period: unknown): Reply<'apiEstimateBackfill'> {
  return answerPage(attendedWorld, (world) => estimateBackfill(world, period));
}

function apiContinueBackfill(): Reply<'apiContinueBackfill'> {
  return answerPage(attendedWorld, continueBackfill);
}

function apiSteerBackfill(wish: unknown, period: unknown): Reply<'apiSteerBackfill'> {
  return answerPage(attendedWorld, (world) => steerBackfill(world, wish, period));
}

function showPreviewCardSidebar(): void {
  atSpreadsheet(showPreviewCard);
}

function apiReadPreviewCard(): Reply<'apiReadPreviewCard'> {
  return answerPage(attendedWorld, readPreviewCard);
}

function apiPreviewCard(form: unknown): Reply<'apiPreviewCard'> {
  return answerPage(attendedWorld, (world) => previewCard(world, form));
}

function apiReadCache(): Reply<'apiReadCache'> {
  return answerPage(attendedWorld, readCache);
}

function apiClearCache(wish: unknown): Reply<'apiClearCache'> {
  return answerPage(attendedWorld, (world) => clear(world, wish));
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
global.showConfigSidebar = showConfigSidebar;
global.showUserCallsSidebar = showUserCallsSidebar;
global.showAllCallsSidebar = showAllCallsSidebar;
global.showAdvancedSearchSidebar = showAdvancedSearchSidebar;
global.switchUserStatus = switchUserStatus;
global.showBackfillSidebar = showBackfillSidebar;
global.showScheduleSidebar = showScheduleSidebar;
global.showWebhooksSidebar = showWebhooksSidebar;
global.showTryRoutingSidebar = showTryRoutingSidebar;
global.apiReadTryRouting = apiReadTryRouting;
global.apiMakeRouteAddress = apiMakeRouteAddress;
global.apiTryRouting = apiTryRouting;
global.apiTestResponse = apiTestResponse;
global.showDefinitionsDialog = showDefinitionsDialog;
global.foldInbox = foldInbox;
global.doPost = doPost;
global.doGet = doGet;
global.showLiveSidebar = showLiveSidebar;
global.apiLookLive = apiLookLive;
global.showTvSidebar = showTvSidebar;
global.apiReadTvLinks = apiReadTvLinks;
global.apiMakeTvLink = apiMakeTvLink;
global.apiRevokeTvLink = apiRevokeTvLink;
global.apiReadWebhooks = apiReadWebhooks;
global.apiConnectWebhooks = apiConnectWebhooks;
global.apiPauseWebhooks = apiPauseWebhooks;
global.apiRemoveWebhooks = apiRemoveWebhooks;
global.apiReplayDeadLetters = apiReplayDeadLetters;
global.apiReadSettings = apiReadSettings;
global.apiSaveSettings = apiSaveSettings;
global.apiReadSetUp = apiReadSetUp;
global.apiSaveKey = apiSaveKey;
global.apiRefreshBoard = apiRefreshBoard;
global.apiShowBoard = apiShowBoard;
global.apiReadSchedule = apiReadSchedule;
global.apiChangeSchedule = apiChangeSchedule;
global.apiReadSelection = apiReadSelection;
global.apiReadAvailabilities = apiReadAvailabilities;
global.apiSwitchAvailabilities = apiSwitchAvailabilities;
global.apiRedrawBoard = apiRedrawBoard;
global.apiReadSearchForm = apiReadSearchForm;
global.apiReadHistory = apiReadHistory;
global.apiFindCalls = apiFindCalls;
global.apiReadCall = apiReadCall;
global.apiCopyCalls = apiCopyCalls;
global.apiSaveSearch = apiSaveSearch;
global.apiForgetSearch = apiForgetSearch;
global.apiReadBackfill = apiReadBackfill;
global.apiEstimateBackfill = apiEstimateBackfill;
global.apiContinueBackfill = apiContinueBackfill;
global.apiSteerBackfill = apiSteerBackfill;
global.showPreviewCardSidebar = showPreviewCardSidebar;
global.apiReadPreviewCard = apiReadPreviewCard;
global.apiPreviewCard = apiPreviewCard;
global.clearCache = clearCache;
global.apiReadCache = apiReadCache;
global.apiClearCache = apiClearCache;
global.mapNumbersToUsers = mapNumbersToUsers;
global.apiReadMapping = apiReadMapping;
global.apiContinueMapping = apiContinueMapping;
global.apiSteerMapping = apiSteerMapping;
