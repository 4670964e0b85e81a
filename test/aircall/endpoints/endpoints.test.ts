import { AircallError } from '../../../src/aircall/client/aircall-error';
import { toHttpRequest } from '../../../src/aircall/client/api-request';
import { getCompany, ping } from '../../../src/aircall/endpoints/account';
import { getCall, listCalls } from '../../../src/aircall/endpoints/calls';
import { listNumbers } from '../../../src/aircall/endpoints/numbers';
import { listTeams } from '../../../src/aircall/endpoints/teams';
import {
  decideUsersFallback,
  getAvailability,
  getUser,
  listAvailabilities,
  listUsers,
  updateAvailability,
} from '../../../src/aircall/endpoints/users';

const addressOf = (request: Parameters<typeof toHttpRequest>[0]) =>
  toHttpRequest(request, { baseUrl: '', authorization: '' }).url;

describe('endpoints', () => {
  it.each([
    [ping(), '/v1/ping'],
    [getCompany(), '/v1/company'],
    [listUsers(1, 'v2'), '/v2/users?order=asc&page=1&per_page=50'],
    [listUsers(2, 'v1'), '/v1/users?order=asc&page=2&per_page=50'],
    [getUser(456, 'v2'), '/v2/users/456'],
    [getUser('a+b@x.example', 'v2'), '/v2/users/a%2Bb@x.example'],
    [getUser('../../v1/calls', 'v1'), '/v1/users/..%2F..%2Fv1%2Fcalls'],
    [getAvailability(456), '/v1/users/456/availability'],
    [listAvailabilities(3), '/v1/users/availabilities?order=asc&page=3&per_page=50'],
    [listTeams(1), '/v1/teams?order=asc&page=1&per_page=50'],
    [listNumbers(1), '/v1/numbers?order=asc&page=1&per_page=50'],
    [
      listCalls({ from: 100.7, to: 200.2, order: 'desc', page: 2 }),
      '/v1/calls?from=100&to=201&order=desc&page=2&per_page=50&fetch_contact=true',
    ],
    [
      listCalls({ from: 100, page: 1 }),
      '/v1/calls?from=100&order=asc&page=1&per_page=50&fetch_contact=true',
    ],
    [getCall(812), '/v1/calls/812?fetch_contact=true'],
  ])('%j asks %s', (request, address) => {
    expect(addressOf(request)).toBe(address);
  });
});

describe('the version users are read from', () => {
  const failed = (problem: AircallError['problem']) =>
    ({ kind: 'failed', error: new AircallError(problem, 'GET /v2/users') }) as const;
  const unknown = failed({ kind: 'not-found', reason: 'Not Found' });

  it.each([
    ['v2 answers', 'v2', { kind: 'ok', request: 'GET /v2/users', data: {} }, undefined],
    ['v2 is unknown', 'v2', unknown, 'v1'],
    ['v1 is unknown as well', 'v1', unknown, undefined],
    ['the key is wrong', 'v2', failed({ kind: 'forbidden', reason: undefined }), undefined],
    ['Aircall is down', 'v2', failed({ kind: 'timeout' }), undefined],
  ] as const)('when %s', (_, version, outcome, next) => {
    expect(decideUsersFallback(version, outcome)).toBe(next);
  });
});

describe('a switch of availability', () => {
  it.each([
    [{ setting: 'available' }, 'v2', { availability_status: 'available' }],
    [
      { setting: 'unavailable', reason: 'on_a_break' },
      'v2',
      { availability_status: 'unavailable', substatus: 'on_a_break' },
    ],
    [{ setting: 'unavailable' }, 'v1', { availability_status: 'unavailable' }],
  ] as const)('to %j over %s sends %j', (wish, version, body) => {
    const request = updateAvailability(456, wish, version);
    expect(request).toEqual({ method: 'PUT', path: `/${version}/users/456`, body });
  });
});
