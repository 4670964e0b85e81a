/** What the web app and the fold say. */
export const webhookTexts = {
  /** The whole page a browser without a key sees. */
  plainPage: 'This address is for machines. There is nothing to see here.',
  spooled: 'The Inbox could not take a delivery; it is kept in a property until the next run.',
  notReceived: 'A delivery could not be received.',
};
