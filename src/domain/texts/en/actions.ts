/** What menus, dialogs and the execution log say. */
export const actionTexts = {
  busy: 'The board is being refreshed already. It will be up to date in a moment.',
  notReported: 'Not every place could be told of the failure.',
  leaseLost: 'Another run took over the board; this one wrote nothing.',
};
