import type { Browser } from 'playwright-core';
import { describeTv } from '../../src/domain/tv/describe-tv';
import { tvThemes } from '../../src/domain/tv/opening';
import type { TvBoard } from '../../src/domain/tv/tv-board';
import { openBrowser } from '../browser';
import { aCall } from '../builders/calls';
import { aTeam, aUser } from '../builders/directory';
import { mappedAccount } from '../builders/mapped-account';
import { now } from '../builders/now';
import { aSnapshot, type SnapshotFacts, someSettings } from '../builders/snapshot';
import { violationsOf } from './axe';
import { bring, openTvPage } from './tv-page';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const boardOf = (facts: SnapshotFacts, change: Partial<TvBoard> = {}): TvBoard => ({
  ...describeTv(aSnapshot(facts), {
    ...{ settings: someSettings(), everySeconds: 60, nextRunAt: undefined, kpis: [] },
    alerts: undefined,
  }),
  ...change,
});

const kpi = { label: 'Service level · 20 s', value: '83.0 %', target: 'at least 80 %' };
const tones = ['plain', 'met', 'atRisk', 'missed'] as const;

/** Every state there is, callers of every band, every tone of a figure, an alert nobody is on. */
const full = boardOf(
  {
    users: [1, 2, 3, 4, 5, 6, 7].map((id) => aUser({ id, name: `Agent ${id}` })),
    teams: [aTeam({ id: 1, name: 'Support', userIds: [1, 2, 3, 4, 5, 6, 7] })],
    availabilities: {
      ...{ 1: 'available', 2: 'in_call', 3: 'after_call_work', 4: 'do_not_disturb' },
      ...{ 5: 'offline', 6: 'on_mobile' },
    },
    calls: [
      aCall({ startedAt: now - 2 }),
      aCall({ startedAt: now - 12 }),
      aCall({ startedAt: now - 30 }),
    ],
  },
  {
    kpis: tones.map((tone) => ({ ...kpi, detail: 'today · n 412', tone })),
    alerts: { text: 'Waiting now is 9, above 5', isLoud: true, ids: ['a'] },
  },
);

test.each([
  ...tvThemes.map((theme) => [theme, 'full', bring(full)] as const),
  ['dark', 'with many', bring(boardOf(mappedAccount))],
  ['light', 'empty', bring(boardOf({}))],
  ['dark', 'old', bring({ ...full, staleAt: now - 5 })],
  ['dark', 'without a board', bring(null)],
  ['dark', 'closed', { ok: false }],
] as const)('the TV page keeps nobody out: %s, %s', async (theme, _, reply) => {
  const tv = await openTvPage(browser, reply, { theme });
  await tv.pass(1);
  // what looks at the page needs time to pass
  await tv.page.clock.resume();
  expect(await violationsOf(tv.page)).toEqual([]);
  await tv.page.close();
});
