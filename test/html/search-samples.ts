import type {
  CallsSlice,
  FoundCall,
  SavedSearch,
  SearchForm,
} from '../../src/domain/pages/search-view';
import { aCall, aMissedCall, anAnsweredCall } from '../builders/calls';
import { now } from '../builders/now';

/** The form of a small company in Paris, at 14:03 there. */
export const aForm = (change: Partial<SearchForm> = {}): SearchForm => ({
  timeZone: 'Europe/Paris',
  now,
  users: [
    { id: 1, name: 'Ana Martin' },
    { id: 2, name: 'Bo Lee' },
    { id: 3, name: 'Bo Lee' },
  ],
  numbers: [{ id: 31, name: 'Support FR' }],
  teams: [
    { choice: 7, name: 'Sales' },
    { choice: 'withoutTeam', name: 'Single Users' },
  ],
  tags: ['VIP ⭐', 'Refund'],
  whyNoTags: '',
  saved: [],
  ...change,
});

/** A call as a search finds it; its JSON says what its card says and a little more. */
export const found = (
  call = anAnsweredCall({ status: 'done', startedAt: now - 300, endedAt: now - 60 }),
  change: Partial<FoundCall> = {},
): FoundCall => ({
  call,
  details: JSON.stringify({ id: call.id, cost: '0.5' }, null, 2),
  ...change,
});

/** A slice of a search; the last one unless it says otherwise. */
export const aSlice = (
  calls: readonly FoundCall[],
  change: Partial<CallsSlice> = {},
): CallsSlice => ({
  calls,
  period: { from: now - 900, to: now },
  progress: { pagesRead: 1, pagesInAll: 1 },
  next: undefined,
  waitSeconds: 0,
  ...change,
});

/** Texts that break careless pages. */
export const hostileTexts = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(2)</script>',
  '=IMPORTXML("https://evil.example","//a")',
  '+33 (0)1',
  '🎉⭐👩‍👩‍👧',
  'דוד כהן',
  '\u202Eevil',
  'x'.repeat(400),
];

/** Calls with such a text wherever text can be. */
export const hostileCalls = (): readonly FoundCall[] =>
  hostileTexts.map((text, index) => {
    const call = aMissedCall({
      startedAt: now - index,
      externalDigits: text,
      contactName: text,
      number: { id: 1, name: text },
      user: { id: 2, name: text },
      teams: [text],
      transferredFrom: text,
      transferredTo: text,
      assignedTo: text,
      tags: [text],
      comments: [text, `${text} `.repeat(Math.ceil(10_000 / (text.length + 1)))],
      missedReason: text,
      asset: index === 0 ? 'javascript:alert(3)' : 'https://assets.aircall.io/calls/1/recording',
      hasRecording: true,
    });
    const recording = { url: 'javascript:alert(4)', expiresAt: undefined };
    return { call, recording, details: JSON.stringify({ text }, null, 2) };
  });

/** Many calls of many people, each with as much JSON as Aircall gives. */
export const manyCalls = (count: number): readonly FoundCall[] =>
  Array.from({ length: count }, (_, index) => {
    const call = aCall({
      status: 'done',
      startedAt: now - index,
      endedAt: now - index + 60,
      contactName: `Contact ${index}`,
      externalDigits: `+33 6 ${String(10_000_000 + index)}`,
      user: { id: index % 50, name: `Agent ${index % 50}` },
      tags: index % 7 === 0 ? ['Refund'] : [],
    });
    const padding = Array.from({ length: 40 }, (__, field) => ({
      [`field_${field}`]: `value ${index * field} of this call, as long as such values are`,
    }));
    return { call, details: JSON.stringify({ id: call.id, padding }, null, 2) };
  });

/** A saved search that asks something of every field. */
export const aSavedSearch = (name: string): SavedSearch => ({
  name,
  criteria: {
    from: Date.parse('2026-11-15T23:00:00Z') / 1000,
    to: Date.parse('2026-11-19T16:29:59Z') / 1000,
    userIds: [3, 99],
    numberIds: [31],
    teams: ['withoutTeam'],
    directions: ['inbound'],
    asset: 'voicemail',
    missed: ['missed', { reason: 'abandoned_in_ivr' }],
    duration: { atLeast: 60 },
    talk: { atLeast: 5, atMost: 600 },
    tags: ['Refund', 'a tag of ours'],
    phone: '+33 (0)1 23',
    comment: 'refund',
  },
});
