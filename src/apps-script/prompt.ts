import type { Choice, Prompt } from '../ports/prompt';
import { unmetered } from './metered';
import type { Services } from './services';
import type { GoogleWorkbook } from './workbook';

/** Alerts, prompts and toasts in the open spreadsheet; where none is open, nobody is there. */
export function createPrompt(services: Services, workbook: GoogleWorkbook): Prompt {
  const ui = openUi(services);
  if (ui === undefined) return unattendedPrompt;
  const { ButtonSet, Button } = ui;
  return {
    isAttended: true,
    tell: (title, sentence) => {
      ui.alert(title, sentence, ButtonSet.OK);
    },
    confirm: (title, question) => ui.alert(title, question, ButtonSet.YES_NO) === Button.YES,
    choose: (title, question) => choiceOf(ui, ui.alert(title, question, ButtonSet.YES_NO_CANCEL)),
    mention: (sentence) => {
      workbook.spreadsheet().toast(sentence);
    },
  };
}

/** Closing the question is no answer to it. */
function choiceOf(
  { Button }: GoogleAppsScript.Base.Ui,
  pressed: GoogleAppsScript.Base.Button,
): Choice {
  if (pressed === Button.YES) return 'yes';
  return pressed === Button.NO ? 'no' : 'cancel';
}

function openUi(services: Services): GoogleAppsScript.Base.Ui | undefined {
  try {
    return unmetered(services.spreadsheets.getUi());
  } catch {
    // Google has no other way to ask
    return undefined;
  }
}

/** Nobody is there: sentences go to the execution log, questions have no answer. */
export const unattendedPrompt: Prompt = {
  isAttended: false,
  tell: (title, sentence) => console.info(`${title}: ${sentence}`),
  confirm: () => false,
  choose: () => 'cancel',
  mention: (sentence) => console.info(sentence),
};
