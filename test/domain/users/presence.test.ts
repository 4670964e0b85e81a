import fc from 'fast-check';
import { type Availability, parseAvailability } from '../../../src/domain/users/availability';
import { packPresence, readPresence, unpackPresence } from '../../../src/domain/users/presence';

const word = fc.constantFrom('available', 'in_call', 'offline', 'on_mobile', 'ringing');
const presences = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1 }), word), { selector: ([id]) => id })
  .map((rows) => new Map(rows.map(([id, each]) => [id, parseAvailability(each)])));

const packed = (
  states: ReadonlyMap<number, Availability> = new Map(),
  since: ReadonlyMap<number, number> = new Map(),
) => packPresence({ at: 1000, states, since });

it('keeps since when, of those who are known', () => {
  const states = new Map([7, 9].map((id) => [id, parseAvailability('available')]));
  const read = unpackPresence(packed(states, new Map([[9, 940]])));
  expect(read).toEqual({ at: 1000, states, since: new Map([[9, 940]]) });
});

it('reads back what it packed, whoever does whatever', () => {
  fc.assert(
    fc.property(presences, (presence) => {
      const read = readPresence(packed(presence), 1060);
      expect(new Map([...(read ?? [])].sort())).toEqual(new Map([...presence].sort()));
    }),
  );
});

it.each([
  ['is too old', packed(), 1061],
  ['is from the future', packed(), 900],
  ['is none of ours', '[]', 1000],
  ['is cut', '{"at":10', 1000],
  ['is not there', undefined, 1000],
])('says nothing when the text %s', (_, text, now) => {
  expect(readPresence(text, now)).toBeUndefined();
});
