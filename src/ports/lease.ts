/** What only one execution may do at a time. */
export type LeaseName = 'board' | 'log' | 'job' | 'contacts' | 'alerts';

/** A right that ends by itself: it survives no killed execution for longer than a minute. */
export interface Leases {
  /** Takes the leases, all or none of them; `undefined` when somebody else has one. */
  take(...names: readonly LeaseName[]): Lease | undefined;
}

/** A lease somebody holds. */
export interface Lease {
  /**
   * Makes sure it is still ours, for at least half a minute more.
   *
   * @returns Whether it is; when not, stop without writing.
   */
  renew(): boolean;
  release(): void;
}
