import type { WebApp } from '../ports/web-app';
import type { Services } from './services';

/** @param version - Of this bundle. */
export const createWebApp = (services: Services, version: string): WebApp => ({
  version,
  suggestedAddress: () => (services.scripts.getService().getUrl() as string | null) || undefined,
  newKey: () => `${Utilities.getUuid()}${Utilities.getUuid()}`.replace(/-/g, ''),
});
