/** What Google gives a page of the script, as far as our pages use it. */
declare namespace google.script {
  /** Each `with…` hands out another runner; any other name calls that server function. */
  interface Runner {
    withSuccessHandler(handler: (value: unknown) => void): Runner;
    withFailureHandler(handler: (error: Error) => void): Runner;
  }
  const run: Runner;
  const host: { close(): void };
}
