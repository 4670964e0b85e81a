/** What came of claiming a call. */
export type Claim =
  /** It is ours alone. */
  | {
      readonly kind: 'ours';
      /** Every Script Property, read while claiming. */
      readonly saved: Readonly<Record<string, string>>;
    }
  /** Another execution dealt with it, or does so now. */
  | { readonly kind: 'taken' }
  /** Too many executions claim something at this moment. */
  | { readonly kind: 'busy' };

/** Makes sure that a call is acted on once, however often its delivery arrives. */
export interface Claims {
  take(callId: number): Claim;
}
