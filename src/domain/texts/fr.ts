import { en, type Texts } from './en';
import { actionTexts } from './fr/actions';
import { alertTexts } from './fr/alerts';
import { availabilityTexts } from './fr/availability';
import { backfillTexts } from './fr/backfill';
import { behindTexts } from './fr/behind';
import { boardTexts } from './fr/board';
import { callBackTexts } from './fr/call-backs';
import { callCardTexts } from './fr/call-card';
import { callStartTexts } from './fr/call-start';
import { clearCacheTexts } from './fr/clear-cache';
import { connectWebhooksTexts } from './fr/connect-webhooks';
import { contactTexts } from './fr/contacts';
import { attendedFailureTexts, failureTexts } from './fr/failures';
import { healthTexts } from './fr/health';
import { historyTexts } from './fr/history';
import { insightTexts } from './fr/insights';
import { kpiTexts } from './fr/kpi';
import { kpiBandTexts } from './fr/kpi-band';
import { liveTexts } from './fr/live';
import { logTexts } from './fr/log';
import { mappingTexts } from './fr/mapping';
import { menuTexts } from './fr/menus';
import { migrationTexts } from './fr/migrations';
import { pageTexts } from './fr/pages';
import { peoplesSheetTexts } from './fr/peoples-sheets';
import { previewCardTexts } from './fr/preview-card';
import { quotaTexts } from './fr/quota';
import { routingTexts } from './fr/routing';
import { runTexts } from './fr/runs';
import { scheduleTexts } from './fr/schedule';
import { searchArchiveTexts } from './fr/search-archive';
import { selectionTexts } from './fr/selection';
import { setUpTexts } from './fr/set-up';
import { stripTexts } from './fr/strip';
import { trendTexts } from './fr/trends';

/** The same in French. */
export const fr: Texts = {
  ...en,
  alerts: alertTexts,
  backfill: backfillTexts,
  behind: behindTexts,
  board: boardTexts,
  clearCache: clearCacheTexts,
  strip: stripTexts,
  trends: trendTexts,
  failures: failureTexts,
  attendedFailures: attendedFailureTexts,
  kpi: kpiTexts,
  kpiBand: kpiBandTexts,
  live: liveTexts,
  log: logTexts,
  menus: menuTexts,
  mapping: mappingTexts,
  migrations: migrationTexts,
  actions: actionTexts,
  pages: pageTexts,
  peoplesSheets: peoplesSheetTexts,
  quota: quotaTexts,
  schedule: scheduleTexts,
  runs: runTexts,
  setUp: setUpTexts,
  connectWebhooks: connectWebhooksTexts,
  contacts: contactTexts,
  searchArchive: searchArchiveTexts,
  health: healthTexts,
  history: historyTexts,
  callCard: callCardTexts,
  callStart: callStartTexts,
  callBacks: callBackTexts,
  routing: routingTexts,
  insights: insightTexts,
  previewCard: previewCardTexts,
  selection: selectionTexts,
  availability: availabilityTexts,
};
