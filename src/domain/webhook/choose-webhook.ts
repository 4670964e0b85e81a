/** What telling our webhook from others needs of one. */
export interface RegisteredWebhook {
  readonly id: string;
  readonly url: string;
}

/** What to do with the webhooks a company has. */
export interface WebhookChoice<Webhook> {
  /** Ours, to be set right; `undefined`: register one. */
  readonly adopt: Webhook | undefined;
  /** Others that deliver to the very same address: each event would come twice. */
  readonly surplus: readonly Webhook[];
}

/**
 * Finds our webhook among a company's, so that none is doubled: the one we remember, else one with
 * the same address, key included. One that delivers elsewhere is somebody else's and left alone.
 *
 * @param url - The full address with its key.
 */
export function chooseWebhook<Webhook extends RegisteredWebhook>(
  webhooks: readonly Webhook[],
  { url, knownId }: { readonly url: string; readonly knownId: string | undefined },
): WebhookChoice<Webhook> {
  const known = webhooks.find(({ id }) => id === knownId);
  const same = webhooks.filter((webhook) => webhook.url === url);
  const adopt = known ?? same[0];
  return { adopt, surplus: same.filter((webhook) => webhook !== adopt) };
}
