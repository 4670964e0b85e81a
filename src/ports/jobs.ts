/** The clock trigger that redraws the board. */
export interface Jobs {
  /** Whether this account has it already. */
  isScheduled(): boolean;
  /**
   * Makes it.
   *
   * @param minutes - 1, 5, 10, 15 or 30.
   */
  schedule(minutes: number): void;
}
