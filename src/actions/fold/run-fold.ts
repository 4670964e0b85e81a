import { parseSettings } from '../../domain/settings/parse';
import { en } from '../../domain/texts/en';
import type { EpochSeconds } from '../../domain/time/units';
import type { Lease } from '../../ports/lease';
import { keep, recall, rememberedSeconds } from '../refresh/memory';
import type { World } from '../world';
import { type FoldedInbox, foldInbox, keysToRemember } from './fold-inbox';
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
  for (let tries = 0; tries < mostTries; tries += 1) {
    const lease = world.leases.take('log');
    if (lease) {
      foldHolding(world, lease);
      return;
    }
    world.clock.sleep(1);
  }
  world.prompt.mention(en.actions.busy);
}

function foldHolding(world: World, lease: Lease): void {
  try {
    const settings = parseSettings(world.saved.SETTINGS);
    const since = Math.floor(world.clock.now()) - rememberedSeconds(settings.lookbackMinutes);
    const memory = recall(world, settings, since);
    const inbox = foldInbox(world, { ...memory, since });
    if (inbox.batch.deliveries.length === 0) return;
    world.cache.forget(['recent']);
    const { liveRows } = memory;
    writeCalls(world, inbox, { finished: inbox.finished, open: inbox.ledger.open, liveRows });
    world.workbook.flush();
    remember(world, inbox, { ...memory, since });
    world.state.write(statsAfter(world, inbox));
  } finally {
    lease.release();
  }
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
  });
}
