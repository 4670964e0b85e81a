import { requestsOfRefresh } from '../../../src/domain/sync/most-agents';

test.each([
  [0, 10],
  [50, 11],
  [51, 12],
  [2_250, 55],
  [2_251, 56],
])('a board of %i agents takes about %i requests a refresh', (agents, requests) =>
  expect(requestsOfRefresh(agents)).toBe(requests),
);
