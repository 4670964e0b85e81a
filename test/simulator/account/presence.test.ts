import type { User } from '../../../simulator/account/model';
import { isFree, presenceOf } from '../../../simulator/account/presence';

const idle: User = {
  id: 1,
  firstName: 'Ann',
  lastName: 'Lee',
  email: 'ann.lee@company.example',
  createdAt: 0,
  timeZone: 'Etc/UTC',
  language: 'en-US',
  wrapUpSeconds: 15,
  extension: '001',
  setting: 'available',
  substatus: 'always_open',
  isConnected: true,
  presenceWord: undefined,
  currentCallId: undefined,
  ringingCallId: undefined,
  wrapUpUntil: undefined,
  idleSince: 0,
  listedFrom: 0,
};

test.each<[Partial<User>, string, boolean]>([
  [{}, 'available', true],
  [{ setting: 'custom' }, 'available', true],
  [{ ringingCallId: 5 }, 'available', false],
  [{ setting: 'unavailable' }, 'do_not_disturb', false],
  [{ currentCallId: 5 }, 'in_call', false],
  [{ currentCallId: 5, setting: 'unavailable' }, 'in_call', false],
  [{ wrapUpUntil: 101 }, 'after_call_work', false],
  [{ wrapUpUntil: 100 }, 'available', true],
  [{ wrapUpUntil: 101, setting: 'unavailable' }, 'after_call_work', false],
  [{ isConnected: false, setting: 'unavailable' }, 'offline', false],
  [{ presenceWord: 'on_mobile' }, 'on_mobile', false],
  [{ presenceWord: 'on_mobile', currentCallId: 5 }, 'in_call', false],
])('at second 100 a user with %j is %s', (change, word, free) => {
  expect(presenceOf({ ...idle, ...change }, 100)).toBe(word);
  expect(isFree({ ...idle, ...change }, 100)).toBe(free);
});
