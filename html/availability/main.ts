import type { SelectedAgents } from '../../src/domain/pages/availability-view';
import { openPage } from '../shared/open-page';
import { readOpening } from '../shared/opening';
import { server } from '../shared/server';
import { ChoosePanel } from './choose-panel';
import type { Desk } from './desk';

const desk: Desk = {
  open: (userIds) =>
    void openPage(
      () => server.apiReadAvailabilities(userIds),
      (view) => new ChoosePanel(view, desk),
    ),
  show: (panel) => {
    const main = document.createElement('main');
    main.append(panel.element);
    document.body.replaceChildren(main);
    panel.focus();
  },
};

desk.open(readOpening<SelectedAgents>()?.userIds ?? []);
