import { whole } from './plural';

const minutes = (seconds: number): string => whole(seconds / 60);

/** What is said of what Google and Aircall allow a day. */
export const quotaTexts = {
  tailLost: 'What the end of this run used could not be counted.',
  title: 'Used in the last 24 hours',
  gauges: {
    triggerSeconds: 'Minutes of the trigger',
    fetches: 'Requests of the script',
    propertyCalls: 'Reads and writes of properties',
    aircall: 'Requests to Aircall',
  },
  /** How much of how much, such as "41 of 90". */
  amount: {
    triggerSeconds: (used: number, limit: number) => `${minutes(used)} of ${minutes(limit)}`,
    fetches: (used: number, limit: number) => `${whole(used)} of ${whole(limit)}`,
    propertyCalls: (used: number, limit: number) => `${whole(used)} of ${whole(limit)}`,
    aircall: (used: number, limit: number) => `${whole(used)} of ${whole(limit)}`,
  },
  near: {
    triggerSeconds: (used: number, limit: number) =>
      `${minutes(used)} of the ${minutes(limit)} minutes Google allows triggers a day are used.`,
    fetches: (used: number, limit: number) =>
      `${whole(used)} of the ${whole(limit)} requests Google allows a day are used.`,
    propertyCalls: (used: number, limit: number) =>
      `${whole(used)} of the ${whole(limit)} reads and writes of properties Google allows a day are used.`,
    aircall: (used: number, limit: number) =>
      `${whole(used)} of the ${whole(limit)} requests Aircall answers a day are used.`,
  },
  stretched: (pause: number, usual: number) =>
    `Refreshed every ${minutes(pause)} min instead of ${minutes(usual)}, so that Google’s minutes last the day.`,
  help: {
    consumer:
      'Google allows the owner of the trigger 90 minutes a day (6 hours with Google Workspace), for ' +
      'all scripts together. Its day begins with the first use, so the last 24 hours are counted.',
    none: 'This is not Google, so that no minutes of a day are counted.',
    workspace:
      'Google allows the owner of the trigger 6 hours a day, for all scripts together. Its day ' +
      'begins with the first use, so the last 24 hours are counted.',
  },
};
