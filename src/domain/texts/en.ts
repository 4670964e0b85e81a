import { actionTexts } from './en/actions';
import { boardTexts } from './en/board';
import { failureTexts } from './en/failures';
import { menuTexts } from './en/menus';
import { pageTexts } from './en/pages';
import { runTexts } from './en/runs';
import { scheduleTexts } from './en/schedule';
import { searchWords } from './en/search-words';
import { stripTexts } from './en/strip';
import { webhookTexts } from './en/webhook';

/** Every English word a person can see, by the place where it is seen. */
export const en = {
  board: boardTexts,
  strip: stripTexts,
  failures: failureTexts,
  menus: menuTexts,
  actions: actionTexts,
  pages: pageTexts,
  schedule: scheduleTexts,
  runs: runTexts,
  webhook: webhookTexts,
  searchWords,
};

/** The catalogue's shape: another language is another value of it. */
export type Texts = typeof en;
