import type { SearchCriteria } from '../../src/domain/search/criteria';
import { now } from './now';

/** Criteria that ask for nothing but the last day; say only what your test cares about. */
export const someCriteria = (change: Partial<SearchCriteria> = {}): SearchCriteria => ({
  from: now - 86_400,
  to: now,
  userIds: [],
  numberIds: [],
  teams: [],
  directions: [],
  missed: [],
  duration: {},
  talk: {},
  tags: [],
  phone: '',
  comment: '',
  ...change,
});
