import { acknowledgeAlert } from './actions/alerts/acknowledge-alert';
import { saveChat, testChat } from './actions/alerts/chat-webhook';
import { readAlerts } from './actions/alerts/read-alerts';
import { showAlertsSheet } from './actions/alerts/show-alerts';
import { answerPage } from './actions/answer-page';
import { readArchive } from './actions/archive/read-archive';
import { continueArchive, steerArchive } from './actions/archive/steer-archive';
import { checkArchive, saveArchive, useArchive } from './actions/archive/use-archive';
import { readAvailabilities } from './actions/availability/read-availabilities';
import { redrawBoard } from './actions/availability/redraw-board';
import { readSelected } from './actions/availability/show-switch';
import { switchAvailabilities } from './actions/availability/switch-availabilities';
import { estimateBackfill } from './actions/backfill/estimate-backfill';
import { readBackfill } from './actions/backfill/read-backfill';
import { continueBackfill, steerBackfill } from './actions/backfill/steer-backfill';
import { readBehind } from './actions/behind/read-behind';
import { clearCache } from './actions/clear-cache/clear-cache';
import { readCache } from './actions/clear-cache/read-cache';
import { readSettings } from './actions/configure/read-settings';
import { saveSettings } from './actions/configure/save-settings';
import { readHealth } from './actions/health/read-health';
import { repair } from './actions/health/repair';
import { previewCard } from './actions/insights/preview-card';
import { readPreviewCard } from './actions/insights/read-preview-card';
import { lookLive } from './actions/live/look';
import { readMapping } from './actions/mapping/read-mapping';
import { continueMapping, steerMapping } from './actions/mapping/steer-mapping';
import { readTryRouting } from './actions/routing/read-try-routing';
import { makeRouteAddress } from './actions/routing/route-address';
import { testResponse } from './actions/routing/test-response';
import { tryRouting } from './actions/routing/try-routing';
import { changeSchedule } from './actions/schedule/change-schedule';
import { readSchedule } from './actions/schedule/read-schedule';
import { copyCalls } from './actions/search/copy-calls';
import { findCalls } from './actions/search/find-calls';
import { readCall } from './actions/search/read-call';
import { readSearchForm } from './actions/search/read-form';
import { readHistory } from './actions/search/read-history';
import { forgetSearch, saveSearch } from './actions/search/saved-searches';
import { readSetUp } from './actions/set-up/read-set-up';
import { refreshBoard } from './actions/set-up/refresh-board';
import { saveKey } from './actions/set-up/save-key';
import { showBoard } from './actions/set-up/show-board';
import { makeLink } from './actions/tv/make-link';
import { readTvLinks } from './actions/tv/read-links';
import { revokeLink } from './actions/tv/revoke-link';
import { pauseWebhooks, removeWebhooks } from './actions/webhook/change-webhooks';
import { connectWebhooks } from './actions/webhook/connect-webhooks';
import { readWebhooks } from './actions/webhook/read-webhooks';
import { replayDeadLetters } from './actions/webhook/replay-dead-letters';
import type { World } from './actions/world';
import { unattendedPrompt } from './apps-script/prompt';
import type { Answer } from './domain/pages/answer';
import type { PageApi } from './domain/pages/page-api';
import { withoutViews } from './domain/texts/living-view';
import { createWorld } from './world';

/** What an answer holds when all is well. */
type Value<Reply> = [Reply] extends [Answer<infer Held>] ? Held : never;

/** Whatever a page sends: it is read before it is believed. */
type Unread<Sent extends unknown[]> = { [Place in keyof Sent]: unknown };

/** What answers a page. */
type Work<Door> = Door extends (...sent: infer Sent) => infer Reply
  ? (world: World, ...sent: Unread<Sent>) => Value<Reply>
  : never;

/** What stands behind each function that pages call. */
const works: { readonly [Name in keyof PageApi]: Work<PageApi[Name]> } = {
  apiReadTryRouting: readTryRouting,
  apiMakeRouteAddress: makeRouteAddress,
  apiTryRouting: tryRouting,
  apiTestResponse: testResponse,
  apiReadSettings: readSettings,
  apiSaveSettings: saveSettings,
  apiReadSetUp: readSetUp,
  apiSaveKey: saveKey,
  apiRefreshBoard: refreshBoard,
  apiShowBoard: showBoard,
  apiReadSchedule: readSchedule,
  apiChangeSchedule: changeSchedule,
  apiReadSelection: readSelected,
  apiReadAvailabilities: readAvailabilities,
  apiSwitchAvailabilities: switchAvailabilities,
  apiRedrawBoard: redrawBoard,
  apiReadBehind: readBehind,
  apiReadSearchForm: readSearchForm,
  apiReadHistory: readHistory,
  apiFindCalls: findCalls,
  apiReadCall: readCall,
  apiCopyCalls: copyCalls,
  apiSaveSearch: saveSearch,
  apiForgetSearch: forgetSearch,
  // whatever is to be said is said by the page: a repaint nobody asked for must not open a dialog
  apiLookLive: (world) => lookLive({ ...world, prompt: unattendedPrompt }),
  apiReadAlerts: readAlerts,
  apiAcknowledgeAlert: acknowledgeAlert,
  apiSaveChatWebhook: saveChat,
  apiTestChatWebhook: testChat,
  apiShowAlertsSheet: showAlertsSheet,
  apiReadTvLinks: readTvLinks,
  apiMakeTvLink: makeLink,
  apiRevokeTvLink: revokeLink,
  apiReadWebhooks: readWebhooks,
  apiConnectWebhooks: connectWebhooks,
  apiPauseWebhooks: pauseWebhooks,
  apiRemoveWebhooks: removeWebhooks,
  apiReplayDeadLetters: replayDeadLetters,
  apiReadMapping: readMapping,
  apiContinueMapping: (world) => continueMapping(world),
  apiSteerMapping: steerMapping,
  apiReadBackfill: readBackfill,
  apiEstimateBackfill: estimateBackfill,
  apiContinueBackfill: continueBackfill,
  apiSteerBackfill: steerBackfill,
  apiReadArchive: readArchive,
  apiCheckArchive: checkArchive,
  apiUseArchive: useArchive,
  apiSaveArchive: saveArchive,
  apiContinueArchive: continueArchive,
  apiSteerArchive: steerArchive,
  apiReadPreviewCard: readPreviewCard,
  apiPreviewCard: previewCard,
  apiReadHealth: readHealth,
  apiRepair: (world, name) => repair(world, name, () => createWorld(true)),
  apiReadCache: readCache,
  apiClearCache: clearCache,
};

/**
 * The global function of that name: answers a page beside the open spreadsheet, and nobody else.
 *
 * No more is handed on than the work behind it asks for: a stranger's page may send what it likes.
 */
export const pageDoor =
  (name: keyof PageApi) =>
  (...sent: readonly unknown[]): Answer<unknown> => {
    const work = works[name] as (world: World, ...sent: readonly unknown[]) => unknown;
    const wanted = sent.slice(0, work.length - 1);
    const answer = answerPage(
      () => createWorld(true),
      (world) => work(world, ...wanted),
    );
    return withoutViews(answer) as Answer<unknown>;
  };
