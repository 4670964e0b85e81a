import { openPage } from '../shared/open-page';
import { readOpening } from '../shared/opening';
import { server } from '../shared/server';
import { HistoryPanel } from './panel';

/** Whose history was asked for; without one, everyone's. */
const opening = readOpening<{ readonly userId: number; readonly name: string }>();

void openPage(
  () => (opening ? server.apiReadHistory(opening.userId) : server.apiReadHistory()),
  (view) => new HistoryPanel(view),
);
