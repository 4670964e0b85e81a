import type { Problem } from '../failure';

const board = 'on the sheet Activity Tracker';

/** Why the selected cells name no agent, and what to select instead. */
export const selectionTexts = {
  otherSheet: (sheet: string): Problem => ({
    what: `The sheet "${sheet}" shows no agents.`,
    whatToDo: `Select an agent ${board}, then choose this again.`,
  }),
  noAgent: {
    what: 'What is selected is no agent.',
    whatToDo:
      `Select an agent's block ${board}: any of its lines will do. A team's name at the top ` +
      'stands for the whole team. Then choose this again.',
  },
  emptyBoard: {
    what: 'The board shows no agents yet.',
    whatToDo: 'Choose Activity Tracker > Refresh now, then select an agent.',
  },
  several: (count: number): Problem => ({
    what: `${count} agents are selected.`,
    whatToDo: 'Select one of them, then choose this again.',
  }),
};
