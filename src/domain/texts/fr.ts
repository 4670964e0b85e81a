import type { Texts } from './en';
import { aboutTexts } from './fr/about';
import { actionTexts } from './fr/actions';
import { alertTexts } from './fr/alerts';
import { archiveTexts } from './fr/archive';
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
import { searchTexts } from './fr/search';
import { searchArchiveTexts } from './fr/search-archive';
import { searchWords } from './fr/search-words';
import { selectionTexts } from './fr/selection';
import { selfTestTexts } from './fr/self-test';
import { selfTestChecks } from './fr/self-test-checks';
import { setUpTexts } from './fr/set-up';
import { settingTexts } from './fr/settings';
import { sheetTexts } from './fr/sheets';
import { stripTexts } from './fr/strip';
import { trendTexts } from './fr/trends';
import { tryRoutingTexts } from './fr/try-routing';
import { tvTexts } from './fr/tv';
import { webhookTexts } from './fr/webhook';

/**
 * The catalogue in French, for people who run a call centre in France.
 *
 * Words: agent (user who takes calls) · file d’attente (queue) · appel entrant, sortant, manqué ·
 * décroché (answered) · taux de service (service level) · DMR, délai moyen de réponse (ASA) · DMT,
 * durée moyenne de traitement (AHT) · post-appel (after-call work) · abandon bref (short abandon) ·
 * étiquette (tag) · fiche d’appel (insight card) · notification (delivery of a webhook) · essai à
 * blanc (dry run) · prendre en charge (acknowledge) · seuil (threshold) · tableau (board) · classeur
 * (spreadsheet) · feuille (sheet) · onglet (tab) · volet (sidebar) · journal (log) · déclencheur
 * (trigger). One says “vous”; buttons are infinitives or nouns.
 *
 * Names of sheets and columns and the words that people write into cells stay English, as the
 * program reads them. A no-break space stands before : ; ? ! % and units, and inside « ».
 */
export const fr: Texts = {
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
