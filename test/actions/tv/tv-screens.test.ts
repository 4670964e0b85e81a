import fc from 'fast-check';
import { answerTvData } from '../../../src/actions/tv/answer-data';
import { makeLink } from '../../../src/actions/tv/make-link';
import type { World } from '../../../src/actions/world';
import { isStale } from '../../../src/domain/tv/freshness';
import { nextPoll } from '../../../src/domain/tv/polling';
import { readTvAnswer } from '../../../src/domain/tv/read-answer';
import { now } from '../../builders/now';
import { aWorld, refresh } from './tv-world';

const address = 'https://script.google.com/macros/s/x/exec';
const screens = 20;
const lasting = 600;

/** When each screen asks: once it is on, and then as the page does. */
function asksOf(keys: readonly string[], dice: () => number) {
  const asks = keys.map((key) => {
    const ofScreen: { at: number; key: string }[] = [];
    for (let at = now + 10 * dice(); at < now + lasting; at += nextPoll(0, dice())) {
      ofScreen.push({ at, key });
    }
    return ofScreen;
  });
  return asks.flat().sort((a, b) => a.at - b.at);
}

/** The key of a new link. */
function makeKey(world: World, screen: number): string {
  const made = makeLink(world, { name: `Screen ${screen}`, days: 0, address });
  if (!made.made) throw new Error(made.problem);
  return made.view.links[0]?.url.split('key=')[1] ?? '';
}

test.each([1, 2, 3])(
  'twenty screens ask for ten minutes, at moments of their own (%i): every answer is a fresh board, from the cache alone',
  (seed) => {
    const dice = fc.sample(fc.double({ min: 0, max: 0.999, noNaN: true }), { numRuns: 5000, seed });
    const house = aWorld();
    const keys = Array.from({ length: screens }, (_, at) => makeKey(house.world(), at));
    const asks = asksOf(keys, () => dice.pop() ?? 0);
    let refreshed = 0;
    const calls = { reads: 0, writes: 0 };
    const door = house.countedDoor(calls);
    for (const { at, key } of asks) {
      // the refreshes that came due meanwhile
      for (; now + refreshed <= at; refreshed += 60) {
        house.at.now = now + refreshed;
        refresh(house.world(), house.texts.get('tvLinks'));
      }
      house.at.now = at;
      const news = readTvAnswer(answerTvData(door, key));
      if (typeof news !== 'object' || !news.ok || !news.board) throw new Error(`failed at ${at}`);
      expect(isStale(news.board, news.now)).toBe(false);
      expect(at - news.board.takenAt).toBeLessThan(61);
    }
    expect(asks.length).toBeGreaterThan(screens * (lasting / 12 - 2));
    // one read each; and every five minutes a note that the link is used
    expect(calls.reads).toBe(asks.length);
    expect(calls.writes).toBeLessThanOrEqual(screens * (1 + lasting / 300));
  },
);
