/** A group of users in Aircall. */
export interface Team {
  readonly id: number;
  readonly name: string;
  readonly userIds: readonly number[];
}
