import { answerTvData } from '../../../src/actions/tv/answer-data';
import { makeLink } from '../../../src/actions/tv/make-link';
import { readTvLinks } from '../../../src/actions/tv/read-links';
import { revokeLink } from '../../../src/actions/tv/revoke-link';
import type { DoorWorld } from '../../../src/actions/webhook/door-world';
import type { World } from '../../../src/actions/world';
import type { TvLinksView } from '../../../src/domain/tv/links-view';
import { now } from '../../builders/now';
import { aWorld, refresh } from './tv-world';

const address = 'https://script.google.com/macros/s/x/exec';

function make(world: World): TvLinksView {
  const outcome = makeLink(world, { name: 'Lobby', days: 0, address });
  if (!outcome.made) throw new Error(outcome.problem);
  return outcome.view;
}

const keyOf = ({ links: [link] }: TvLinksView) => link?.url.split('key=')[1] ?? '';

test('a refresh that began before a link was revoked does not bring it back', () => {
  const house = aWorld();
  const view = make(house.world());
  const early = house.world();
  expect(answerTvData(house.door, keyOf(view))).toContain('"ok":true');
  revokeLink(house.world(), view.links[0]?.id);
  house.texts.delete('tvLinks');
  refresh(early);
  expect(house.texts.get('tvLinks')).toContain('Lobby');
  expect(answerTvData(house.door, keyOf(view))).toBe('{"ok":false}');
});

test('a refresh that began before a link was made does not lose it', () => {
  const house = aWorld();
  make(house.world());
  const early = house.world();
  const view = make(house.world());
  refresh(early, house.texts.get('tvLinks'));
  expect(answerTvData(house.door, keyOf(view))).toContain('"form":2');
});

test('the cache holds no key, and no board while no link opens anything', () => {
  const house = aWorld();
  refresh(house.world());
  expect(house.texts.size).toBe(0);
  const view = make(house.world());
  refresh(house.world());
  expect([...house.texts.keys()].sort()).toEqual(['tv', 'tvLinks']);
  expect(JSON.stringify([...house.texts])).not.toContain(keyOf(view));
  answerTvData(house.door, keyOf(view));
  expect(JSON.stringify([...house.texts])).not.toContain(keyOf(view));
});

test('an address that webhooks are connected to is not changed from here', () => {
  const house = aWorld();
  house.state.WEB_APP_URL = 'https://script.google.com/macros/s/first/exec';
  expect(make(house.world()).address).toBe('https://script.google.com/macros/s/first/exec');
  expect(house.state.WEB_APP_URL).toBe('https://script.google.com/macros/s/first/exec');
});

test.each([
  ['', 'Enter the address'],
  ['https://example.com/', 'not the address of a web app'],
  ['https://script.google.com/macros/s/x/dev', 'ends in /dev'],
])('the address %j makes no link', (given, problem) => {
  const house = aWorld();
  const outcome = makeLink(house.world(), { name: '', days: 0, address: given });
  expect(outcome).toEqual({ made: false, problem: expect.stringContaining(problem) });
  expect(house.state.TV_KEYS).toBeUndefined();
});

test.each([[null], ['x'], [{ address, days: 7, name: {} }]])(
  'a wish of %j lasts no longer than a day',
  (wish) => {
    const house = aWorld();
    house.state.WEB_APP_URL = address;
    const outcome = makeLink(house.world(), wish);
    expect(outcome.made && outcome.view.links[0]).toMatchObject({
      name: 'TV',
      expiresAt: now + 86_400,
    });
  },
);

test('what fails is told to the log, and to the screen only that it may pass', () => {
  const troubles: unknown[] = [];
  const broken = {
    ...aWorld().door,
    cache: {
      read: () => {
        throw new Error('secret detail');
      },
    },
    log: { note: () => {}, trouble: (...all: unknown[]) => troubles.push(all) },
  } as unknown as DoorWorld;
  expect(answerTvData(broken, 'k')).toBe('{"ok":false,"again":true}');
  expect(troubles).toHaveLength(1);
});

test('a link of a day opens until the day is over', () => {
  const house = aWorld();
  const outcome = makeLink(house.world(), { name: '', days: 1, address });
  const key = outcome.made ? keyOf(outcome.view) : '';
  house.at.now = now + 86_399;
  expect(answerTvData(house.door, key)).toContain('"ok":true');
  house.at.now = now + 86_400;
  expect(answerTvData(house.door, key)).toBe('{"ok":false}');
});

test('when a screen was last seen is noted every five minutes, not at every look', () => {
  const house = aWorld();
  const key = keyOf(make(house.world()));
  const seen = () => readTvLinks(house.world()).links[0]?.seenAt;
  expect(seen()).toBeUndefined();
  for (const [later, noted] of [
    [0, now],
    [290, now],
    [300, now + 300],
  ] as const) {
    house.at.now = now + later;
    answerTvData(house.door, key);
    expect(seen()).toBe(noted);
  }
});

test('what is told of alerts names nobody and no whole number', () => {
  const house = aWorld();
  const key = keyOf(make(house.world()));
  house.state.ALERTS_SHOWN = JSON.stringify({
    text: 'Waiting now of Number: +33 1 23 45 67 89 is 9 (ack. by ana@example.com)',
    isLoud: true,
    count: 1,
    values: { 'waiting_now|+33123456789': '9' },
  });
  refresh(house.world(), house.texts.get('tvLinks'));
  const told = answerTvData(house.door, key);
  expect(told).toContain('Waiting now of Number: •• 89 is 9 (ack. by somebody)');
  expect(told).not.toMatch(/@|ana|123456789/);
});
