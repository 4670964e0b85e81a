import type { Cleared } from '../../src/domain/pages/clear-cache-view';
import { openPage } from '../shared/open-page';
import { readOpening } from '../shared/opening';
import { server } from '../shared/server';
import { ClearCachePanel } from './panel';

/** What was cleared before the page opened, if anything was. */
const cleared = readOpening<Cleared>();

void openPage(
  () => server.apiReadCache(),
  (view) => new ClearCachePanel(view, cleared),
);
