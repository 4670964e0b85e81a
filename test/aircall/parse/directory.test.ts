import fc from 'fast-check';
import { parseAvailabilityRow } from '../../../src/aircall/parse/availability';
import { parseCompany } from '../../../src/aircall/parse/company';
import { parseNumber } from '../../../src/aircall/parse/number';
import { parseTeam } from '../../../src/aircall/parse/team';
import { parseUser } from '../../../src/aircall/parse/user';
import { wireUser } from '../wire-samples';

const user = {
  id: 456,
  name: 'John Doe',
  email: 'john.doe@x.example',
  availabilitySetting: 'available',
  timeZone: 'America/New_York',
  numberIds: [],
};

describe('a user', () => {
  it.each([
    ['of version 2', {}, {}],
    [
      'of version 1, with numbers',
      { numbers: [{ id: 1 }, { id: 2 }, { id: 1 }, null] },
      { numberIds: [1, 2] },
    ],
    ['with two names', { name: null, first_name: 'Jo', last_name: 'Do' }, { name: 'Jo Do' }],
    ['without a name', { name: ' ' }, { name: 'john.doe@x.example' }],
    ['on working hours', { availability_status: 'custom' }, { availabilitySetting: 'custom' }],
    ['without a time zone', { time_zone: null }, { timeZone: '' }],
    ['with space around the name', { name: ' John Doe ' }, {}],
  ])('%s', (_, changes, expected) => {
    expect(parseUser(wireUser(changes))).toEqual({ ...user, ...expected });
  });

  it('may be an id alone', () => {
    const nameless = {
      name: '#7',
      email: '',
      availabilitySetting: '',
      timeZone: '',
      numberIds: [],
    };
    expect(parseUser({ id: 7 })).toEqual({ id: 7, ...nameless });
  });
});

describe('a team', () => {
  it.each([
    [
      'with members',
      { id: 7, name: 'Sales', users: [wireUser(), wireUser({ id: 457 })] },
      { userIds: [456, 457] },
    ],
    [
      'with one member twice',
      { id: 7, name: 'Sales', users: [wireUser(), wireUser()] },
      { userIds: [456] },
    ],
    ['without members', { id: 7, name: 'Sales', users: [] }, { userIds: [] }],
    ['without the list of members', { id: 7, name: 'Sales' }, { userIds: [] }],
    ['without a name', { id: 7 }, { name: '#7', userIds: [] }],
  ])('%s', (_, wire, expected) => {
    expect(parseTeam(wire)).toEqual({ id: 7, name: 'Sales', ...expected });
  });
});

describe('a number', () => {
  const wire = {
    id: 1234,
    name: 'French Office',
    digits: '+33 1 99 00 00 01',
    country: 'FR',
    time_zone: 'Europe/Paris',
    open: true,
    priority: null,
  };
  const number = {
    id: 1234,
    name: 'French Office',
    digits: '+33 1 99 00 00 01',
    country: 'FR',
    timeZone: 'Europe/Paris',
    userIds: [],
  };

  it.each([
    ['of the list', {}, {}],
    ['read alone, with users', { users: [wireUser(), { id: 9 }] }, { userIds: [456, 9] }],
    ['without a name', { name: null }, { name: '+33 1 99 00 00 01' }],
    ['without name and digits', { name: null, digits: null }, { name: '#1234', digits: '' }],
    [
      'without country and time zone',
      { country: null, time_zone: null },
      { country: '', timeZone: '' },
    ],
  ])('%s', (_, changes, expected) => {
    expect(parseNumber({ ...wire, ...changes })).toEqual({ ...number, ...expected });
  });
});

describe("a user's availability", () => {
  it.each([
    [
      { id: 456, availability: 'in_call' },
      { id: 456, availability: 'in_call' },
    ],
    [
      { id: 456, availability: 'on_mobile' },
      { id: 456, availability: 'on_mobile' },
    ],
    [{ id: 456, availability: null }, undefined],
    [{ availability: 'available' }, undefined],
  ])('%j', (wire, row) => {
    expect(parseAvailabilityRow(wire)).toEqual(row);
  });
});

describe('the company', () => {
  it.each([
    [
      { name: 'Acme', users_count: 50, numbers_count: 10 },
      { name: 'Acme', usersCount: 50, numbersCount: 10 },
    ],
    [{ name: 'Acme' }, { name: 'Acme', usersCount: undefined, numbersCount: undefined }],
    [{ users_count: 50 }, undefined],
  ])('%j', (wire, company) => {
    expect(parseCompany(wire)).toEqual(company);
  });
});

describe('junk', () => {
  const parsers = { parseUser, parseTeam, parseNumber, parseAvailabilityRow, parseCompany };

  it.each(Object.entries(parsers))('%s neither takes it nor throws', (_, parse) => {
    for (const junk of [null, undefined, 0, '', [], {}, { id: null }, { id: -1 }, { id: 'x' }]) {
      expect(parse(junk)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        parse(value);
        parse({ id: 1, name: value, users: value, numbers: value, email: value, digits: value });
      }),
    );
  });
});
