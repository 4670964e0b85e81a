import { openPage } from '../shared/open-page';
import { server } from '../shared/server';
import { AlertsPanel } from './panel';

void openPage(
  () => server.apiReadAlerts(),
  (view) => new AlertsPanel(view),
);
