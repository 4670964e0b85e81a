const ID = /^(?:\d+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{24,})$/i;

/** The route of a request, for counting: `GET /v1/calls/:id`; without its query. */
export function routeOf(method: string, url: string): string {
  const segments = new URL(url).pathname.split('/');
  return `${method} ${segments.map((part) => (ID.test(part) ? ':id' : part)).join('/')}`;
}
