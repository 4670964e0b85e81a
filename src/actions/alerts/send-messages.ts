import { chatProperty, readChatAddress } from '../../domain/alerts/chat-text';
import { type Letter, type Letterhead, writeLetter } from '../../domain/alerts/message-text';
import type { Message } from '../../domain/alerts/plan-messages';
import { explainFailure } from '../../domain/texts/explain-failure';
import { meaningOf } from '../../domain/texts/google-sentences';
import { texts } from '../../domain/texts/texts';
import type { Seconds } from '../../domain/time/units';
import type { World } from '../world';

const say = texts.alerts.channels;

/** Google Chat answers in less than a second, or something is wrong. */
const chatPatience: Seconds = 10;

/** What came of a message, in words. */
export interface Outcome {
  readonly message: Message;
  readonly isSent: boolean;
  readonly words: string;
}

/** Sends messages, each once, whatever becomes of the others. Never throws. */
export const sendMessages = (
  world: World,
  messages: readonly Message[],
  letterhead: Letterhead,
): readonly Outcome[] =>
  messages.map((message) => ({
    message,
    ...send(world, message, writeLetter(message, letterhead)),
  }));

type Sent = Omit<Outcome, 'message'>;

const send = (world: World, { target }: Message, letter: Letter): Sent =>
  target.kind === 'chat' ? sendChat(world, letter.body) : sendMail(world, target.to, letter);

function sendMail({ mail }: World, to: string, letter: Letter): Sent {
  try {
    mail.send({ to, ...letter });
    return { isSent: true, words: say.sent.mail };
  } catch (error) {
    return { isSent: false, words: say.mailFailed(explain(error)) };
  }
}

/**
 * Writes into the Chat space. What the network says of a failure may hold the address, which is a
 * secret: it is repeated nowhere.
 *
 * @see https://developers.google.com/workspace/chat/quickstart/webhooks — `{"text": …}` (read 2026-11-21).
 */
export function sendChat({ http, saved }: Pick<World, 'http' | 'saved'>, text: string): Sent {
  const url = readChatAddress(saved[chatProperty] ?? '');
  if (url === undefined) return { isSent: false, words: say.chatFailed(say.chatSilent) };
  const failed = (why: string): Sent => ({ isSent: false, words: say.chatFailed(why) });
  try {
    const [outcome] = http.sendAll([
      {
        method: 'POST',
        url,
        headers: {},
        body: JSON.stringify({ text }),
        timeoutSeconds: chatPatience,
      },
    ]);
    if (outcome?.kind !== 'answered') return failed(say.chatSilent);
    const isTaken = outcome.status >= 200 && outcome.status < 300;
    return isTaken
      ? { isSent: true, words: say.sent.chat }
      : failed(say.chatStatus(outcome.status));
  } catch (error) {
    const meaning = meaningOf(error instanceof Error ? error.message : '');
    return failed(meaning ? explainFailure(meaning, 'UTC').what : say.chatSilent);
  }
}

function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const meaning = meaningOf(message);
  return meaning ? explainFailure(meaning, 'UTC').what : message;
}
