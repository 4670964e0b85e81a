import fc from 'fast-check';
import { parseCall } from '../../../src/aircall/parse/call';
import { wireCall, wireUser } from '../wire-samples';

const parsed = {
  id: 812,
  direction: 'inbound',
  status: 'done',
  missedReason: undefined,
  startedAt: 1763600000,
  answeredAt: 1763600012,
  endedAt: 1763600100,
  externalDigits: '+33 6 99 00 11 22',
  contactName: 'Ada Lovelace',
  number: { id: 1234, name: 'French Office' },
  user: { id: 456, name: 'John Doe' },
  teams: ['Sales'],
  transferredFrom: 'Tom Transferring',
  transferredTo: 'John Doe',
  assignedTo: 'Ann Assigned',
  tags: ['VIP'],
  comments: ['Call again'],
  hasRecording: true,
  hasVoicemail: false,
  asset: 'https://assets.aircall.io/calls/812/recording',
  isArchived: false,
};

const unset = [
  'missed_call_reason',
  'answered_at',
  'ended_at',
  'voicemail',
  'recording',
  'asset',
  'user',
  'contact',
  'assigned_to',
  'transferred_by',
  'transferred_to',
  'teams',
];
const nulls = Object.fromEntries(unset.map((field) => [field, null]));
const absent = Object.fromEntries(unset.map((field) => [field, undefined]));
const waiting = {
  ...parsed,
  status: 'initial',
  answeredAt: undefined,
  endedAt: undefined,
  contactName: undefined,
  user: undefined,
  teams: [],
  transferredFrom: undefined,
  transferredTo: undefined,
  assignedTo: undefined,
  hasRecording: false,
  asset: undefined,
};

describe('a call', () => {
  it('is read with everything Aircall knows of it', () => {
    expect(parseCall(wireCall())).toEqual(parsed);
  });

  it.each([
    ['REST says null', nulls],
    ['a webhook leaves out', absent],
  ])('what %s is undefined', (_, changes) => {
    expect(parseCall(wireCall({ ...changes, status: 'initial' }))).toStrictEqual(waiting);
  });

  it.each([
    [
      'a missed call',
      { missed_call_reason: 'no_available_agent' },
      { missedReason: 'no_available_agent' },
    ],
    [
      'a reason nobody knows yet',
      { missed_call_reason: 'on_strike' },
      { missedReason: 'on_strike' },
    ],
    ['a withheld number', { raw_digits: 'anonymous' }, { externalDigits: undefined }],
    [
      'a withheld number, another spelling',
      { raw_digits: 'Anonymous ' },
      { externalDigits: undefined },
    ],
    ['no number at all', { raw_digits: null }, { externalDigits: undefined }],
    ['a short number', { raw_digits: '112' }, { externalDigits: '112' }],
    [
      'a contact with one name',
      { contact: { first_name: null, last_name: 'Lovelace' } },
      { contactName: 'Lovelace' },
    ],
    [
      'a contact that is a company',
      { contact: { first_name: '', company_name: 'Engines' } },
      { contactName: 'Engines' },
    ],
    ['a contact without a name', { contact: { id: 9 } }, { contactName: undefined }],
    [
      'a user without a name',
      { user: wireUser({ name: null }) },
      { user: { id: 456, name: 'john.doe@x.example' } },
    ],
    ['a user without anything', { user: { id: 5 } }, { user: { id: 5, name: '#5' } }],
    ['a user without an id', { user: { name: 'John' } }, { user: undefined }],
    [
      'a number without a name',
      { number: { id: 3, digits: '+33 1' } },
      { number: { id: 3, name: '+33 1' } },
    ],
    ['teams that are null', { teams: null }, { teams: [] }],
    ['teams with junk', { teams: [null, { name: 'A' }, {}, 'B'] }, { teams: ['A'] }],
    ['tags and comments that are null', { tags: null, comments: null }, { tags: [], comments: [] }],
    [
      'a transfer out',
      { transferred_to: null, external_transferred_to: '+33 2' },
      { transferredTo: '+33 2' },
    ],
    ['an archived call', { archived: true }, { isArchived: true }],
    ['a status nobody knows yet, over', { status: 'closed' }, { status: 'done' }],
    [
      'a status nobody knows yet, running',
      { status: 'held', ended_at: null },
      { status: 'answered', endedAt: undefined },
    ],
    [
      'a status nobody knows yet, ringing',
      { status: 'ringing', ended_at: null, answered_at: null },
      { status: 'initial', answeredAt: undefined, endedAt: undefined },
    ],
    [
      'ids and times as text',
      { id: '812', started_at: '1763600000' },
      { id: 812, startedAt: 1763600000 },
    ],
  ])('%s', (_, changes, expected) => {
    expect(parseCall(wireCall(changes))).toEqual({ ...parsed, ...expected });
  });

  it.each([
    ['nothing', {}, false, false],
    ['a recording', { recording: 'https://x/1.mp3' }, true, false],
    ['a short link to a recording', { recording_short_url: 'https://short/1' }, true, false],
    [
      'a recording only in Aircall',
      { asset: 'https://assets.aircall.io/calls/1/recording' },
      true,
      false,
    ],
    ['a voicemail', { voicemail: 'https://x/1.mp3' }, false, true],
    ['a short link to a voicemail', { voicemail_short_url: 'https://short/1' }, false, true],
    [
      'a voicemail only in Aircall',
      { asset: 'https://assets.aircall.io/calls/1/voicemail' },
      false,
      true,
    ],
  ])('with %s', (_, changes, hasRecording, hasVoicemail) => {
    const none = { recording: null, asset: null };
    expect(parseCall(wireCall({ ...none, ...changes }))).toMatchObject({
      hasRecording,
      hasVoicemail,
    });
  });

  it.each(['http://assets.aircall.io/calls/1', 'javascript:alert(1)', 'https://', '//x', 5])(
    'keeps no asset that is not https: %s',
    (asset) => {
      expect(parseCall(wireCall({ asset }))?.asset).toBeUndefined();
    },
  );

  it.each([
    ['no id', { id: null }],
    ['id 0', { id: 0 }],
    ['an id beyond whole numbers', { id: 1.5 }],
    ['no direction', { direction: undefined }],
    ['an unknown direction', { direction: 'internal' }],
    ['no start', { started_at: null }],
    ['a start that is a date text', { started_at: '2026-11-20T10:00:00Z' }],
  ])('is junk with %s', (_, changes) => {
    expect(parseCall(wireCall(changes))).toBeUndefined();
  });

  it.each([null, undefined, 5, 'call', [], [wireCall()], {}])('is not %j', (value) => {
    expect(parseCall(value)).toBeUndefined();
  });

  it('is read or refused, but never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        parseCall(value);
      }),
    );
  });

  it('is read whatever one of its fields holds', () => {
    const field = fc.constantFrom(
      ...Object.keys(wireCall()),
      'recording_short_url',
      '__proto__',
      'constructor',
    );
    fc.assert(
      fc.property(field, fc.jsonValue(), (name, value) => {
        const text = JSON.stringify({ ...wireCall(), [name]: value });
        const call = parseCall(JSON.parse(text));
        if (!['id', 'direction', 'started_at'].includes(name)) expect(call?.id).toBe(812);
      }),
      { numRuns: 500 },
    );
  });

  it('takes no harm from keys that mean something to JavaScript', () => {
    const evil =
      '"__proto__":{"polluted":1,"status":"initial"},"constructor":{"prototype":{"polluted":1}}';
    const text = JSON.stringify(wireCall()).replace('{', `{${evil},`);
    expect(parseCall(JSON.parse(text))).toEqual(parsed);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
