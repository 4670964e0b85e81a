import type { BehindOpening } from '../../src/domain/behind/view';
import { openPage } from '../shared/open-page';
import { readOpening } from '../shared/opening';
import { server } from '../shared/server';
import { BehindPanel } from './panel';

/** The figure that was selected when the menu item was chosen. */
const opening = readOpening<BehindOpening>();

void openPage(
  () => server.apiReadBehind(opening ? { question: opening.question } : 'selected'),
  (view) => new BehindPanel({ ...view, hint: opening?.hint ?? view.hint }),
);
