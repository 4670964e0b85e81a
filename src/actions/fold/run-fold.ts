import { parseSettings } from '../../domain/settings/parse';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds } from '../../domain/time/units';
import type { Lease } from '../../ports/lease';
import { keep, recall, rememberedSeconds } from '../refresh/memory';
import type { World } from '../world';
import { type FoldedInbox, foldInbox, keysToRemember } from './fold-inbox';
import type { LateFacts } from './late-facts';
import { statsAfter } from './settle-inbox';
import { writeCalls } from './write-calls';

/** How often to try while another execution writes the log, a second apart. */
const mostTries = 5;

/**
 * Folds what waits in the Inbox into Live calls and Calls, without asking Aircall and without
 * painting. A refresh does the same; this is for when none is scheduled.
 */
export function runFold(world: World): void {
  if (world.workbook.isCopy()) return;
  const lease = takeLog(world);
  if (lease === undefined) {
    world.prompt.mention(texts.actions.busy);
    return;
  }
  try {
    foldHolding(world);
  } finally {
    lease.release();
  }
}

/** The lease of the log; `undefined` when others kept it for too long. */
export function takeLog(world: World): Lease | undefined {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const lease = world.leases.take('log');
    if (lease) return lease;
    world.clock.sleep(1);
  }
  return undefined;
}

/** What a fold took out of the Inbox, and what it left there. */
export interface FoldOutcome {
  readonly inbox: FoldedInbox;
  readonly facts: LateFacts;
}

/**
 * Folds; only for who holds the lease of the log.
 *
 * @returns `undefined` when the Inbox was empty.
 */
export function foldHolding(world: World): FoldOutcome | undefined {
  const settings = parseSettings(world.saved.SETTINGS);
  const since = Math.floor(world.clock.now()) - rememberedSeconds(settings.lookbackMinutes);
  const memory = recall(world, settings, since);
  // a refresh has to read from Aircall first which calls are open
  if (memory.areLiveCallsTorn) return undefined;
  const inbox = foldInbox(world, { ...memory, since });
  if (inbox.batch.deliveries.length === 0) return undefined;
  world.cache.forget(['recent']);
  const { liveRows } = memory;
  const news = { finished: inbox.finished, open: inbox.ledger.open, liveRows };
  const facts = writeCalls(world, inbox, news);
  world.workbook.flush();
  remember(world, inbox, { ...memory, since });
  world.state.write(statsAfter(world, inbox));
  return { inbox, facts };
}

type Remembered = ReturnType<typeof recall> & { readonly since: EpochSeconds };

function remember(world: World, inbox: FoldedInbox, memory: Remembered): void {
  keep(world, {
    recent: inbox.ledger.recent,
    since: memory.since,
    checkedAt: memory.checkedAt,
    marks: memory.marks,
    seenKeys: keysToRemember(memory.seenKeys, inbox),
    directory: undefined,
    paint: undefined,
    agentGroups: undefined,
    presence: undefined,
    tvTexts: undefined,
    day: undefined,
    occupancy: undefined,
  });
}
