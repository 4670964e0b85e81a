import { asTrigger, type House, openWarmHouse } from './house';

let house: House;
beforeAll(async () => {
  house = await openWarmHouse({ account: 's' });
}, 60_000);
afterAll(() => house.close());

const onlyHere = 'This works only beside the open spreadsheet.';

// Google runs any function for whoever opens a page of the web app
test.each(['clearCache', 'mapNumbersToUsers', 'switchUserStatus', 'showConfigSidebar'])(
  'a stranger at a page of the web app starts nothing with %s',
  async (name) => {
    const before = [house.sheet('UserDB'), house.sheet('NumberDB')];
    house.control('DELETE', '/requests');
    const { log } = await house.must(name, { as: 'webapp' });
    expect(log.map(({ text }) => text)).toEqual([onlyHere]);
    expect([house.sheet('UserDB'), house.sheet('NumberDB')]).toEqual(before);
    expect(house.control('GET', '/requests')).toEqual([]);
  },
);

test.each(['apiReadSettings', 'apiClearCache', 'apiReadTryRouting'])(
  'nor is %s answered there',
  async (name) => {
    const { result } = await house.must(name, { ...asTrigger, args: [{}] });
    expect(result).toMatchObject({ ok: false, problem: { what: onlyHere } });
  },
);
