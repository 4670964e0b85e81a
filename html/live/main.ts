import { openPage } from '../shared/open-page';
import { server } from '../shared/server';
import { LivePanel } from './panel';

void openPage(
  () => server.apiLookLive(),
  (view) => new LivePanel(view),
);
