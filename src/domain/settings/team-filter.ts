/** A team's id, or those who are in no team ("Single Users" on screen). */
export type TeamChoice = number | 'withoutTeam';

/** Whether a filter lets a group pass; an empty filter lets everyone pass. */
export const isShown = (filter: readonly TeamChoice[], choice: TeamChoice): boolean =>
  filter.length === 0 || filter.includes(choice);

/** A team filter from outside, each choice once; `undefined` when it is no list of choices. */
export function readTeamFilter(value: unknown): readonly TeamChoice[] | undefined {
  if (!Array.isArray(value) || !value.every(isTeamChoice)) return undefined;
  return [...new Set(value)];
}

const isTeamChoice = (value: unknown): value is TeamChoice =>
  value === 'withoutTeam' || (Number.isSafeInteger(value) && (value as number) > 0);
