import { runErrand } from '../http-client';

/** One message to a webhook. */
export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly followRedirects: boolean;
  /** Ends the attempt. */
  readonly signal: AbortSignal;
}

/**
 * Sends a message and tells the status of the answer.
 *
 * Rejects when there is none, or when it was ended from outside.
 */
export type SendPost = (post: Post) => Promise<number>;

/** Over the network. */
export const postOverHttp: SendPost = async (post) => {
  const { status } = await runErrand({ method: 'POST', ...post });
  return status;
};
