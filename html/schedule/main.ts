import { openPage } from '../shared/open-page';
import { server } from '../shared/server';
import { SchedulePanel } from './panel';

void openPage(
  () => server.apiReadSchedule(),
  (view) => new SchedulePanel(view),
);
