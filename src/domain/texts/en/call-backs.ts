/** What is said of callers to call back. */
export const callBackTexts = {
  failed: 'The list of callers to call back could not be kept; the next run tries again.',
  /** In the strip. */
  open: (callers: number) => `↩ ${callers} to call back`,
};
