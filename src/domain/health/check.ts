/** What a repair does, by name. */
export const repairNames = [
  'openSetUp',
  'mendSheets',
  'oneTrigger',
  'removeMyTriggers',
  'reconnectWebhook',
  'receiveAgain',
  'clearCache',
  'replayDeadLetters',
  'refreshNow',
  'freeLeases',
] as const;

/** One of them. */
export type RepairName = (typeof repairNames)[number];

/** @returns `undefined` when it is none. */
export const readRepair = (value: unknown): RepairName | undefined =>
  repairNames.find((name) => name === value);

/** How well something is: `warning` works for now. */
export type Level = 'ok' | 'warning' | 'problem';

/** What was checked, and what came of it. */
export interface Check {
  /** What was looked at, in a word or two. */
  readonly title: string;
  readonly level: Level;
  readonly sentence: string;
  /** What puts it right at one click; none when a person has to. */
  readonly repair?: RepairName;
}
