import { bigQueryFamily } from './bigquery/family';
import type { ServiceFamily } from './engine/services';
import type { HostOptions } from './host-options';
import type { Project } from './project';
import { cacheFamily } from './services/cache/cache-service';
import { lockFamily } from './services/lock/lock-service';
import { mailFamily } from './services/mail/mail-app';
import { propertiesFamily } from './services/properties/properties-service';
import { scriptFamily } from './services/script/script-app';
import { sessionFamily } from './services/session/session';
import { spreadsheetFamily } from './services/spreadsheet/family';
import { uiFamily } from './services/ui/ui';
import { urlFetchFamily } from './services/url-fetch/url-fetch-app';
import type { Stores } from './stores';

/** What the services need to know about the host as it goes on. */
interface HostState {
  readonly options: HostOptions;
  readonly project: () => Project;
  readonly webAppUrl: () => string | null;
  readonly skipWaits: () => boolean;
}

/** Every emulated service over one host's stores. */
export const hostFamilies = (stores: Stores, host: HostState): readonly ServiceFamily[] => [
  spreadsheetFamily(stores.workbook),
  propertiesFamily(stores.properties),
  cacheFamily(stores.cache),
  lockFamily(stores.locks, () => !host.skipWaits()),
  urlFetchFamily({
    maps: host.options.maps ?? [],
    redactor: stores.redactor,
    onRequest: ({ user }) => stores.meter.add(user.effectiveEmail, { urlFetchCalls: 1 }),
  }),
  scriptFamily({
    triggers: stores.triggers,
    scriptId: 'local-script',
    webAppUrl: host.webAppUrl,
    scopes: () => host.project().manifest.oauthScopes ?? [],
  }),
  mailFamily({ outbox: stores.outbox, meter: stores.meter }),
  sessionFamily,
  bigQueryFamily(stores.cloud),
  uiFamily,
];
