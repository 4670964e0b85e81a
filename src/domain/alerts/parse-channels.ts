import { splitList } from '../routing/words';
import type { Channels } from './alert-rule';

/** What is wrong with a cell Channel: a part that names no channel, or none but a bare word. */
export type ChannelProblem = { readonly wrong: string } | { readonly isTooLong: true };

/** As many addresses as a rule may have. */
export const mostAddresses = 5;

// no signs that could add a name, a header or a second address
const address = /^[^\s@<>"',;:()[\]\\]+@[^\s@<>"',;:()[\]\\]+\.[a-z]{2,}$/i;

/** Reads a cell such as `board, e-mail anna@x.com, bob@y.com, chat`; an empty one means the board. */
export function parseChannels(text: string): Channels | ChannelProblem {
  let [board, chat] = [false, false];
  const mail: string[] = [];
  for (const part of splitList(text)) {
    const bare = part.replace(/^e-?mail(?:s|\s+to)?\b\s*:?\s*/i, '');
    if (/^(?:board|banner|board banner)$/i.test(part)) board = true;
    else if (/^(?:google )?chat$/i.test(part)) chat = true;
    else if (address.test(bare)) mail.push(bare);
    else return { wrong: part };
  }
  if (mail.length > mostAddresses || mail.join().length > 250) return { isTooLong: true };
  const isNone = !board && !chat && mail.length === 0;
  return { board: board || isNone, chat, mail: [...new Set(mail)] };
}
