import { openPage } from '../shared/open-page';
import { server } from '../shared/server';
import { HealthPanel } from './panel';

void openPage(
  () => server.apiReadHealth(),
  (view) => new HealthPanel(view),
);
