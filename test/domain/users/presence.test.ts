import fc from 'fast-check';
import { parseAvailability } from '../../../src/domain/users/availability';
import { packPresence, readPresence } from '../../../src/domain/users/presence';

const word = fc.constantFrom('available', 'in_call', 'offline', 'on_mobile', 'ringing');
const presences = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1 }), word), { selector: ([id]) => id })
  .map((rows) => new Map(rows.map(([id, each]) => [id, parseAvailability(each)])));

it('reads back what it packed, whoever does whatever', () => {
  fc.assert(
    fc.property(presences, (presence) => {
      const read = readPresence(packPresence(presence, 1000), 1060);
      expect(new Map([...(read ?? [])].sort())).toEqual(new Map([...presence].sort()));
    }),
  );
});

it.each([
  ['is too old', packPresence(new Map(), 1000), 1061],
  ['is from the future', packPresence(new Map(), 1000), 900],
  ['is none of ours', '[]', 1000],
  ['is cut', '{"at":10', 1000],
  ['is not there', undefined, 1000],
])('says nothing when the text %s', (_, text, now) => {
  expect(readPresence(text, now)).toBeUndefined();
});
