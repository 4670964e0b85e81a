import { aboutTexts } from './en/about';
import { actionTexts } from './en/actions';
import { alertTexts } from './en/alerts';
import { archiveTexts } from './en/archive';
import { availabilityTexts } from './en/availability';
import { backfillTexts } from './en/backfill';
import { behindTexts } from './en/behind';
import { boardTexts } from './en/board';
import { callBackTexts } from './en/call-backs';
import { callCardTexts } from './en/call-card';
import { callStartTexts } from './en/call-start';
import { clearCacheTexts } from './en/clear-cache';
import { connectWebhooksTexts } from './en/connect-webhooks';
import { contactTexts } from './en/contacts';
import { attendedFailureTexts, failureTexts } from './en/failures';
import { healthTexts } from './en/health';
import { historyTexts } from './en/history';
import { insightTexts } from './en/insights';
import { kpiTexts } from './en/kpi';
import { kpiBandTexts } from './en/kpi-band';
import { liveTexts } from './en/live';
import { logTexts } from './en/log';
import { mappingTexts } from './en/mapping';
import { menuTexts } from './en/menus';
import { migrationTexts } from './en/migrations';
import { pageTexts } from './en/pages';
import { peoplesSheetTexts } from './en/peoples-sheets';
import { previewCardTexts } from './en/preview-card';
import { quotaTexts } from './en/quota';
import { routingTexts } from './en/routing';
import { runTexts } from './en/runs';
import { scheduleTexts } from './en/schedule';
import { searchTexts } from './en/search';
import { searchArchiveTexts } from './en/search-archive';
import { searchWords } from './en/search-words';
import { selectionTexts } from './en/selection';
import { selfTestTexts } from './en/self-test';
import { selfTestChecks } from './en/self-test-checks';
import { setUpTexts } from './en/set-up';
import { settingTexts } from './en/settings';
import { sheetTexts } from './en/sheets';
import { stripTexts } from './en/strip';
import { trendTexts } from './en/trends';
import { tryRoutingTexts } from './en/try-routing';
import { tvTexts } from './en/tv';
import { webhookTexts } from './en/webhook';
import type { InAnyLanguage } from './in-any-language';

/** Every English word a person can see, by the place where it is seen. */
export const en = {
  about: aboutTexts,
  alerts: alertTexts,
  archive: archiveTexts,
  backfill: backfillTexts,
  behind: behindTexts,
  board: boardTexts,
  clearCache: clearCacheTexts,
  strip: stripTexts,
  trends: trendTexts,
  tv: tvTexts,
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
  selfTest: selfTestTexts,
  selfTestChecks,
  setUp: setUpTexts,
  webhook: webhookTexts,
  connectWebhooks: connectWebhooksTexts,
  contacts: contactTexts,
  searchWords,
  search: searchTexts,
  searchArchive: searchArchiveTexts,
  health: healthTexts,
  history: historyTexts,
  callCard: callCardTexts,
  callStart: callStartTexts,
  callBacks: callBackTexts,
  routing: routingTexts,
  tryRouting: tryRoutingTexts,
  insights: insightTexts,
  previewCard: previewCardTexts,
  selection: selectionTexts,
  settings: settingTexts,
  sheets: sheetTexts,
  availability: availabilityTexts,
};

/** The catalogue's shape: another language is another value of it. */
export type Texts = InAnyLanguage<typeof en>;
