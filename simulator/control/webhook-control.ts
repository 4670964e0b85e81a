import type { Mailbox } from '../webhooks/mailbox';
import type { Webhooks } from '../webhooks/registry';

/** What `GET /_simulator/webhooks` answers; tokens stay out of it. */
export const showWebhooks = (webhooks: Webhooks, mailbox: Mailbox) => ({
  webhooks: webhooks.all.map(({ token: _, ...webhook }) => webhook),
  deliveries: mailbox.all.map(({ body: _, ...delivery }) => delivery),
});
