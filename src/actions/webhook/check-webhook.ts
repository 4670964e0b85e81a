import { AircallError } from '../../aircall/client/aircall-error';
import { getWebhook, updateWebhook } from '../../aircall/endpoints/webhooks';
import { parseOne } from '../../aircall/pages/page';
import { parseWebhook, type Webhook } from '../../aircall/parse/webhook';
import { texts } from '../../domain/texts/texts';
import type { EpochSeconds, Seconds } from '../../domain/time/units';
import { assessWebhook, isCheckDue, parseUpkeep, upkeepText } from '../../domain/webhook/upkeep';
import { connectShared } from '../budget/connect-shared';
import { noteAction } from '../note-action';
import type { World } from '../world';
import { addressWithKey, wishFor } from './connect-webhooks';
import { receptionText } from './hot-cache';

const say = texts.webhook.check;

/** After a refresh that took longer than this the trigger has spent enough. */
const longRefresh: Seconds = 60;

/** What a check found worth telling. */
interface Finding {
  readonly outcome: string;
  readonly detail: string;
}

/**
 * Looks after our webhook once in ten minutes, after the refresh of a clock trigger: one that Aircall
 * switched off, or that somebody changed, is put right with its full list of events, and Runs tells
 * of it. In other runs it costs nothing.
 *
 * Never throws: the board is refreshed whatever becomes of this.
 *
 * @param since - When this execution began.
 */
export function checkWebhook(world: World, since: EpochSeconds): void {
  const { saved, clock, log, workbook } = world;
  const now = clock.now();
  if (!saved.WEBHOOK_ID || !isCheckDue(parseUpkeep(saved.WEBHOOK_HEALTH), now)) return;
  if (now - since > longRefresh || workbook.isCopy()) return;
  try {
    // somebody may have removed it, or connected another, while the board was refreshed
    look({ ...world, saved: world.state.readAll() }, now);
  } catch (error) {
    log.trouble(say.failed, error);
  }
}

function look(world: World, now: EpochSeconds): void {
  const { saved, state } = world;
  const id = saved.WEBHOOK_ID;
  if (!id) return;
  const before = parseUpkeep(saved.WEBHOOK_HEALTH);
  // first: whatever fails below is not tried again at once
  state.write({ WEBHOOK_HEALTH: upkeepText({ ...before, checkedAt: now }) });
  const finding = putRight(world, id);
  const isGone = finding === undefined;
  if (isGone !== before.isGone) {
    state.write({ WEBHOOK_HEALTH: upkeepText({ checkedAt: now, isGone }) });
  }
  if (isGone && !before.isGone) tell(world, now, { outcome: texts.runs.failed, detail: say.gone });
  if (finding) for (const each of finding) tell(world, now, each);
}

/** @returns What was put right; `undefined` when Aircall does not know it any more. */
function putRight(world: World, id: string): readonly Finding[] | undefined {
  const { saved } = world;
  const { aircall } = connectShared(world, { priority: 'board' });
  const send = (request: ReturnType<typeof getWebhook>): Webhook => {
    const [outcome] = aircall.send([request]);
    if (outcome === undefined) throw new Error(texts.webhook.noAnswer);
    return parseOne(outcome, 'webhook', parseWebhook);
  };
  try {
    const wish = wishFor(world, addressWithKey(saved.WEB_APP_URL ?? '', saved.WEBHOOK_KEY ?? ''));
    const found = send(getWebhook(id));
    const damage = assessWebhook(found, wish);
    const { token } = damage === 'none' ? found : send(updateWebhook(id, wish));
    const details = [
      ...(damage === 'switched-off' ? [say.switchedOff(wish.events.length)] : []),
      ...(damage === 'changed' ? [say.changed(wish.events.length)] : []),
      ...(keepToken(world, token || found.token) ? [say.newToken] : []),
    ];
    return details.map((detail) => ({ outcome: say.repaired, detail }));
  } catch (error) {
    if (error instanceof AircallError && error.problem.kind === 'not-found') return undefined;
    throw error;
  }
}

/** @returns Whether it was another one than we knew. */
function keepToken({ saved, state, cache }: World, token: string): boolean {
  if (token === '' || token === saved.WEBHOOK_TOKEN) return false;
  state.write({ WEBHOOK_TOKEN: token });
  cache.forget([receptionText]);
  return true;
}

const tell = (world: World, startedAt: EpochSeconds, finding: Finding): void =>
  noteAction(world, { startedAt, run: say.run, ...finding });
