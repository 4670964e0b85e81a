import { nameOf, toHttpRequest } from '../../../src/aircall/client/api-request';

const wire = { baseUrl: 'https://api.aircall.io', authorization: 'Basic abc' };
const accept = { Accept: 'application/json', Authorization: 'Basic abc' };

describe('a request on the wire', () => {
  it('reads without a content type', () => {
    expect(toHttpRequest({ method: 'GET', path: '/v1/ping' }, wire)).toEqual({
      method: 'GET',
      url: 'https://api.aircall.io/v1/ping',
      headers: accept,
      timeoutSeconds: 20,
    });
  });

  it.each(['POST', 'PUT', 'DELETE'] as const)('%s says that it sends JSON', (method) => {
    const request = { method, path: '/v1/calls/1/tags', body: { tags: [1] }, timeoutSeconds: 3 };
    expect(toHttpRequest(request, wire)).toEqual({
      method,
      url: 'https://api.aircall.io/v1/calls/1/tags',
      headers: { ...accept, 'Content-Type': 'application/json' },
      body: '{"tags":[1]}',
      timeoutSeconds: 3,
    });
  });

  it.each([
    [{}, ''],
    [{ page: 2, order: 'asc' }, '?page=2&order=asc'],
    [{ fetch_contact: true, to: undefined }, '?fetch_contact=true'],
    [{ 'tags[]': [1, 2] }, '?tags%5B%5D=1&tags%5B%5D=2'],
    [{ phone_number: '+33 1&x=é' }, '?phone_number=%2B33%201%26x%3D%C3%A9'],
    [{ text: '\ud800' }, '?text=%EF%BF%BD'],
  ])('writes the query %j as %j', (query, text) => {
    const { url } = toHttpRequest({ method: 'GET', path: '/v1/calls', query }, wire);
    expect(url).toBe(`https://api.aircall.io/v1/calls${text}`);
  });

  it('is named without its query', () => {
    const request = { method: 'GET', path: '/v1/calls', query: { phone_number: '+33' } } as const;
    expect(nameOf(request)).toBe('GET /v1/calls');
  });
});
