import fc from 'fast-check';
import { AircallError } from '../../../src/aircall/client/aircall-error';
import type { ApiOutcome } from '../../../src/aircall/client/outcome';
import { parseOne, parsePage } from '../../../src/aircall/pages/page';
import { parseCompany } from '../../../src/aircall/parse/company';
import { parseTeam } from '../../../src/aircall/parse/team';

const arrived = (data: unknown): ApiOutcome => ({ kind: 'ok', request: 'GET /v1/teams', data });
const meta = (changes = {}) => ({
  count: 2,
  total: 5,
  current_page: 1,
  per_page: 2,
  next_page_link: 'https://api.aircall.io/v1/teams?page=2',
  previous_page_link: null,
  ...changes,
});
const rows = [
  { id: 1, name: 'One' },
  { id: 2, name: 'Two' },
];
const numbers = { total: 5, page: 1, perPage: 2, hasNext: true, unreadable: 0 };

describe('a page', () => {
  it.each([
    ['the first', { meta: meta(), teams: rows }, numbers],
    [
      'the last',
      { meta: meta({ current_page: 3, next_page_link: null }), teams: rows },
      { ...numbers, page: 3, hasNext: false },
    ],
    ['without a link at all', { meta: meta({ next_page_link: undefined }), teams: rows }, numbers],
    [
      'without a link at the end',
      { meta: meta({ next_page_link: undefined, current_page: 3 }), teams: rows },
      { ...numbers, page: 3, hasNext: false },
    ],
    [
      'without meta',
      { teams: rows },
      { total: 2, page: 1, perPage: 50, hasNext: false, unreadable: 0 },
    ],
    [
      'with meta that is junk',
      { meta: 'x', teams: rows },
      { total: 2, page: 1, perPage: 50, hasNext: false, unreadable: 0 },
    ],
    [
      'with junk between the rows',
      { meta: meta(), teams: [null, rows[0], {}, rows[1], 'x'] },
      { ...numbers, unreadable: 3 },
    ],
  ])('%s', (_, data, expected) => {
    const page = parsePage(arrived(data), 'teams', parseTeam);
    expect(page).toMatchObject(expected);
    expect(page.items.map(({ id }) => id)).toEqual([1, 2]);
  });

  it.each([
    ['no such list', { meta: meta(), users: [] }],
    ['a list that is none', { teams: { id: 1 } }],
    ['null', null],
    ['a list alone', rows],
  ])('is unreadable when there is %s', (_, data) => {
    expect(() => parsePage(arrived(data), 'teams', parseTeam)).toThrow('no list "teams"');
  });

  it('throws what its request failed with', () => {
    const error = new AircallError({ kind: 'timeout' }, 'GET /v1/teams');
    expect(() => parsePage({ kind: 'failed', error }, 'teams', parseTeam)).toThrow(error);
  });

  it('is read or refused with an AircallError, whatever came', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (list, about) => {
        try {
          const page = parsePage(arrived({ teams: list, meta: about }), 'teams', parseTeam);
          expect(page.items.length + page.unreadable).toBe((list as unknown[]).length);
        } catch (error) {
          expect(error).toBeInstanceOf(AircallError);
        }
      }),
    );
  });
});

describe('a single object', () => {
  it('is read from its envelope', () => {
    const outcome = arrived({ company: { name: 'Acme' } });
    expect(parseOne(outcome, 'company', parseCompany).name).toBe('Acme');
  });

  it.each([[null], [{}], [{ company: {} }], [undefined]])('is unreadable in %j', (data) => {
    expect(() => parseOne(arrived(data), 'company', parseCompany)).toThrow('no company');
  });

  it('throws what its request failed with', () => {
    const error = new AircallError({ kind: 'timeout' }, 'GET /v1/company');
    expect(() => parseOne({ kind: 'failed', error }, 'company', parseCompany)).toThrow(error);
  });
});
