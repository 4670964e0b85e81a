import { writeTrends } from '../../../src/actions/trends/write-trends';
import type { World } from '../../../src/actions/world';
import type { Telling } from '../../../src/domain/kpi/rows';
import { listScopes } from '../../../src/domain/kpi/scopes';
import type { Row } from '../../../src/domain/sheets/headers';
import type { TrendsPicture } from '../../../src/domain/trends/picture';

const at = Date.parse('2026-11-20T10:00:00Z') / 1000;

const telling: Telling = {
  counted: {
    intervals: new Map(),
    periods: { activity: new Map(), hour: new Map(), today: new Map(), now: new Map() },
  },
  scopes: listScopes({ teams: [], numbers: [], users: [] }),
  formula: 'allOffered',
  now: at,
};

const lastWeek: Row = [new Date('2026-11-13T09:00:00Z'), 'Company', 'offered', 12, 12];

function open(paint: (picture: TrendsPicture) => void = () => undefined) {
  const texts = new Map<string, string>();
  const done = { readings: 0, troubles: 0, pictures: [] as TrendsPicture[] };
  const world = {
    clock: { timeZone: () => 'UTC' },
    cache: {
      read: ([name = '']: readonly string[]) => ({ [name]: texts.get(name) }),
      write: (more: Record<string, string>) => {
        for (const [name, text] of Object.entries(more)) texts.set(name, text);
      },
    },
    tables: {
      readSince: () => {
        done.readings += 1;
        return [lastWeek];
      },
    },
    trendsSheet: {
      paint: (picture: TrendsPicture) => {
        paint(picture);
        done.pictures.push(picture);
      },
    },
    log: {
      trouble: () => {
        done.troubles += 1;
      },
    },
  };
  return { world: world as unknown as World, texts, done };
}

it('reads the past once a day, and again when the cache lost it', () => {
  const { world, texts, done } = open();
  writeTrends(world, telling, at);
  writeTrends(world, telling, at + 1800);
  expect(done.readings).toBe(1);
  expect(done.pictures[1]?.cells[4]?.[2]).toBe(12);
  texts.clear();
  writeTrends(world, telling, at + 3600);
  expect(done.readings).toBe(2);
  writeTrends(world, telling, at + 86_400);
  expect(done.readings).toBe(3);
});

it('a sheet that cannot be painted is noted, and stops nothing', () => {
  const { world, done } = open(() => {
    throw new Error('Google says no.');
  });
  expect(() => writeTrends(world, telling, at)).not.toThrow();
  expect(done.troubles).toBe(1);
});
