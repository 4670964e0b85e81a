import { chatProperty, readChatAddress } from '../../domain/alerts/chat-text';
import type { ChatOutcome, ChatTest } from '../../domain/alerts/view';
import { texts } from '../../domain/texts/texts';
import { noteAction } from '../note-action';
import type { World } from '../world';
import { readAlerts } from './read-alerts';
import { sendChat } from './send-messages';

const say = texts.alerts.page.chat;

/**
 * Keeps the address of a Chat space's webhook, and notes in Runs that it did.
 *
 * @param address - As pasted; empty forgets the one there is. Anything may come.
 */
export function saveChat(world: World, address: unknown): ChatOutcome {
  const text = typeof address === 'string' ? address.trim() : '-';
  const url = readChatAddress(text);
  if (text !== '' && url === undefined) return { saved: false, problem: say.wrong };
  const startedAt = world.clock.now();
  const changes = { [chatProperty]: url ?? '' };
  world.state.write(changes);
  const detail = url === undefined ? say.noteForgotten : say.noteSaved;
  noteAction(world, { startedAt, run: texts.alerts.title, outcome: texts.runs.ok, detail });
  return { saved: true, view: readAlerts({ ...world, saved: { ...world.saved, ...changes } }) };
}

/** Sends a test message to the Chat space. */
export function testChat(world: World): ChatTest {
  const { isSent, words } = sendChat(world, texts.alerts.message.test);
  return { isSent, words };
}
