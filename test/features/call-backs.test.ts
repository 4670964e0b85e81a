import { asTrigger, type House, openHouse, records } from './house';

let house: House;
beforeAll(async () => {
  house = await openHouse({
    account: 's',
    switches: ['rate.limit=0'],
    company: { callsPerHour: 0, calls: 0 },
    properties: { SETTINGS: JSON.stringify({ keepCallBacks: true }) },
  });
  await house.must('setupActivityTracker');
}, 60_000);
afterAll(() => house.close());

/** Lets minutes pass, the clock trigger running each of them. */
async function pass(minutes: number) {
  for (let minute = 0; minute < minutes; minute += 1) {
    house.advance(60);
    await house.must('activityTracker', asTrigger);
  }
}
const call = (fields: object) => house.control('POST', '/calls', fields);
const list = () => records(house.sheet('Call-backs'));
const strip = () => String(house.sheet('Activity Tracker').values.slice(0, 2).flat().join(' '));

test('a caller nobody answered is on the list and on the board until they are reached', async () => {
  call({ from: '+33199001299', patienceSeconds: 4 });
  call({ from: 'anonymous', patienceSeconds: 4 });
  await pass(7);
  expect(list()).toMatchObject([{ Number: '+33 1 99 00 12 99', Tries: 0, Closed: '' }]);
  expect(strip()).toContain('↩ 1 to call back');

  call({ direction: 'outbound', to: '+33199001299', isAnswered: false });
  await pass(6);
  expect(list()).toMatchObject([{ Tries: 1, Closed: '' }]);

  call({ direction: 'outbound', to: '+33199001299', isAnswered: true, talkSeconds: 20 });
  await pass(7);
  expect(list()[0]?.Closed).not.toBe('');
  expect(strip()).not.toContain('to call back');
});
