/** One request to the outside world. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutSeconds?: number;
}

/** What came of it: an answer of any status, or nothing at all. Header names are lower case. */
export type HttpOutcome =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    }
  | {
      readonly kind: 'failed';
      readonly reason: 'timeout' | 'unreachable';
      readonly detail: string;
    };

/** The network: sends all requests side by side; outcomes come in the order of the requests. */
export interface Http {
  sendAll(requests: readonly HttpRequest[]): readonly HttpOutcome[];
}
