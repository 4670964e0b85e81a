import type { AlertsView, ChatOutcome, ChatTest } from '../alerts/view';
import type { ArchiveOptions } from '../archive/options';
import type { ArchivePlace } from '../archive/place';
import type { ArchiveCheck, ArchiveUse, ArchiveView } from '../archive/view';
import type { BackfillEstimate, BackfillView } from '../backfill/view';
import type { BehindView, BehindWish } from '../behind/view';
import type { RepairName } from '../health/check';
import type { Preview, PreviewForm, PreviewView } from '../insights/preview-view';
import type { JobWish } from '../jobs/job';
import type { KeyForm } from '../keys/key-form';
import type { MappingView } from '../mapping/view';
import type { Period } from '../results/period';
import type { ScheduleChoice } from '../schedule/interval';
import type { Settings } from '../settings/settings';
import type { TvLinkOutcome, TvLinksView, TvLinkWish } from '../tv/links-view';
import type { Answer } from './answer';
import type {
  AvailabilityView,
  Redraw,
  SelectedAgents,
  SwitchOrder,
  SwitchReport,
} from './availability-view';
import type { ClearCacheView, ClearCacheWish, Cleared } from './clear-cache-view';
import type { HealthView, RepairOutcome } from './health-view';
import type { LiveView } from './live-view';
import type { ScheduleView } from './schedule-view';
import type {
  CallsSlice,
  CallsWish,
  CopyOutcome,
  CopyPart,
  FoundCall,
  HistoryView,
  SavedSearch,
  SearchCursor,
  SearchForm,
} from './search-view';
import type { KeyOutcome, RefreshView, SetUpView } from './set-up-view';
import type { SaveOutcome, SettingsView } from './settings-view';
import type {
  ResponseForm,
  ResponseTest,
  RoutingForm,
  TrialOutcome,
  TryRoutingView,
  WidgetAddress,
} from './try-routing-view';
import type { ConnectOutcome, ReplayOutcome, WebhooksView } from './webhooks-view';

/**
 * The server functions that pages call, by the names of the global functions.
 *
 * `google.script.run` loses types; both sides are checked against this.
 */
