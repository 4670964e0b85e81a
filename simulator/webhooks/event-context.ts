import type { RouteContext } from '../rest/route';

type Given = Pick<RouteContext, 'floor' | 'switches' | 'storeSecret' | 'webhooks'>;

/** What a webhook's data are made from: as an answer's, with the contact, and without a request. */
export const eventContext = ({
  baseUrl = 'https://api.aircall.io',
  ...given
}: Given & { readonly baseUrl?: string | undefined }): RouteContext => ({
  ...given,
  baseUrl,
  now: given.floor.now,
  path: '',
  query: new URLSearchParams({ fetch_contact: 'true' }),
  params: {},
  body: '',
});