export interface PageApi {
  /** Everything Configure shows; asks Aircall nothing. */
  apiReadSettings(): Answer<SettingsView>;
  /** Saves the settings that were changed; the others stay as they are stored. */
  apiSaveSettings(changes: Partial<Settings>): Answer<SaveOutcome>;
  /** Everything Set up shows. */
  apiReadSetUp(): Answer<SetUpView>;
  /** Tests a key, and stores it when it opens an account. */
  apiSaveKey(form: KeyForm): Answer<KeyOutcome>;
  /** Refreshes the board, and answers how that ended. */
  apiRefreshBoard(): Answer<RefreshView>;
  /** Brings the board to the front. */
  apiShowBoard(): Answer<true>;
  /** How the automatic refresh is set, and what it costs. */
  apiReadSchedule(): Answer<ScheduleView>;
  /** Sets it, and answers how it is set then. */
  apiChangeSchedule(choice: ScheduleChoice): Answer<ScheduleView>;
  /** What the form of the advanced search is filled with. */
  apiReadSearchForm(): Answer<SearchForm>;
  /** What a history page shows before its calls come; `userId` absent: everyone's. */
  apiReadHistory(userId?: number): Answer<HistoryView>;
  /** The next slice of the calls wished for; without a cursor the first one. */
  apiFindCalls(wish: CallsWish, cursor?: SearchCursor): Answer<CallsSlice>;
  /** One call read afresh, for links to its sound files that still work. */
  apiReadCall(callId: number): Answer<FoundCall>;
  /** Writes results to a new tab, or below those of the parts before. */
  apiCopyCalls(part: CopyPart): Answer<CopyOutcome>;
  /** Saves a search under a name, in place of one of the same name; answers all of them. */
  apiSaveSearch(search: SavedSearch): Answer<readonly SavedSearch[]>;
  /** Forgets a saved search; answers those that are left. */
  apiForgetSearch(name: string): Answer<readonly SavedSearch[]>;
  /** A figure and the calls behind it; asks Aircall nothing. */
  apiReadBehind(wish: BehindWish): Answer<BehindView>;
  /** How the webhook is doing. */
  apiReadWebhooks(): Answer<WebhooksView>;
  /** Connects the webhook to the web app at this address. */
  apiConnectWebhooks(address: string): Answer<ConnectOutcome>;
  /** Turns deliveries away, or takes them in again. */
  apiPauseWebhooks(isPaused: boolean): Answer<WebhooksView>;
  /** Removes the webhook at Aircall. */
  apiRemoveWebhooks(): Answer<WebhooksView>;
  /** Puts dead letters back into the Inbox, and folds it. */
  apiReplayDeadLetters(): Answer<ReplayOutcome>;
  /** What the sidebar Try routing is opened with; asks Aircall nothing. */
  apiReadTryRouting(): Answer<TryRoutingView>;
  /** Makes the address for Aircall's widget, with a new key: an older address stops working. */
  apiMakeRouteAddress(): Answer<WidgetAddress>;
  /** Where a call would go, by the rules as their sheet says them now. */
  apiTryRouting(form: RoutingForm): Answer<TrialOutcome>;
  /** Asks an address as Ring to (via API) would, and says what it makes of the answer. */
  apiTestResponse(form: ResponseForm): Answer<ResponseTest>;
  /** How users are mapped to numbers, and how far a mapping is; asks Aircall nothing. */
  apiReadMapping(): Answer<MappingView>;
  /** Does one slice of the mapping, if one is due. */
  apiContinueMapping(): Answer<MappingView>;
  /** Begins, pauses, resumes or cancels a mapping. */
  apiSteerMapping(wish: 'start' | JobWish): Answer<MappingView>;
  /** How far the log's backfill is; asks Aircall nothing. */
  apiReadBackfill(): Answer<BackfillView>;
  /** What a backfill of a period would cost; one request. */
  apiEstimateBackfill(period: Period): Answer<BackfillEstimate>;
  /** Does one slice of the backfill, if one is due. */
  apiContinueBackfill(): Answer<BackfillView>;
  /** Begins a backfill of a period, or pauses, resumes or cancels the one that was begun. */
  apiSteerBackfill(wish: 'start' | JobWish, period?: Period): Answer<BackfillView>;
  /** How the archive is; asks BigQuery what stands there. */
  apiReadArchive(): Answer<ArchiveView>;
  /** Looks what stands at a place, and whether it may be asked; changes nothing. */
  apiCheckArchive(place: ArchivePlace): Answer<ArchiveCheck>;
  /** Makes dataset and table, as far as they are missing, and archives there from now on. */
  apiUseArchive(use: ArchiveUse): Answer<ArchiveView>;
  /** Keeps how a person wants to archive. */
  apiSaveArchive(wish: Omit<ArchiveOptions, 'place'>): Answer<ArchiveView>;
  /** Does one slice of archiving, if one is due. */
  apiContinueArchive(): Answer<ArchiveView>;
  /** Begins, pauses or resumes archiving. */
  apiSteerArchive(wish: 'start' | 'pause' | 'resume'): Answer<ArchiveView>;
  /** Everything Health shows; looks, and changes nothing. */
  apiReadHealth(): Answer<HealthView>;
  /** Puts one thing right, says what it did, and looks again. */
  apiRepair(name: RepairName): Answer<RepairOutcome>;
  /** What is cached, and what forgetting it would cost; asks Aircall nothing. */
  apiReadCache(): Answer<ClearCacheView>;
  /** Forgets it, and answers what there was. */
  apiClearCache(wish: ClearCacheWish): Answer<Cleared>;
  /** The agents who are selected on the board at this moment. */
  apiReadSelection(): Answer<SelectedAgents>;
  /** What some agents have chosen and what they are doing, asked of Aircall now. */
  apiReadAvailabilities(userIds: readonly number[]): Answer<AvailabilityView>;
  /** Switches agents, 50 in one call at most, and notes it in Runs; each is read again first. */
  apiSwitchAvailabilities(order: SwitchOrder): Answer<SwitchReport>;
  /** Refreshes the board, after whoever is at it now. */
  apiRedrawBoard(): Answer<Redraw>;
  /** How alerts stand; makes their sheet when there is none. */
  apiReadAlerts(): Answer<AlertsView>;
  /** Says that the person at the page is on a breach, and answers how alerts stand then. */
  apiAcknowledgeAlert(key: string): Answer<AlertsView>;
  /** Keeps the address of a Chat space's webhook; an empty one forgets it. */
  apiSaveChatWebhook(address: string): Answer<ChatOutcome>;
  /** Sends a test message to the Chat space. */
  apiTestChatWebhook(): Answer<ChatTest>;
  /** Brings the sheet Alerts to the front. */
  apiShowAlertsSheet(): Answer<true>;
  /** The links to the TV page. */
  apiReadTvLinks(): Answer<TvLinksView>;
  /** Makes one. */
  apiMakeTvLink(wish: TvLinkWish): Answer<TvLinkOutcome>;
  /** Revokes one, and answers those that are left. */
  apiRevokeTvLink(id: string): Answer<TvLinksView>;
  /** What the preview of a card is asked with; reads contacts, cards and, the first time, the log. */
  apiReadPreviewCard(): Answer<PreviewView>;
  /** The card a call would get by what the sheets say now; nothing is sent. */
  apiPreviewCard(form: PreviewForm): Answer<Preview>;
  /** One look of an open Live page: repaints the board when there is a reason to. */
  apiLookLive(): Answer<LiveView>;
}
